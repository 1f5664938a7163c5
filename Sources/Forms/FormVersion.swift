// SPDX-License-Identifier: GPL-3.0-or-later

/// A version of the statutory form of the yearly open-information report.
///
/// The version of a report is decided from its table headers, never from its year: townships used the 2019 form as late
/// as 2023 and the 2021 form for 2020.
public enum FormVersion: String, CaseIterable, Sendable {
  /// 国办公开办函〔2019〕60号, used for the reports on 2019 and 2020. 198 cells.
  case form2019 = "2019"
  /// 国办公开办函〔2021〕30号, used since the reports on 2021. 200 cells.
  case form2021 = "2021"
}
