// SPDX-License-Identifier: GPL-3.0-or-later

internal import Records

/// The findings that the page shows: broken ones, the waived included; what merely holds stays in the file.
enum PageFindings {
  /// Errors first, waived ones last; within these in the order of every output.
  static func shown(_ summary: SummaryMaterial) -> [Finding] {
    summary.findings.filter { $0.outcome == .broken }.enumerated()
      .sorted { (order($0.element), Double($0.offset)) < (order($1.element), Double($1.offset)) }.map(\.element)
  }

  /// How serious, in a word.
  static func word(_ finding: Finding, _ language: Language) -> String {
    if !finding.waived.isEmpty { return language.pick("已豁免", "waived") }
    return switch finding.severity {
    case .error: language.pick("错误", "error")
    case .warning: language.pick("警告", "warning")
    case .notice: language.pick("提示", "notice")
    case .info: language.pick("说明", "info")
    }
  }

  /// What it sorts by: errors first, waived ones last.
  static func order(_ finding: Finding) -> Double {
    if !finding.waived.isEmpty { return 9 }
    return switch finding.severity {
    case .error: 0
    case .warning: 1
    case .notice: 2
    case .info: 3
    }
  }
}
