// SPDX-License-Identifier: GPL-3.0-or-later

public import Forms

/// What is known about one source document: the row of `documents.csv`.
///
/// Empty strings and nil mean "the document does not say"; nothing here is guessed.
public struct DocumentDescription: Sendable, Equatable {
  /// First 16 hexadecimal digits of the SHA-256 of the source bytes; `-n` for the n-th report of a file, n ≥ 2.
  public var documentID: String
  /// SHA-256 of the source bytes, 64 hexadecimal digits.
  public var sha256: String
  /// Path relative to the one given on the command line, with `/`; `-` for standard input.
  public var sourcePath: String
  /// Address the document was fetched from, when known.
  public var sourceURL: String = ""
  /// Size of the source in bytes.
  public var bytes: Int
  /// Media type, such as `text/plain` or `text/markdown`.
  public var mediaType: String
  /// Encoding: `utf-8`, `gb18030`, `utf-16le`, `utf-16be`.
  public var encoding: String
  /// How the tables are laid out: lines, pipes, mangled, markdown, html, docx, xlsx, pdf.
  public var layout: String
  /// `Hans` for simplified, `Hant` for traditional characters.
  public var script: String
  /// The form version decided from the table headers; nil when they do not decide it.
  public var form: FormVersion?
  /// The year reported on, not the year of publication.
  public var reportYear: Int?
  /// What the year rests on: title, period, body, signature, option, joined by `+`.
  public var yearEvidence: String = ""
  /// The authority's id in the roster; empty when unresolved.
  public var authorityID: String = ""
  /// The characters the authority was read from.
  public var authorityRaw: String = ""
  /// The authority's full name with its suffix, such as 白勉峡镇人民政府.
  public var authorityName: String = ""
  /// Six-digit code of the county, from the roster.
  public var countyCode: String = ""
  /// County, from the roster or the text.
  public var county: String = ""
  /// Prefecture, from the roster or the text.
  public var prefecture: String = ""
  /// Province, from the roster or the text.
  public var province: String = ""
  /// The report's title as it stands in the document.
  public var title: String = ""
  /// First day of the stated period, ISO.
  public var periodStart: String = ""
  /// Last day of the stated period, ISO.
  public var periodEnd: String = ""
  /// Date of publication, ISO.
  public var publishedOn: String = ""
  /// Date under the signature, ISO.
  public var signedOn: String = ""
  /// Date of the page header, ISO; never evidence for anything.
  public var pageHeaderDate: String = ""
  /// Number of cells with a number.
  public var cellsReported: Int = 0
  /// Number of cells the document does not have.
  public var cellsAbsent: Int = 0
  /// Number of cells whose number could not be placed.
  public var cellsAmbiguous: Int = 0
  /// The document that counts instead of this one, when several report on one authority and year.
  public var supersededBy: String = ""

  /// A description with what is known before reading: the source and its bytes.
  public init(
    documentID: String, sha256: String, sourcePath: String, bytes: Int, mediaType: String, encoding: String,
    layout: String, script: String
  ) {
    self.documentID = documentID
    self.sha256 = sha256
    self.sourcePath = sourcePath
    self.bytes = bytes
    self.mediaType = mediaType
    self.encoding = encoding
    self.layout = layout
    self.script = script
  }
}
