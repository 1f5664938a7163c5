// SPDX-License-Identifier: GPL-3.0-or-later

/// Makes the zip archives of office documents, stored without compression.
enum OfficeFiles {
  /// A document whose body is `body` in the markup of Word.
  static func docx(body: String, parts: [(String, String)] = []) -> [UInt8] {
    let document =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"urn:mc\" xmlns:v=\"urn:v\" xmlns:a=\"urn:a\" xmlns:r=\"urn:r\"><w:body>\(body)</w:body></w:document>"
    return zip([("[Content_Types].xml", "<Types/>"), ("word/document.xml", document)] + parts)
  }

  /// A workbook of one sheet, or more, whose data are `sheets` in the markup of Excel.
  static func xlsx(sheets: [(name: String, data: String)], strings: [String] = [], styles: String = "") -> [UInt8] {
    let list = sheets.enumerated().map { "<sheet name=\"\($1.name)\" sheetId=\"\($0 + 1)\" r:id=\"r\($0)\"/>" }.joined()
    let relations = sheets.indices.map { "<Relationship Id=\"r\($0)\" Target=\"worksheets/s\($0).xml\"/>" }.joined()
    var parts = [
      ("xl/workbook.xml", "<workbook xmlns:r=\"urn:r\"><sheets>\(list)</sheets></workbook>"),
      ("xl/_rels/workbook.xml.rels", "<Relationships>\(relations)</Relationships>"),
      ("xl/sharedStrings.xml", "<sst>" + strings.map { "<si><t>\($0)</t></si>" }.joined() + "</sst>"),
      ("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>"),
    ]
    for (index, sheet) in sheets.enumerated() {
      parts.append(("xl/worksheets/s\(index).xml", "<worksheet>\(sheet.data)</worksheet>"))
    }
    return zip(parts)
  }

  /// A paragraph of Word.
  static func paragraph(_ text: String) -> String { "<w:p><w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>" }

  static func docx(_ report: LogicalReport) -> [UInt8] {
    docx(
      body: report.blocks.map { block in
        switch block {
        case .paragraph(let text): paragraph(text)
        case .table(let rows): wordTable(rows)
        }
      }.joined())
  }

  private static func wordTable(_ rows: [[LogicalReport.Cell]]) -> String {
    let grid = LogicalReport.grid(rows)
    var text = "<w:tbl>"
    for (row, places) in grid.enumerated() {
      text += "<w:tr>"
      for (column, place) in places.enumerated() {
        switch place {
        case .left: continue
        case .above:
          // Word writes a cell for what another above covers: of its first column.
          let isFirst = column == 0 || { if case .above = places[column - 1] { false } else { true } }()
          guard isFirst || span(grid, row, column) > 0 else { continue }
          let span = span(grid, row, column)
          guard span > 0 else { continue }
          text += "<w:tc><w:tcPr><w:gridSpan w:val=\"\(span)\"/><w:vMerge/></w:tcPr><w:p/></w:tc>"
        case .cell(let cell):
          let merge = cell.rows > 1 ? "<w:vMerge w:val=\"restart\"/>" : ""
          let span = cell.columns > 1 ? "<w:gridSpan w:val=\"\(cell.columns)\"/>" : ""
          text += "<w:tc><w:tcPr>\(span)\(merge)</w:tcPr>\(paragraph(cell.text))</w:tc>"
        }
      }
      text += "</w:tr>"
    }
    return text + "</w:tbl>"
  }

  /// The columns of the cell above that begins at `column`; 0 when none begins there.
  private static func span(_ grid: [[LogicalReport.Place]], _ row: Int, _ column: Int) -> Int {
    var row = row
    while row > 0, case .above = grid[row][column] { row -= 1 }
    if case .cell(let cell) = grid[row][column] { return cell.columns }
    return 0
  }

  static func xlsx(_ report: LogicalReport) -> [UInt8] {
    var rows = ""
    var merges = ""
    var number = 0
    for block in report.blocks {
      switch block {
      case .paragraph(let text):
        number += 1
        rows += "<row r=\"\(number)\"><c r=\"A\(number)\" t=\"inlineStr\"><is><t>\(text)</t></is></c></row>"
      case .table(let table):
        for places in LogicalReport.grid(table) {
          number += 1
          rows += "<row r=\"\(number)\">"
          for (column, place) in places.enumerated() {
            let name = letter(column) + "\(number)"
            guard case .cell(let cell) = place else {
              rows += "<c r=\"\(name)\" s=\"1\"/>"
              continue
            }
            rows +=
              Int(cell.text) == nil
              ? "<c r=\"\(name)\" t=\"inlineStr\"><is><t>\(cell.text)</t></is></c>"
              : "<c r=\"\(name)\"><v>\(cell.text)</v></c>"
            if cell.rows > 1 || cell.columns > 1 {
              merges += "<mergeCell ref=\"\(name):\(letter(column + cell.columns - 1))\(number + cell.rows - 1)\"/>"
            }
          }
          rows += "</row>"
        }
      }
    }
    return xlsx(sheets: [("Sheet1", "<sheetData>\(rows)</sheetData><mergeCells>\(merges)</mergeCells>")])
  }

  static func letter(_ column: Int) -> String { String(UnicodeScalar(UInt8(0x41 + column))) }

  // MARK: Zip

  /// An archive of members that are stored as they are.
  static func zip(_ members: [(name: String, text: String)]) -> [UInt8] {
    zip(bytes: members.map { ($0.name, Array($0.text.utf8)) })
  }

  /// An archive of members that are stored as they are.
  static func zip(bytes members: [(name: String, content: [UInt8])]) -> [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for (name, content) in members {
      let offset = archive.count
      // Version, flags (names in UTF-8), method, time and date, checksum, sizes, length of the name, no extra field.
      let head =
        little(20, 2) + little(0x800, 2) + little(0, 2) + little(0x5A21_0000, 4) + little(checksum(content), 4)
        + little(content.count, 4) + little(content.count, 4) + little(name.utf8.count, 2) + little(0, 2)
      archive += Array("PK\u{3}\u{4}".utf8) + head + Array(name.utf8) + content
      directory += Array("PK\u{1}\u{2}".utf8) + little(20, 2) + head + little(0, 2) + little(0, 2) + little(0, 2)
      directory += little(0, 4) + little(offset, 4) + Array(name.utf8)
    }
    let start = archive.count
    archive += directory + Array("PK\u{5}\u{6}".utf8) + little(0, 4) + little(members.count, 2)
    return archive + little(members.count, 2) + little(directory.count, 4) + little(start, 4) + little(0, 2)
  }

  /// An archive of one member that is packed already; its checksum is left 0, which nobody reads as far as.
  private static func packed(_ content: [UInt8], size: Int, called name: String) -> [UInt8] {
    let head =
      little(20, 2) + little(0x800, 2) + little(8, 2) + little(0x5A21_0000, 4) + little(0, 4) + little(content.count, 4)
      + little(size, 4) + little(name.utf8.count, 2) + little(0, 2)
    let file = Array("PK\u{3}\u{4}".utf8) + head + Array(name.utf8) + content
    var directory = Array("PK\u{1}\u{2}".utf8) + little(20, 2) + head + little(0, 6)
    directory += little(0, 8) + Array(name.utf8)
    let end = Array("PK\u{5}\u{6}".utf8) + little(0, 4) + little(1, 2) + little(1, 2) + little(directory.count, 4)
    return file + directory + end + little(file.count, 4) + little(0, 2)
  }

  private static func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  private static func checksum(_ bytes: [UInt8]) -> Int {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc >> 1 ^ (crc & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return Int(~crc)
  }
}

extension OfficeFiles {
  /// An archive with one member of `size` blanks, packed by deflate: one literal, then copies of 258 bytes.
  static func swelling(to size: Int, called name: String) -> [UInt8] {
    var bits: [UInt8] = []
    var current = 0
    var used = 0
    func put(_ value: Int, _ count: Int) {
      for bit in 0..<count {
        current |= (value >> bit & 1) << used
        used += 1
        if used == 8 {
          bits.append(UInt8(current))
          (current, used) = (0, 0)
        }
      }
    }
    // The last block, with fixed codes; Huffman codes go in from their highest bit.
    put(1, 1)
    put(1, 2)
    func code(_ value: Int, _ count: Int) { for bit in (0..<count).reversed() { put(value >> bit & 1, 1) } }
    code(0x30 + 0x20, 8)
    for _ in 0..<(size - 1) / 258 {
      code(0xC0 + 285 - 280, 8)
      code(0, 5)
    }
    code(0, 7)
    if used > 0 { put(0, 8 - used) }
    return packed(bits, size: 1 + (size - 1) / 258 * 258, called: name)
  }
}
