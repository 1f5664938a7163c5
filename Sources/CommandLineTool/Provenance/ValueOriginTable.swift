// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records
import Tables

/// Origins of values as a table for programs: one row a value, all columns.
enum ValueOriginTable {
  private static let columns = [
    "path", "document_id", "authority_id", "authority", "year", "cell_id", "label", "value", "status", "qualifier",
    "unit", "raw", "line", "byte_start", "byte_end", "method", "confidence", "note", "scope", "locator", "reason",
  ]

  /// The table; `reason` says why a value has no number.
  static func table(_ origins: [ValueOrigin], reason: (ValueOrigin) -> String?) -> Table {
    Table(
      id: "origin", columns: columns.map { TableColumn(id: $0, label: $0) },
      rows: origins.map { origin in
        let (document, value) = (origin.document, origin.value)
        let bytes = value?.place.flatMap { $0.bytes.isEmpty ? nil : $0.bytes }
        return [
          .text(origin.path), .text(document.documentID), words(document.authorityID), words(document.authorityName),
          integer(document.reportYear), .text(origin.cell), words(Indicator.indicator(origin.cell)?.label),
          value?.number.map { .decimal(mantissa: $0.mantissa, scale: $0.scale) } ?? .missing,
          words(value?.status.rawValue), words(value?.qualifier.rawValue), words(value?.unit), words(value?.raw),
          integer(value?.place?.line), integer(bytes?.lowerBound), integer(bytes?.upperBound),
          words(value?.method.rawValue), words(value?.confidence.rawValue), words(value?.note),
          words(value?.scope.rawValue), words(value?.place?.locator), words(reason(origin)),
        ]
      })
  }

  private static func words(_ text: String?) -> TableCell {
    text.map { $0.isEmpty ? .missing : .text($0) } ?? .missing
  }

  private static func integer(_ number: Int?) -> TableCell { number.map { .integer(Int64($0)) } ?? .missing }
}
