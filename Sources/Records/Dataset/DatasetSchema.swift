// SPDX-License-Identifier: GPL-3.0-or-later

/// The names and versions of what a dataset folder holds.
public enum DatasetSchema {
  /// Version of files and columns, MAJOR.MINOR: a larger MINOR adds columns or words at the end, a larger MAJOR renames.
  public static let version = "1.0"
  /// Version of the reader, raised whenever the same document would be read otherwise.
  public static let parserVersion = "1"
  /// What the lines of `records.jsonl` call themselves.
  public static let recordSchema = "gouji/record"

  /// One row per document.
  public static let documentsFile = "documents.csv"
  /// One row per value: the system of record.
  public static let valuesFile = "values.csv"
  /// One row per authority and year, for spreadsheets.
  public static let wideFile = "wide.csv"
  /// One row per finding.
  public static let findingsFile = "findings.csv"
  /// One line per document with everything above.
  public static let recordsFile = "records.jsonl"
  /// The description of the folder as a Frictionless data package.
  public static let packageFile = "datapackage.json"
  /// A line with ``version``.
  public static let versionFile = "schema_version"
  /// Every file that is written.
  public static let files = [
    documentsFile, valuesFile, wideFile, findingsFile, recordsFile, packageFile, versionFile,
  ]

  /// Corrections by a reviewer; read, never written.
  public static let correctionsFile = "corrections.csv"
  /// The dataset's own roster; read, never written.
  public static let rosterFile = "roster.csv"

  /// Whether data of `version` can be read: the MAJOR number is ours.
  public static func isReadable(_ version: String) -> Bool {
    let parts = version.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { Int($0) != nil } && parts[0] == self.version.prefix { $0 != "." }
  }
}
