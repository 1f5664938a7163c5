// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds public declarations without a documentation comment, line by line.
enum PublicDeclarations {
  /// A declaration that lacks a comment.
  struct Undocumented {
    /// Line, from 1.
    let line: Int
    /// The line's text, trimmed.
    let text: String
  }

  /// The public declarations of `source` that no `///` comment precedes; attributes may stand between.
  static func undocumented(in source: String) -> [Undocumented] {
    var result: [Undocumented] = []
    var isDocumented = false
    for (index, line) in source.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let text = line.drop { $0 == " " }
      if text.hasPrefix("///") {
        isDocumented = true
      } else if text.hasPrefix("@"), !text.contains("public ") {
        continue
      } else {
        if isPublicDeclaration(text), !isDocumented { result.append(Undocumented(line: index + 1, text: String(text))) }
        isDocumented = false
      }
    }
    return result
  }

  private static func isPublicDeclaration(_ text: Substring) -> Bool {
    var words = text.split(separator: " ")
    while let first = words.first, first.hasPrefix("@") { words.removeFirst() }
    guard words.first == "public", words.count > 1 else { return false }
    return words[1] != "import" && words[1] != "extension"
  }
}
