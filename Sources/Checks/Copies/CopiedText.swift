// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records

/// C11 and C13: running text that is a neighbour's, or last year's.
extension RuleChecks {
  /// Codes of C11: `text_copied` on the later report with the name of the earlier one, the likeness in per cent, and both
  /// dates; `text_alike` on both where the dates do not tell who was first, with the other's name and the likeness; each
  /// report is told of the one most like it. Code of C13: `last_year` with the likeness in per cent and the year before.
  /// `no_county` of C11 where nobody knows who the neighbours are; `no_text` of C13 where one of both years has no text.
  ///
  /// - Parameter records: The records that count, of any counties and years.
  static func copiedText(_ records: [Record], successor: (DocumentDescription, Int) -> String) -> [Finding] {
    var groups: [String: [Int]] = [:]
    var keys: [String] = []
    var byAuthority: [String: Int] = [:]
    var findings: [Finding] = []
    for (index, record) in records.enumerated() {
      guard let year = record.document.reportYear else { continue }
      byAuthority["\(record.document.authorityKey)\u{0}\(year)"] = index
      guard !record.textSignature.isEmpty else { continue }
      guard !record.document.county.isEmpty else {
        findings.append(Finding.open("C11.same_as_neighbour", "no_county").about(record.document))
        continue
      }
      let key = "\(year)/\(record.document.countyCode)/\(record.document.county)"
      if groups[key] == nil { keys.append(key) }
      groups[key, default: []].append(index)
    }
    for key in keys { findings += neighbours(groups[key] ?? [], records) }
    for record in records {
      guard let year = record.document.reportYear,
        let earlier = byAuthority["\(successor(record.document, year - 1))\u{0}\(year - 1)"],
        CheckedReport(record).hasDocument
      else { continue }
      guard let likeness = record.textLikeness(to: records[earlier]) else {
        findings.append(
          Finding.open("C13.text_of_last_year", "no_text", arguments: [.integer(year - 1)]).about(record.document))
        continue
      }
      guard likeness >= RuleSet.copiedText else { continue }
      findings.append(
        Finding.broken(
          "C13.text_of_last_year", "last_year", arguments: [.integer(percent(likeness)), .integer(year - 1)]
        ).about(record.document))
    }
    return findings
  }

  private static func neighbours(_ group: [Int], _ records: [Record]) -> [Finding] {
    group.compactMap { index in
      let own = records[index]
      var best: (likeness: Double, index: Int)?
      for other in group where other != index {
        guard records[other].document.authorityKey != own.document.authorityKey,
          let likeness = own.textLikeness(to: records[other]), likeness >= RuleSet.copiedText,
          !isLater(records[other], than: own), likeness > best?.likeness ?? 0
        else { continue }
        best = (likeness, other)
      }
      guard let best else { return nil }
      let other = records[best.index]
      let isCopy = isLater(own, than: other)
      var arguments: [FindingArgument] = [.text(other.document.authorityName), .integer(percent(best.likeness))]
      if isCopy { arguments += [.date(date(other)), .date(date(own))] }
      return Finding.broken("C11.same_as_neighbour", isCopy ? "text_copied" : "text_alike", arguments: arguments)
        .about(own.document)
    }
  }

  private static func percent(_ likeness: Double) -> Int { Int((likeness * 100).rounded()) }

  /// The date a report was published on, else signed on; empty when neither is known.
  static func date(_ record: Record) -> String {
    record.document.publishedOn.isEmpty ? record.document.signedOn : record.document.publishedOn
  }

  /// Whether a report is known to be the later one.
  private static func isLater(_ record: Record, than other: Record) -> Bool {
    !date(other).isEmpty && date(record) > date(other)
  }
}
