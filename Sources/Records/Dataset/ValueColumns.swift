// SPDX-License-Identifier: GPL-3.0-or-later

public import DelimitedText

/// The columns of `values.csv`, which are also those of the long export.
public enum ValueColumns {
  /// The names, in order.
  public static let names = [
    "document_id", "authority_id", "year", "form", "cell_id", "value", "status", "qualifier", "unit", "raw", "line",
    "byte_start", "byte_end", "method", "confidence", "note", "scope", "locator",
  ]

  /// Writes one row per value of `record`. Ids and units are our own words and hold nothing to be quoted.
  public static func write(_ record: Record, to csv: inout CSVWriter) {
    let (id, authority, year) = (record.document.documentID, record.document.authorityID, record.document.reportYear)
    for value in record.values {
      csv.verbatim(id)
      csv.text(authority)
      if let year { csv.integer(Int64(year)) } else { csv.missing() }
      csv.verbatim(value.form.rawValue)
      csv.verbatim(value.cellID)
      if let number = value.number {
        csv.decimal(mantissa: number.mantissa, scale: number.scale)
      } else {
        csv.missing()
      }
      csv.verbatim(value.status.rawValue)
      csv.verbatim(value.qualifier.rawValue)
      csv.verbatim(value.unit)
      csv.text(value.raw)
      if let place = value.place { csv.integer(Int64(place.line)) } else { csv.missing() }
      if let bytes = value.place?.bytes, !bytes.isEmpty {
        csv.integer(Int64(bytes.lowerBound))
        csv.integer(Int64(bytes.upperBound))
      } else {
        csv.missing()
        csv.missing()
      }
      csv.verbatim(value.method.rawValue)
      csv.verbatim(value.confidence.rawValue)
      csv.text(value.note)
      csv.verbatim(value.scope.rawValue)
      csv.text(value.place?.locator ?? "")
      csv.endRow()
    }
  }
}
