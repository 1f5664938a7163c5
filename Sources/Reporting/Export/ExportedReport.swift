// SPDX-License-Identifier: GPL-3.0-or-later

public import Records

/// One authority's year as an export writes it: what a document said, or what a typed table holds.
public struct ExportedReport: Sendable {
  /// The authority, the year and, behind a dataset, the document; what is not known is empty.
  public let document: DocumentDescription
  /// 镇, 乡, 街道 and the like; empty when unknown.
  public let type: String
  /// The sizes of the authority in the order of ``ExportSource/sizes``; nil where unknown.
  public let sizes: [Double?]
  /// The values in the order of the indicators.
  public let values: [ExportedValue]
  /// The same values as `wide.csv` takes them, by indicator: numbers that enter a wide table.
  let wide: [String: FixedDecimal]
}

/// One value of an ``ExportedReport``.
public struct ExportedValue: Sendable {
  /// The cell of the form, the narrative indicator, or the user's own name.
  public let id: String
  /// `2019`, `2021`, `narrative`, `derived`; empty for an indicator of the user's own.
  public let form: String
  /// The number; nil where there is none. Missing is never 0.
  public let number: FixedDecimal?
  /// Whether and how the number is known.
  public let status: ValueStatus
  /// How exactly it is stated.
  public let qualifier: Qualifier
  /// Its unit; empty when unknown.
  public let unit: String
  /// The characters found; empty for a typed table.
  public let raw: String
  /// Where it stands; nil for a typed table.
  public let place: SourcePlace?
  /// How the reader came to it; nil for a typed table.
  public let method: ReadingMethod?
  /// How sure the reader is; nil for a typed table.
  public let confidence: Confidence?
  /// Remark.
  public let note: String
  /// The time or level it speaks of.
  public let scope: ValueScope
}

extension ExportedReport {
  /// What a document said; `wanted` keeps the values of these indicators alone, nil keeps all.
  init(_ record: Record, wanted: Set<String>?, columns: WideColumns) {
    document = record.document
    type = ""
    sizes = []
    values = record.values.filter { wanted?.contains($0.cellID) ?? true }.map { ExportedValue($0) }
    var wide: [String: FixedDecimal] = [:]
    for (id, number) in zip(columns.ids, columns.numbers(of: record)) { wide[id] = number }
    self.wide = wide
  }
}

extension ExportedValue {
  fileprivate init(_ value: Value) {
    id = value.cellID
    form = value.form.rawValue
    number = value.number
    status = value.status
    qualifier = value.qualifier
    unit = value.unit
    raw = value.raw
    place = value.place
    method = value.method
    confidence = value.confidence
    note = value.note
    scope = value.scope
  }
}
