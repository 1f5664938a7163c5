// SPDX-License-Identifier: GPL-3.0-or-later

/// Decides which document counts when several report on one authority and year.
public enum Supersession {
  /// The rule under which such documents are reported.
  public static let rule = "F8.several_reports"

  /// Sets `supersededBy` of every record anew and says where several documents meet, and in which cells they differ.
  ///
  /// The document that counts has the latest date of publication, else of signature, else more cells reported, else the
  /// later path. Documents without a year or without an authority stand alone. The finding is a warning when a value
  /// differs, else a notice; its arguments are the number of documents, the path of the one that counts, and the paths
  /// of the others.
  public static func settle(_ records: inout [Record]) -> [Finding] {
    var groups: [String: [Int]] = [:]
    var keys: [String] = []
    for index in records.indices {
      records[index].document.supersededBy = ""
      let document = records[index].document
      guard let year = document.reportYear else { continue }
      let key = "\(document.authorityKey)\u{0}\(year)"
      if groups[key] == nil { keys.append(key) }
      groups[key, default: []].append(index)
    }
    var findings: [Finding] = []
    for key in keys {
      guard let group = groups[key], group.count > 1,
        let winner = group.max(by: { isEarlier(records[$0].document, records[$1].document) })
      else { continue }
      let others = group.filter { $0 != winner }
      for index in others { records[index].document.supersededBy = records[winner].document.documentID }
      let cells = differingCells(records[winner], others.map { records[$0] })
      var finding = Finding(
        severity: cells.isEmpty ? .notice : .warning, rule: rule, outcome: .broken, documentID: "",
        code: cells.isEmpty ? "same_values" : "different_values", cells: cells,
        arguments: [.integer(group.count), .text(records[winner].document.sourcePath)]
          + others.map { .text(records[$0].document.sourcePath) })
      finding.take(records[winner].document)
      findings.append(finding)
    }
    return findings
  }

  private static func isEarlier(_ left: DocumentDescription, _ right: DocumentDescription) -> Bool {
    if left.publishedOn != right.publishedOn { return left.publishedOn < right.publishedOn }
    if left.signedOn != right.signedOn { return left.signedOn < right.signedOn }
    if left.cellsReported != right.cellsReported { return left.cellsReported < right.cellsReported }
    if left.sourcePath != right.sourcePath {
      return left.sourcePath.utf8.lexicographicallyPrecedes(right.sourcePath.utf8)
    }
    return left.documentID.utf8.lexicographicallyPrecedes(right.documentID.utf8)
  }

  /// Ids whose number differs in any of `others`, in the order of `record`, then of the others.
  private static func differingCells(_ record: Record, _ others: [Record]) -> [String] {
    let all = [record] + others
    var numbers: [[String: FixedDecimal]] = []
    var order: [String] = []
    var seen: Set<String> = []
    for record in all {
      var known: [String: FixedDecimal] = [:]
      for value in record.values {
        if seen.insert(value.cellID).inserted { order.append(value.cellID) }
        if let number = value.number { known[value.cellID] = number }
      }
      numbers.append(known)
    }
    return order.filter { id in numbers.dropFirst().contains { $0[id] != numbers[0][id] } }
  }
}
