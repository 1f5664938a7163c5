// SPDX-License-Identifier: GPL-3.0-or-later

/// Texts numbered by first appearance, and which of them every spelling of a column means.
///
/// Nearly every spelling is plain: it is its own text, and no other plain spelling means the same. Only when one is met
/// that is not, such as a quoted name, are texts looked up.
struct SpellingCodes: Sendable {
  /// The texts.
  private(set) var texts: [String] = []
  /// The text of every spelling seen so far.
  private(set) var bySpelling: [Int32] = []
  /// The texts' numbers; nil while every text came from a plain spelling.
  private var codes: [ScalarKey: Int32]?

  /// Takes the next spelling, which means `text`.
  mutating func append(_ text: String, isPlain: Bool) {
    if isPlain, codes == nil {
      bySpelling.append(Int32(texts.count))
      texts.append(text)
    } else {
      bySpelling.append(code(of: text))
    }
  }

  /// The number of `text`, a new one if need be.
  mutating func code(of text: String) -> Int32 {
    if codes == nil {
      codes = Dictionary(
        texts.enumerated().map { (ScalarKey($1), Int32($0)) }, uniquingKeysWith: { first, _ in first })
    }
    let key = ScalarKey(text)
    if let code = codes?[key] { return code }
    let code = Int32(texts.count)
    codes?[key] = code
    texts.append(text)
    return code
  }
}

/// A text compared scalar by scalar, which is what files mean, and faster than by canonical equivalence.
struct ScalarKey: Hashable, Sendable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (left: ScalarKey, right: ScalarKey) -> Bool {
    left.text.utf8.count == right.text.utf8.count && left.text.utf8.elementsEqual(right.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
