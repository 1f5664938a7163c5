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
  ///
  /// The writer's format must be the standard one, as in datasets and on standard output.
  public static func write(_ record: Record, to csv: inout CSVWriter) { csv.rows(bytes(of: record)) }

  /// The rows of `record`, one per value, with a comma between fields and a line feed behind each row.
  public static func bytes(of record: Record) -> [UInt8] { ValueRows.bytes(of: record) }
}
