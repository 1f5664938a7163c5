// SPDX-License-Identifier: GPL-3.0-or-later

/// The elements that readers of web pages and office documents know, by their local names.
enum MarkupName: String, CaseIterable, Sendable {
  /// Characters between tags.
  case text = "#text"
  /// Any element without a meaning here.
  case other = "#other"

  // Web pages.
  case html, head, title, meta, body, script, style, template, noscript, iframe, object, svg, select, textarea, button
  case nav, header, footer, aside, article, section, main, address, blockquote, center, figure, figcaption, fieldset
  case form, details, summary, dialog, hgroup, legend
  case h1, h2, h3, h4, h5, h6, p, div, pre, br, hr, ul, ol, li, dl, dt, dd, a, img, span, input
  case table, caption, colgroup, col, thead, tbody, tfoot, tr, td, th

  // Word: `w:p`, `w:tbl` and so on; `p`, `tr` are above.
  case document, tbl, tc, r, t, tab, cr, noBreakHyphen, softHyphen, del, moveFrom, delText, instrText, fallback =
    "Fallback"
  case txbxContent, pPr, rPr, vanish, numPr, ilvl, numId, pStyle, trPr, tcPr, gridSpan, vMerge, gridBefore, hidden
  case blip, imagedata, footnotes
  case numbering, num, abstractNum, abstractNumId, lvl, lvlOverride, startOverride, start, numFmt, lvlText, styles
  case basedOn, tblPrChange, rPrChange, pPrChange, sectPr

  // Excel: `row`, `c`, `v`; `col`, `r`, `t` are above.
  case workbook, workbookPr, sheets, sheet, relationships = "Relationships", relationship = "Relationship"
  case sst, si, rPh, phoneticPr, worksheet, sheetData, row, c, v, f, is_ = "is", mergeCells, mergeCell, cols
  case cellXfs, xf, numFmts, drawing

  private static let names = NameTable(allCases.map(\.rawValue))
  private static let all = Array(allCases)

  /// The element called `name`; nil for one that is not known.
  static func named(_ name: UnsafeBufferPointer<UInt8>) -> MarkupName? { names.number(of: name).map { all[$0] } }
}

/// The attributes that readers know, by their local names.
enum MarkupAttribute: String, CaseIterable, Sendable {
  case class_ = "class", style, hidden, colspan, rowspan, name, content, src, width, height, property
  case val, type, id, id_ = "Id", target = "Target", abstractNumId, numId, ilvl, styleId
  case r, s, t, ref, min, max, state, date1904, numFmtId, formatCode, w

  private static let names = NameTable(allCases.map(\.rawValue))
  private static let all = Array(allCases)

  /// The attribute called `name`; nil for one that is not known.
  static func named(_ name: UnsafeBufferPointer<UInt8>) -> MarkupAttribute? { names.number(of: name).map { all[$0] } }
}

/// Finds a name by its bytes, without making a string of it.
struct NameTable: Sendable {
  /// Hashes of names, 0 where there is none, and the number of each name.
  private let hashes: [UInt64]
  private let numbers: [UInt8]

  /// A table of at most 255 names.
  init(_ names: [String]) {
    // At most an eighth full: names that are not known meet an empty slot at once.
    var size = 16
    while size < names.count * 8 { size *= 2 }
    var hashes = [UInt64](repeating: 0, count: size)
    var numbers = [UInt8](repeating: 0, count: size)
    for (number, name) in names.enumerated() {
      let hash = Array(name.utf8).withUnsafeBufferPointer(Self.hash)
      var place = Int(truncatingIfNeeded: hash) & (size - 1)
      while hashes[place] != 0 { place = (place + 1) & (size - 1) }
      hashes[place] = hash
      numbers[place] = UInt8(clamping: number)
    }
    self.hashes = hashes
    self.numbers = numbers
  }

  /// The number of `name` among the names of the table; nil when it is none of them.
  func number(of name: UnsafeBufferPointer<UInt8>) -> Int? {
    let hash = Self.hash(name)
    var place = Int(truncatingIfNeeded: hash) & (hashes.count - 1)
    while hashes[place] != 0 {
      if hashes[place] == hash { return Int(numbers[place]) }
      place = (place + 1) & (hashes.count - 1)
    }
    return nil
  }

  /// Never 0; two names in use with the same one would be seen by a test.
  private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return (hash ^ hash >> 29) | 1
  }
}
