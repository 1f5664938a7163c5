// SPDX-License-Identifier: GPL-3.0-or-later

import Checks

extension CommandError {
  /// A `waivers.csv` that cannot be used.
  init(_ error: WaiverError) {
    let (chinese, english): (String, String) =
      switch error.kind {
      case .notATable:
        ("不是 CSV:\(error.text);另存为 UTF-8 的 CSV", "not a CSV: \(error.text); save it as CSV in UTF-8")
      case .missingColumn:
        (
          "缺少列 \(error.text);表头应为 rule,authority,year,cell,reason,who,until",
          "the column \(error.text) is missing; the header is rule,authority,year,cell,reason,who,until"
        )
      case .fieldCount:
        ("列数与表头不同:\(error.text)", "another number of fields than the header: \(error.text)")
      case .noRule: ("没有写规则:\(error.text);填规则编号,如 A1", "no rule: \(error.text); write its id, such as A1")
      case .badYear: ("年度不是数字:\(error.text)", "the year is no number: \(error.text)")
      case .badDate:
        ("until 不是日期:\(error.text);写成 2025-03-31", "until is no date: \(error.text); write it like 2025-03-31")
      }
    self.init(
      status: .badData, "\(error.path) 第 \(error.line) 行:\(chinese)", "\(error.path), line \(error.line): \(english)")
  }
}
