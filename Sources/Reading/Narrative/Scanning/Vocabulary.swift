// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of running text that mean something to the extractors, indexed by their first character.
struct Vocabulary: Sendable {
  /// A word: its kind, and where its bytes stand in ``letters``.
  struct Entry: Sendable {
    /// What it means.
    let kind: WordKind
    /// Start of its bytes.
    let start: Int32
    /// Number of its bytes.
    let length: Int32
  }

  /// For each character of the basic plane the first of its entries plus one, or 0; with ``trigger`` for characters that can
  /// start a count or a denial.
  let buckets: [UInt16]
  /// Words by first character, longest first; a bucket ends with an entry of no length.
  let entries: [Entry]
  /// The bytes of all words.
  let letters: [UInt8]
  /// For each bucket the second characters of its words, one bit for the low six bits of each; all bits when a word has but one
  /// character.
  let seconds: [UInt64]

  /// Marks 未, 无, the numerals and the like in ``buckets``.
  static let trigger: UInt16 = 0x8000
  /// Characters that can start a count in Chinese numerals or a denial.
  private static let triggers = "未无没不零从并均暂一二两三四五六七八九十百千万廿卅"

  /// The words of the house.
  static let shared = Vocabulary(words)

  /// Indexes `words`: kinds and their words, separated by blanks.
  init(_ words: [(WordKind, String)]) {
    var byFirst: [UInt32: [(kind: WordKind, bytes: [UInt8])]] = [:]
    for (kind, list) in words {
      for word in list.split(separator: " ") {
        guard let first = word.unicodeScalars.first?.value, first <= 0xFFFF else { continue }
        byFirst[first, default: []].append((kind, Array(word.utf8)))
      }
    }
    var buckets = [UInt16](repeating: 0, count: 0x1_0000)
    var entries: [Entry] = []
    var letters: [UInt8] = []
    var seconds: [UInt64] = []
    for first in byFirst.keys.sorted() {
      buckets[Int(first)] = UInt16(entries.count + 1)
      // The order of the list decides between words of one length; no two are the same.
      for word in (byFirst[first] ?? []).sorted(by: { $0.bytes.count > $1.bytes.count }) {
        entries.append(Entry(kind: word.kind, start: Int32(letters.count), length: Int32(word.bytes.count)))
        letters += word.bytes
      }
      entries.append(Entry(kind: .filler, start: 0, length: 0))
      while seconds.count < entries.count { seconds.append(0) }
      seconds[Int(buckets[Int(first)]) - 1] = (byFirst[first] ?? []).reduce(0) { mask, word in
        word.bytes.count > 5 ? mask | 1 << UInt64(word.bytes[5] & 0x3F) : .max
      }
    }
    for scalar in Self.triggers.unicodeScalars { buckets[Int(scalar.value)] |= Self.trigger }
    self.buckets = buckets
    self.entries = entries
    self.letters = letters
    self.seconds = seconds
  }
}
