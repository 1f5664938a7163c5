// SPDX-License-Identifier: GPL-3.0-or-later

/// Writes lines of text with the pages they stand on.
struct PDFTextWriter {
  private var text = ContainerText(layout: "pdf")
  private var last: PageLine?

  /// Writes a line of running text, behind the one before when both belong to a paragraph.
  mutating func write(_ line: PageLine, _ joiner: ParagraphJoiner) {
    let content = line.text
    if content.isEmpty { return }
    if let last, joiner.continues(last, line) {
      if let end = text.utf8.last, CellWords.isWordByte(end), let first = content.first, CellWords.isWordByte(first) {
        text.utf8.append(0x20)
      }
    } else {
      endLine()
    }
    place(line.page)
    text.utf8 += content
    last = line
  }

  /// Writes the rows of a table.
  mutating func write(_ table: PageTable) {
    for line in TableLines.lines(table) {
      endLine()
      place(line.page)
      text.utf8 += line.text
    }
    last = nil
  }

  /// The text.
  mutating func finished() -> ContainerText {
    endLine()
    return text
  }

  private mutating func endLine() {
    if !text.utf8.isEmpty, text.utf8.last != 0x0A { text.utf8.append(0x0A) }
  }

  private mutating func place(_ page: Int) {
    let locator = "p.\(page)"
    if text.places.last?.locator != locator { text.places.append(.init(offset: text.utf8.count, locator: locator)) }
  }
}
