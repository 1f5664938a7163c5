// SPDX-License-Identifier: GPL-3.0-or-later

/// One correction by a reviewer: a line of `corrections.csv`, kept beside the dataset so that reading again loses none.
public struct Correction: Sendable, Equatable {
  /// Roster id, full name, name without 人民政府, or county + "/" + full name.
  public let authority: String
  /// The year reported on.
  public let year: Int
  /// The cell or narrative indicator.
  public let cellID: String
  /// The number as read; nil when there was none.
  public let old: FixedDecimal?
  /// The number that holds; nil when there is none.
  public let new: FixedDecimal?
  /// Why.
  public let reason: String
  /// Who corrected it.
  public let who: String
  /// When.
  public let when: String
  /// Line in the file, from 1.
  public let line: Int

  /// The rule under which corrections that do not apply are reported.
  public static let rule = "F9.correction"

  /// The columns of the file.
  static let columns = ["authority", "year", "cell_id", "old", "new", "reason", "who", "when"]

  /// Applies `corrections` to the documents that count, in order; the last one for a value holds.
  ///
  /// A corrected value has status `corrected`, method `manual`, and the old number and the reason in its note. A correction is
  /// not applied, and reported, when no record or several fit it, when the record has no such value, or when the
  /// number read is not `old`.
  static func apply(_ corrections: [Correction], to records: inout [Record]) -> [Finding] {
    var findings: [Finding] = []
    for correction in corrections {
      let matches = records.indices.filter { correction.fits(records[$0].document) }
      guard matches.count == 1, let index = matches.first else {
        findings.append(correction.finding(matches.isEmpty ? "no_record" : "several_records", document: nil, read: nil))
        continue
      }
      let document = records[index].document
      guard let position = records[index].values.firstIndex(where: { $0.cellID == correction.cellID }) else {
        findings.append(correction.finding("no_value", document: document, read: nil))
        continue
      }
      let value = records[index].values[position]
      guard value.number == correction.old else {
        findings.append(correction.finding("old_differs", document: document, read: value.number))
        continue
      }
      records[index].values[position] = correction.applied(to: value)
    }
    return findings
  }

  private func fits(_ document: DocumentDescription) -> Bool {
    guard document.reportYear == year, document.supersededBy.isEmpty else { return false }
    return authority == document.authorityID || authority == document.authorityKey
      || RosterName.key(of: authority) == RosterName.key(of: document.authorityName)
  }

  private func applied(to value: Value) -> Value {
    let before = value.number?.description ?? value.status.rawValue
    return Value(
      cellID: value.cellID, form: value.form, number: new, status: new == nil ? .blank : .corrected,
      unit: value.unit, raw: value.raw, place: value.place, method: .manual, confidence: .high,
      note: reason.isEmpty ? before : "\(before); \(reason)", scope: value.scope)
  }

  private func finding(_ code: String, document: DocumentDescription?, read: FixedDecimal?) -> Finding {
    var finding = Finding(
      severity: .error, rule: Self.rule, outcome: .broken, documentID: "", code: code, cells: [cellID], value: read,
      expected: old, arguments: [.text(authority), .integer(year), .integer(line)])
    finding.authority = authority
    finding.year = year
    if let document { finding.take(document) }
    return finding
  }
}
