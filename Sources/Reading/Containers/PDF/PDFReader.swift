// SPDX-License-Identifier: GPL-3.0-or-later

import Records

/// Reads PDF files with the programs of poppler-utils: `pdftotext` for words and their places, `pdftocairo` for the
/// borders of tables. They get the file on standard input; no path reaches them.
enum PDFReader {
  /// Reports have 5 to 30 pages.
  static let pageLimit = 500
  /// Words of a page take some ten kilobytes.
  private static let outputLimit = 64 << 20
  private static let seconds = 60

  /// The text of a PDF.
  static func text(of bytes: [UInt8]) async throws(ContainerError) -> ContainerText {
    var pages = try await words(bytes)
    let range = TablePages.range(pages)
    if !range.isEmpty {
      for (index, rulings) in zip(range, await rulings(bytes, range)) { pages[index].rulings = rulings }
    }
    return PDFText.text(of: pages)
  }

  private static func words(_ bytes: [UInt8]) async throws(ContainerError) -> [PDFPage] {
    let outcome: DocumentProgram.Outcome
    do {
      outcome = try await DocumentProgram.run(
        "pdftotext", ["-bbox", "-enc", "UTF-8", "-l", String(pageLimit + 1), "-", "-"], input: bytes,
        outputLimit: outputLimit, seconds: seconds)
    } catch {
      throw error.asContainerError("pdftotext")
    }
    if let error = refusal(outcome) { throw error }
    let pages = BoundingBoxes.pages(outcome.output)
    if pages.isEmpty { throw ContainerError("pdf_no_pages") }
    if pages.count > pageLimit { throw ContainerError("pdf_too_many_pages", [.integer(pageLimit)]) }
    try TextQuality.check(pages, file: bytes)
    return pages
  }

  /// Why `pdftotext` gave nothing, by its status: 3 is for a PDF that forbids copying, 1 for one that does not open.
  static func refusal(_ outcome: DocumentProgram.Outcome) -> ContainerError? {
    switch outcome.status {
    case 0: nil
    case 3: ContainerError("pdf_no_copying")
    default: ContainerError(outcome.message.contains("Incorrect password") ? "pdf_password" : "pdf_damaged")
    }
  }

  /// The lines drawn on the pages of `range`, from 0. When they cannot be had, words alone must tell the columns.
  private static func rulings(_ bytes: [UInt8], _ range: Range<Int>) async -> [PageRulings] {
    let arguments = ["-svg", "-f", String(range.lowerBound + 1), "-l", String(range.upperBound), "-", "-"]
    guard
      let outcome = try? await DocumentProgram.run(
        "pdftocairo", arguments, input: bytes, outputLimit: outputLimit, seconds: seconds), outcome.status == 0
    else { return [] }
    return DrawnLines.pages(outcome.output)
  }
}
