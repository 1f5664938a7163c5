// SPDX-License-Identifier: GPL-3.0-or-later

internal import Forms
internal import Records

/// The proposed mends of a finding in words.
struct MendText {
  /// The words; nil when nothing is proposed.
  let text: String?

  /// Alternatives that are told; more of them are only counted.
  private static let told = 3

  /// The mends in the finding's machine form (`cell=value;…|…`); of a total without any, the sum of its parts.
  init(_ finding: Finding, _ language: Language) {
    let isPreferred = finding.repair.hasPrefix("*")
    let solutions = finding.repair.drop { $0 == "*" }.split(separator: "|").map { solution in
      solution.split(separator: ";").compactMap { change -> String? in
        let parts = change.split(separator: "=")
        guard parts.count == 2 else { return nil }
        let label = IndicatorName.text(id: String(parts[0]), language)
        return language.pick("把“\(label)”改为 \(parts[1])", "set “\(label)” to \(parts[1])")
      }.joined(separator: language.pick("、", ", "))
    }
    guard let first = solutions.first else {
      let isTotal = ["A1.row_sum", "A3.outcome_total", "A4.table4_total"].contains(finding.rule)
      text =
        isTotal
        ? finding.expected.map { language.pick("把总计改为 \($0)", "set the total to \($0)") } : nil
      return
    }
    if isPreferred {
      text = first + language.pick("(正文或邻年年报可佐证)", " (supported by the text or a neighbouring year)")
      return
    }
    guard solutions.count > Self.told else {
      text = solutions.joined(separator: language.pick(",或", ", or "))
      return
    }
    let cells = finding.repair.prefix { $0 != "|" }.split(separator: ";").count
    text = language.pick(
      "至少改 \(cells) 格,有 \(solutions.count) 种改法", "change \(cells) cells, in one of \(solutions.count) ways")
  }
}
