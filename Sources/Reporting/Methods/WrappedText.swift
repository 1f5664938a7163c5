// SPDX-License-Identifier: GPL-3.0-or-later

internal import TextDecoding

/// Running text in lines of a fixed number of terminal columns.
///
/// Lines break at blanks and beside wide characters, never before closing or after opening punctuation. A word longer
/// than a line stays whole.
enum WrappedText {
  /// `text` in lines of at most `width` columns, each after `indent` blanks.
  static func lines(_ text: String, width: Int = 80, indent: Int = 0) -> [String] {
    let room = width - indent
    var lines: [String] = []
    var line = ""
    var used = 0
    for piece in pieces(text) {
      let needed = DisplayWidth.of(piece)
      let bare = piece.hasSuffix(" ") ? needed - 1 : needed
      if used + bare > room, !line.isEmpty {
        lines.append(line)
        line = ""
        used = 0
      }
      line += piece
      used += needed
    }
    if !line.isEmpty { lines.append(line) }
    return lines.map { String(repeating: " ", count: indent) + trimmed($0) }
  }

  /// The text cut wherever a line may end; blanks stay with what is before them.
  private static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var last: Character = " "
    for character in text {
      if !piece.isEmpty, mayBreak(last, character) {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character)
      last = character
    }
    if !piece.isEmpty { pieces.append(piece) }
    return pieces
  }

  private static func mayBreak(_ before: Character, _ after: Character) -> Bool {
    if after == " " || closing.contains(after) || opening.contains(before) { return false }
    return before == " " || isWide(before) || isWide(after)
  }

  private static func isWide(_ character: Character) -> Bool {
    character.unicodeScalars.first.map { DisplayWidth.of($0) == 2 } ?? false
  }

  private static func trimmed(_ line: String) -> String { line.hasSuffix(" ") ? String(line.dropLast()) : line }

  private static let closing: Set<Character> = Set(",.;:!?)]%”’,。;:!?)》、…")
  private static let opening: Set<Character> = Set("([“‘(《")
}
