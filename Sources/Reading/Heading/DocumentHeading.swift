// SPDX-License-Identifier: GPL-3.0-or-later

public import Records

/// Who reports, on which year, and when: what a document says about itself outside its figures.
///
/// Empty strings and nil mean that the document does not say.
public struct DocumentHeading: Sendable, Equatable {
  /// Where a name was read.
  public enum Evidence: String, Sendable, CaseIterable {
    /// The title of the report.
    case title
    /// The name over the date at the end.
    case signature
    /// The running text.
    case body
    /// A line such as 来源 or 发布机构.
    case metadata
    /// The first line of the page, such as 天津市静海区人民政府; for counties only.
    case pageHeader = "page_header"
    /// The caller, for a document that does not say.
    case option
  }

  /// What the year rests on; joined by `+` in `documents.csv`.
  public enum YearEvidence: String, Sendable, CaseIterable {
    /// The title.
    case title
    /// The stated period.
    case period
    /// Most years of the running text.
    case body
    /// The year before the date of the signature.
    case signature
  }

  /// The title, in the document's own characters; parts of a title over two lines are joined.
  public var title = ""
  /// Line of the title, from 1.
  public var titleLine: Int?
  /// The characters the authority was read from.
  public var authorityRaw = ""
  /// The full name with its suffix and without places in front, such as 白勉峡镇人民政府; empty when unresolved.
  public var authorityName = ""
  /// What the name rests on.
  public var authorityEvidence: Evidence?
  /// Line of the name, from 1.
  public var authorityLine: Int?
  /// County, city district or banner.
  public var county = ""
  /// Prefecture.
  public var prefecture = ""
  /// Province.
  public var province = ""
  /// What the county rests on.
  public var countyEvidence: Evidence?
  /// The year reported on.
  public var year: Int?
  /// What the year rests on, in the order of ``YearEvidence``.
  public var yearEvidence: [YearEvidence] = []
  /// First day of the stated period, ISO.
  public var periodStart = ""
  /// Last day of the stated period, ISO.
  public var periodEnd = ""
  /// Line of the period, from 1.
  public var periodLine: Int?
  /// Date of publication, ISO.
  public var publishedOn = ""
  /// Line of the date of publication, from 1.
  public var publishedLine: Int?
  /// Date under the signature, ISO.
  public var signedOn = ""
  /// Line of the date under the signature, from 1.
  public var signedLine: Int?
  /// Date of the page header, ISO; evidence for nothing.
  public var pageHeaderDate = ""
  /// Line of the page header's date, from 1.
  public var pageHeaderLine: Int?
  /// What reading the heading found.
  public var findings: [Finding] = []

  /// A heading of which nothing is known.
  public init() {}

  /// The evidence of the year as `documents.csv` writes it: `title+period`.
  public var yearEvidenceText: String { yearEvidence.map(\.rawValue).joined(separator: "+") }
}
