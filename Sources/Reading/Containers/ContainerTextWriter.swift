// SPDX-License-Identifier: GPL-3.0-or-later

import Records

/// Writes the text of a container line by line: blanks joined as a browser joins them, every line with its place.
struct ContainerTextWriter {
  /// The text so far.
  private(set) var text: ContainerText
  /// The line that is being written.
  private var line: [UInt8] = []
  /// Blanks that came last: nothing, those within a source line, or such with a line break among them.
  private var gap = Gap.none
  /// The number of paragraphs written so far that have no place of their own.
  private var paragraphs = 0

  private enum Gap: Comparable { case none, sourceBreak, blank }

  /// A writer of a text of kind `layout`.
  init(layout: String) { text = ContainerText(layout: layout) }

  /// Adds characters of running text. Blanks become one; a line break in the source between two ideographs is none, as
  /// Chinese is written without.
  mutating func add(_ characters: ArraySlice<UInt8>) {
    characters.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        if byte > 0x20, byte < 0xC2 || byte > 0xE3 {
          var end = index + 1
          while end < bytes.count, bytes[end] > 0x20, bytes[end] < 0xC2 || bytes[end] > 0xE3 { end += 1 }
          addWord(UnsafeBufferPointer(rebasing: bytes[index..<end]))
          index = end
          continue
        }
        let blank = Self.blank(bytes, index)
        if blank == 0 {
          let end = min(bytes.count, index + Self.length(byte))
          addWord(UnsafeBufferPointer(rebasing: bytes[index..<end]))
          index = end
        } else {
          if byte == 0x0A || byte == 0x0D {
            if gap == .none { gap = .sourceBreak }
          } else if byte == 0x20 || byte == 0x09 {
            // Blanks beside a line break only indent the source.
            if gap == .none { gap = breaksBefore(bytes, index) ? .sourceBreak : .blank }
          } else if blank > 0 {
            gap = .blank
          }
          index += abs(blank)
        }
      }
    }
  }

  /// Adds characters as they stand, blanks too; a line break ends the line.
  mutating func addVerbatim(_ characters: ArraySlice<UInt8>) throws(ContainerError) {
    for part in characters.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if part.offset > 0 { try endLine() }
      addGap(before: nil)
      line += part.element.filter { $0 >= 0x20 || $0 == 0x09 }
    }
  }

  /// Adds a blank, as between two parts of a cell.
  mutating func addBlank() { gap = .blank }

  /// Adds a tab, which parts cells in a line.
  mutating func addTab() {
    gap = .none
    line.append(0x09)
  }

  /// Ends the line, if there is anything in it. Without a place of its own it is the next paragraph.
  mutating func endLine(at place: @autoclosure () -> String? = nil) throws(ContainerError) {
    gap = .none
    guard let last = line.lastIndex(where: { $0 != 0x20 && $0 != 0x09 }) else {
      line.removeAll(keepingCapacity: true)
      return
    }
    line.removeSubrange((last + 1)...)
    var locator = place()
    if locator == nil {
      paragraphs += 1
      locator = "p[\(paragraphs)]"
    }
    text.places.append(.init(offset: text.utf8.count, locator: locator ?? ""))
    text.utf8 += line
    text.utf8.append(0x0A)
    line.removeAll(keepingCapacity: true)
    try checkSize()
  }

  /// No document may give more text than the limit.
  func checkSize() throws(ContainerError) {
    guard text.utf8.count <= ContainerLimits.text else {
      throw ContainerError("too_much_text", [.integer(ContainerLimits.text)])
    }
  }

  /// Takes the characters of the line so far and begins it anew: the text of a cell.
  mutating func takeCell() -> [UInt8] {
    gap = .none
    let end = line.lastIndex { $0 != 0x20 && $0 != 0x09 }.map { $0 + 1 } ?? 0
    let cell = Array(line[..<end].drop { $0 == 0x20 || $0 == 0x09 })
    line.removeAll(keepingCapacity: true)
    return cell
  }

  /// Notes that an image stands here.
  mutating func noteImage() { text.images.append(text.utf8.count) }

  /// Begins a part of a line that stands at `locator`.
  mutating func begin(_ locator: String) { text.places.append(.init(offset: text.utf8.count, locator: locator)) }

  /// Adds bytes to the text itself, between two lines.
  mutating func put(_ bytes: [UInt8]) { text.utf8 += bytes }

  /// Adds one byte to the text itself.
  mutating func put(_ byte: UInt8) { text.utf8.append(byte) }

  /// The encoding of the source, and what there is to say of it.
  mutating func finish(_ change: (inout ContainerText) -> Void) { change(&text) }

  // MARK: Blanks

  private mutating func addWord(_ word: UnsafeBufferPointer<UInt8>) {
    addGap(before: word.first)
    line.append(contentsOf: word)
  }

  private mutating func addGap(before next: UInt8?) {
    if gap == .none { return }
    defer { gap = .none }
    guard let last = line.last, last != 0x09 else { return }
    // Between two characters that are no ASCII a line break of the source stands for nothing.
    if gap == .sourceBreak, last >= 0x80, let next, next >= 0x80 { return }
    line.append(0x20)
  }

  /// Whether a run of blanks that starts at `index` has a line break in it.
  private func breaksBefore(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    var index = index
    while index < bytes.count, bytes[index] <= 0x20 {
      if bytes[index] == 0x0A || bytes[index] == 0x0D { return true }
      index += 1
    }
    return false
  }

  /// The length of the blank at `index`; 0 for none, negative for characters that are to be left out.
  private static func blank(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    let byte = bytes[index]
    if byte <= 0x20 { return byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) ? 1 : -1 }
    guard index + 1 < bytes.count else { return 0 }
    if byte == 0xC2, bytes[index + 1] == 0xA0 { return 2 }
    if byte == 0xC2, bytes[index + 1] == 0xAD { return -2 }
    guard index + 2 < bytes.count else { return 0 }
    if byte == 0xE2, bytes[index + 1] == 0x80 {
      switch bytes[index + 2] {
      case 0x80...0x8A, 0xAF: return 3
      case 0x8B...0x8F, 0xA8...0xAE: return -3
      default: return 0
      }
    }
    if byte == 0xE3, bytes[index + 1] == 0x80, bytes[index + 2] == 0x80 { return 3 }
    return 0
  }

  private static func length(_ lead: UInt8) -> Int { lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }
}
