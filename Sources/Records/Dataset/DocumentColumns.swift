// SPDX-License-Identifier: GPL-3.0-or-later

import DelimitedText
import Forms

/// The columns of `documents.csv`.
public enum DocumentColumns {
  /// The names, in order.
  public static let names = [
    "document_id", "sha256", "source_path", "source_url", "bytes", "media_type", "encoding", "layout", "script", "form",
    "report_year", "year_evidence", "authority_id", "authority_raw", "authority_name", "county_code", "county",
    "prefecture", "province", "title", "period_start", "period_end", "published_on", "signed_on", "page_header_date",
    "cells_reported", "cells_absent", "cells_ambiguous", "parser_version", "schema_version", "superseded_by",
  ]

  static func write(_ document: DocumentDescription, to csv: inout CSVWriter) {
    csv.text(document.documentID)
    csv.text(document.sha256)
    csv.text(document.sourcePath)
    csv.text(document.sourceURL)
    csv.integer(Int64(document.bytes))
    csv.text(document.mediaType)
    csv.text(document.encoding)
    csv.text(document.layout)
    csv.text(document.script)
    csv.text(document.form?.rawValue ?? "")
    if let year = document.reportYear { csv.integer(Int64(year)) } else { csv.missing() }
    csv.text(document.yearEvidence)
    csv.text(document.authorityID)
    csv.text(document.authorityRaw)
    csv.text(document.authorityName)
    csv.text(document.countyCode)
    csv.text(document.county)
    csv.text(document.prefecture)
    csv.text(document.province)
    csv.text(document.title)
    csv.text(document.periodStart)
    csv.text(document.periodEnd)
    csv.text(document.publishedOn)
    csv.text(document.signedOn)
    csv.text(document.pageHeaderDate)
    csv.integer(Int64(document.cellsReported))
    csv.integer(Int64(document.cellsAbsent))
    csv.integer(Int64(document.cellsAmbiguous))
    csv.text(DatasetSchema.parserVersion)
    csv.text(DatasetSchema.version)
    csv.text(document.supersededBy)
    csv.endRow()
  }

  /// The same fields as members of a JSON object; empty ones are left out.
  static func write(_ document: DocumentDescription, to json: inout JSONWriter) {
    json.member("document_id", document.documentID)
    json.member("sha256", document.sha256)
    json.member("source_path", document.sourcePath)
    json.member("source_url", document.sourceURL)
    json.member("bytes", document.bytes)
    json.member("media_type", document.mediaType)
    json.member("encoding", document.encoding)
    json.member("layout", document.layout)
    json.member("script", document.script)
    json.member("form", document.form?.rawValue ?? "")
    json.member("report_year", document.reportYear)
    json.member("year_evidence", document.yearEvidence)
    json.member("authority_id", document.authorityID)
    json.member("authority_raw", document.authorityRaw)
    json.member("authority_name", document.authorityName)
    json.member("county_code", document.countyCode)
    json.member("county", document.county)
    json.member("prefecture", document.prefecture)
    json.member("province", document.province)
    json.member("title", document.title)
    json.member("period_start", document.periodStart)
    json.member("period_end", document.periodEnd)
    json.member("published_on", document.publishedOn)
    json.member("signed_on", document.signedOn)
    json.member("page_header_date", document.pageHeaderDate)
    json.member("cells_reported", document.cellsReported)
    json.member("cells_absent", document.cellsAbsent)
    json.member("cells_ambiguous", document.cellsAmbiguous)
    json.member("parser_version", DatasetSchema.parserVersion)
    json.member("schema_version", DatasetSchema.version)
    json.member("superseded_by", document.supersededBy)
  }
}
