// SPDX-License-Identifier: GPL-3.0-or-later

import Forms

/// The order in which findings are listed: by authority, severity, rule, form order; then year, document and line.
///
/// Authorities stand in roster order, else by county code, else by key; what belongs to no authority comes last.
public struct FindingOrder {
  private let roster: Roster?
  private let documents: [String: DocumentDescription]

  /// An order for findings about `documents`.
  public init(roster: Roster? = nil, documents: [DocumentDescription]) {
    self.roster = roster
    self.documents = Dictionary(documents.map { ($0.documentID, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The findings in order; equal ones keep their places.
  public func sorted(_ findings: [Finding]) -> [Finding] {
    let keyed = findings.enumerated().map { (key: key(of: $1), index: $0, finding: $1) }
    return keyed.sorted { left, right in
      if left.key.precedes(right.key) { return true }
      if right.key.precedes(left.key) { return false }
      return left.index < right.index
    }.map(\.finding)
  }

  private struct Key {
    var numbers: [Int] = []
    var texts: [String] = []
    var rest: [Int] = []
    var path = ""

    func precedes(_ other: Key) -> Bool {
      if numbers != other.numbers { return numbers.lexicographicallyPrecedes(other.numbers) }
      for (left, right) in zip(texts, other.texts) where left != right {
        return left.utf8.lexicographicallyPrecedes(right.utf8)
      }
      if rest != other.rest { return rest.lexicographicallyPrecedes(other.rest) }
      return path.utf8.lexicographicallyPrecedes(other.path.utf8)
    }
  }

  private func key(of finding: Finding) -> Key {
    let document = documents[finding.documentID]
    var authority = document?.authorityKey ?? ""
    if authority.isEmpty, !(finding.authorityID + finding.authority).isEmpty {
      authority = finding.authorityID.isEmpty ? finding.county + "/" + finding.authority : finding.authorityID
    }
    let position = roster?.position(of: finding.authorityID)
    return Key(
      numbers: [authority.isEmpty ? 1 : 0, position ?? .max], texts: [document?.countyCode ?? "", authority],
      rest: [
        Severity.allCases.firstIndex(of: finding.severity) ?? 0, Rule.position(of: finding.rule) ?? .max,
        finding.cells.first.map { Indicator.position(of: $0) ?? .max } ?? -1, finding.year ?? 0, finding.line ?? 0,
      ],
      path: finding.rule + "\u{0}" + (document?.sourcePath ?? ""))
  }
}
