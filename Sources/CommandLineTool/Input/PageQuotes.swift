// SPDX-License-Identifier: GPL-3.0-or-later

import Reading
import Records
import Reporting

/// The lines of reports that the page quotes, as far as the reports are at hand.
enum PageQuotes {
  /// Longer lines are cut: a whole report may stand in one.
  private static let longest = 240

  /// The lines by document and number; documents whose source is not found, or must be converted first, have none.
  static func quotes(
    _ material: SummaryMaterial, records: [Record], dataset: String
  ) async -> PageMaterial.Quotes {
    let wanted = PageMaterial.quotedLines(material, records: records)
    var quotes: PageMaterial.Quotes = [:]
    for record in records {
      let document = record.document
      // Only what is text already: converting a PDF again would take longer than the whole report.
      guard document.mediaType.hasPrefix("text/"), let lines = wanted[document.documentID],
        let source = ValueOrigin.sourceFile(document, dataset: dataset, folder: nil)
      else { continue }
      let places = lines.sorted().map { SourcePlace(line: $0, bytes: 0..<0) }
      let excerpts = await ReportReader().excerpts(of: source, at: places, around: 0)
      for excerpt in excerpts {
        for line in excerpt.lines { quotes[document.documentID, default: [:]][line.number] = short(line.text) }
      }
    }
    return quotes
  }

  private static func short(_ line: String) -> String {
    let text = line.drop { $0.isWhitespace }
    return text.count > longest ? text.prefix(longest) + "…" : String(text)
  }
}
