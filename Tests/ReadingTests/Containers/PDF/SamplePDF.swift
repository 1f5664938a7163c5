// SPDX-License-Identifier: GPL-3.0-or-later

/// A PDF written by hand: text at given places and straight lines, on pages of 595 × 842 points. The font is not
/// embedded; a character map says which characters its codes are.
struct SamplePDF {
  private var pages: [String] = []

  /// Starts a page.
  mutating func page() { pages.append("") }

  /// Writes `text` in letters of `size` points; `y` counts down from the top, as in the reader.
  mutating func text(_ text: String, x: Int, y: Int, size: Int = 10) {
    let codes = text.utf16.map { code in
      let digits = String(code, radix: 16)
      return String(repeating: "0", count: 4 - digits.count) + digits
    }
    pages[pages.count - 1] += "BT /F \(size) Tf 1 0 0 1 \(x) \(842 - y) Tm <\(codes.joined())> Tj ET\n"
  }

  /// Draws a line.
  mutating func line(_ x: Int, _ y: Int, _ toX: Int, _ toY: Int) {
    pages[pages.count - 1] += "\(x) \(842 - y) m \(toX) \(842 - toY) l S\n"
  }

  /// Draws a grid of `columns` and `rows`, and writes `cells` row by row into it.
  mutating func grid(columns: [Int], rows: [Int], _ cells: [[String]]) {
    for row in rows { line(columns[0], row, columns[columns.count - 1], row) }
    for column in columns { line(column, rows[0], column, rows[rows.count - 1]) }
    for (row, texts) in cells.enumerated() {
      for (column, text) in texts.enumerated() where !text.isEmpty {
        self.text(text, x: columns[column] + 3, y: (rows[row] + rows[row + 1]) / 2 + 4)
      }
    }
  }

  /// The file; `isMapped` says whether its characters are known, `hasImage` whether a page shows one.
  func bytes(isMapped: Bool = true, hasImage: Bool = false) -> [UInt8] {
    let kids = pages.indices.map { "\(10 + 2 * $0) 0 R" }.joined(separator: " ")
    var objects: [(number: Int, body: String)] = [
      (1, "<</Type/Catalog/Pages 2 0 R>>"), (2, "<</Type/Pages/Count \(pages.count)/Kids[\(kids)]>>"),
      (
        3,
        "<</Type/Font/Subtype/Type0/BaseFont/Sample/Encoding/Identity-H/DescendantFonts[4 0 R]\(isMapped ? "/ToUnicode 6 0 R" : "")>>"
      ),
      (
        4,
        "<</Type/Font/Subtype/CIDFontType2/BaseFont/Sample/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor 5 0 R/DW 1000/W[32[250] 46[250] 48 57 500]>>"
      ),
      (
        5,
        "<</Type/FontDescriptor/FontName/Sample/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 700/StemV 80>>"
      ), (6, Self.stream(Self.map)),
    ]
    if hasImage {
      objects.append(
        (
          7,
          "<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>\nstream\nA\nendstream"
        ))
    }
    let image = hasImage ? "/XObject<</I 7 0 R>>" : ""
    for (index, content) in pages.enumerated() {
      objects.append(
        (
          10 + 2 * index,
          "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>\(image)>>/Contents \(11 + 2 * index) 0 R>>"
        ))
      objects.append((11 + 2 * index, Self.stream(content + (hasImage ? "q 500 0 0 700 40 70 cm /I Do Q\n" : ""))))
    }
    var file = "%PDF-1.4\n"
    var table = ""
    for (number, body) in objects {
      let offset = String(file.utf8.count)
      table += "\(number) 1\n\(String(repeating: "0", count: 10 - offset.count))\(offset) 00000 n \n"
      file += "\(number) 0 obj\n\(body)\nendobj\n"
    }
    let start = file.utf8.count
    file +=
      "xref\n0 1\n0000000000 65535 f \n\(table)trailer\n<</Size \(12 + 2 * pages.count)/Root 1 0 R>>\nstartxref\n\(start)\n%%EOF\n"
    return Array(file.utf8)
  }

  private static func stream(_ content: String) -> String {
    "<</Length \(content.utf8.count)>>\nstream\n\(content)endstream"
  }

  /// Codes are characters of the basic plane; a range of a map must not leave its high byte.
  private static let map: String = {
    let ranges = (0..<256).filter { !(0xD8...0xDF).contains($0) }.map { high in
      let prefix = (high < 16 ? "0" : "") + String(high, radix: 16)
      return "<\(prefix)00> <\(prefix)ff> <\(prefix)00>"
    }
    var map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n/CMapName /Sample def /CMapType 2 def\n"
    map += "1 begincodespacerange <0000> <ffff> endcodespacerange\n"
    for start in stride(from: 0, to: ranges.count, by: 100) {
      let part = ranges[start..<min(ranges.count, start + 100)]
      map += "\(part.count) beginbfrange\n\(part.joined(separator: "\n"))\nendbfrange\n"
    }
    return map + "endcmap end end\n"
  }()
}
