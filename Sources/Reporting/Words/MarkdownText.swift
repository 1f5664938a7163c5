// SPDX-License-Identifier: GPL-3.0-or-later

/// Text from reports and rosters within Markdown.
enum MarkdownText {
  /// Characters that would begin a list, a heading, a link, emphasis, code or a tag.
  private static let special: Set<Character> = ["\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "$", "&"]

  /// The text so that it reads as it stands: one line, without meaning for Markdown.
  static func escaped(_ text: String) -> String {
    var output = ""
    for character in text {
      if character.isNewline || character == "\t" {
        output += " "
      } else if special.contains(character) {
        output += "\\" + String(character)
      } else if !character.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
        output.append(character)
      }
    }
    return beginsList(output) ? "\\" + output : output
  }

  /// Whether the text begins as an entry of a list would: `- `, `+ `.
  private static func beginsList(_ text: String) -> Bool { text.hasPrefix("- ") || text.hasPrefix("+ ") }
}
