// SPDX-License-Identifier: GPL-3.0-or-later

import Records
import TextDecoding

@testable import Reading

/// Any bytes are a web page whose places rise, or are refused.
func fuzzHTML(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  check { () throws(ContainerError) in try HTMLDocument.text(of: bytes(start, count)) }
}

/// Any bytes are a document of Word, or are refused: as a whole archive, and as its main part.
func fuzzDOCX(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = bytes(start, count)
  if input.starts(with: "PK".utf8) {
    return check { () throws(ContainerError) in try WordDocument.text(of: input) }
  }
  let archive = StoredArchive.bytes([("[Content_Types].xml", Array("<Types/>".utf8)), ("word/document.xml", input)])
  return check { () throws(ContainerError) in try WordDocument.text(of: archive) }
}

/// Any bytes are a workbook of Excel, or are refused: as a whole archive, and as its sheet and strings.
func fuzzXLSX(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = bytes(start, count)
  if input.starts(with: "PK".utf8) {
    return check { () throws(ContainerError) in try Workbook.text(of: input) }
  }
  let book = "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>"
  let relation = "<Relationships><Relationship Id=\"a\" Target=\"worksheets/a.xml\"/></Relationships>"
  let archive = StoredArchive.bytes([
    ("xl/workbook.xml", Array(book.utf8)), ("xl/_rels/workbook.xml.rels", Array(relation.utf8)),
    ("xl/worksheets/a.xml", input), ("xl/sharedStrings.xml", input), ("xl/styles.xml", input),
  ])
  return check { () throws(ContainerError) in try Workbook.text(of: archive) }
}

/// Any bytes are pages of words with their places, as `pdftotext -bbox` writes them, and become text.
func fuzzWords(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let pages = BoundingBoxes.pages(bytes(start, count))
  precondition(TablePages.range(pages).upperBound <= pages.count, "pages that the document has")
  check(PDFText.text(of: pages))
  return 0
}

/// Any bytes are drawn lines, as `pdftocairo -svg` writes them, and part the words of a page.
func fuzzLines(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let rulings = DrawnLines.pages(bytes(start, count))
  var pages = BoundingBoxes.pages(Array(samplePage.utf8))
  for (index, rulings) in rulings.prefix(pages.count).enumerated() { pages[index].rulings = rulings }
  check(PDFText.text(of: pages))
  return 0
}

/// A page of 600 × 800 points with a word at every 50th.
private let samplePage: String = {
  var page = "<html><body><doc><page width=\"600\" height=\"800\">\n"
  for y in stride(from: 20, to: 800, by: 50) {
    for x in stride(from: 20, to: 600, by: 50) {
      page +=
        "<word xMin=\"\(x)\" yMin=\"\(y)\" xMax=\"\(x + 20)\" yMax=\"\(y + 10)\">\(x % 3 == 0 ? "规章" : "\(x)")</word>\n"
    }
  }
  return page + "</page></doc></body></html>"
}()

private func check(_ read: () throws(ContainerError) -> ContainerText) -> CInt {
  if let text = try? read() { check(text) }
  return 0
}

private func check(_ text: ContainerText) {
  var last = 0
  for place in text.places {
    precondition(place.offset >= last && place.offset <= text.utf8.count, "places rise within the text")
    last = place.offset
  }
  precondition(text.images.allSatisfy { $0 >= 0 && $0 <= text.utf8.count }, "images stand within the text")
  let decoded = DecodedText(extracted: text.utf8, encoding: .utf8)
  for part in ReportParts.parts(of: decoded) {
    let reading = CellReader.cells(in: part.text, outline: part.outline)
    precondition(reading.values.count >= 198, "every cell of the form is said to be there or not")
  }
}

/// Zip archives without compression, so that what is fuzzed stands in them as it is.
private enum StoredArchive {
  static func bytes(_ members: [(name: String, content: [UInt8])]) -> [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for (name, content) in members {
      let name = Array(name.utf8)
      let fields =
        little(0, 2) + little(0, 2) + little(0, 4) + little(checksum(content), 4)
        + little(content.count, 4) + little(content.count, 4) + little(name.count, 2) + little(0, 2)
      directory +=
        little(0x0201_4B50, 4) + little(20, 2) + little(20, 2) + fields + little(0, 2) + little(0, 2)
        + little(0, 2) + little(0, 4) + little(file.count, 4) + name
      file += little(0x0403_4B50, 4) + little(20, 2) + fields + name + content
    }
    let start = file.count
    return file + directory + little(0x0605_4B50, 4) + little(0, 4) + little(members.count, 2)
      + little(members.count, 2) + little(directory.count, 4) + little(start, 4) + little(0, 2)
  }

  private static func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ sum >> 1 : sum >> 1 }
  }

  private static func checksum(_ content: [UInt8]) -> Int {
    Int(~content.reduce(UInt32.max) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ $0 >> 8 })
  }
}
