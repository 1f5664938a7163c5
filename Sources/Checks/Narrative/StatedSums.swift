// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records

/// D5: the channels in the text add up to the total that the text states.
extension RuleChecks {
  private static let sumRule = "D5.narr_internal"
  private static let partIndicators = ["website_posts", "wechat_posts", "other_media_posts"]

  /// Codes, each with the total, the sum of the parts, and the number of parts: `exceeds` where the parts are more than
  /// the total; `falls_short` where they are fewer though they stand in one paragraph with it (a notice: the text may
  /// leave small channels out); `parts_open` where nobody can tell whether these are all parts.
  static func sumFindings(_ report: CheckedReport) -> [Finding] {
    guard let total = report.stated("disclosure.total_posts"), let whole = total.number, total.scope == .year else {
      return []
    }
    let parts = partIndicators.compactMap { report.stated($0) }.filter { $0.scope == .year }
    guard !parts.isEmpty else { return [] }
    var sum = FixedDecimal(mantissa: 0)
    for part in parts {
      guard let number = part.number, let next = try? sum.adding(number) else { return [] }
      sum = next
    }
    if sum == whole { return [] }
    let arguments: [FindingArgument] = [.number(whole), .number(sum), .integer(parts.count)]
    let evidence = ([total] + parts).map(\.raw).filter { !$0.isEmpty }.joined(separator: ";")
    if sum > whole {
      return [
        .broken(
          sumRule, "exceeds", cells: [total.cellID], value: whole, expected: sum, line: total.place?.line,
          arguments: arguments, evidence: evidence)
      ]
    }
    let isTogether = parts.count > 1 && parts.allSatisfy { $0.place?.line == total.place?.line }
    if isTogether {
      return [
        .broken(
          sumRule, "falls_short", .notice, cells: [total.cellID], value: whole, expected: sum, line: total.place?.line,
          arguments: arguments, evidence: evidence)
      ]
    }
    return [.open(sumRule, "parts_open", cells: [total.cellID], line: total.place?.line, arguments: arguments)]
  }
}
