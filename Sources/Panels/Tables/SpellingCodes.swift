// SPDX-License-Identifier: GPL-3.0-or-later

/// Texts numbered by first appearance, and which of them every spelling of a column means.
struct SpellingCodes: Sendable {
  /// The texts.
  private(set) var texts: [String] = []
  /// The text of every spelling seen so far.
  private(set) var bySpelling: [Int32] = []
  private var codes: [String: Int32] = [:]

  /// Takes the next spelling, which means `text`.
  mutating func append(_ text: String) {
    bySpelling.append(code(of: text))
  }

  /// The number of `text`, a new one if need be.
  mutating func code(of text: String) -> Int32 {
    if let code = codes[text] { return code }
    let code = Int32(texts.count)
    texts.append(text)
    codes[text] = code
    return code
  }
}
