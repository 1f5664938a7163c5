// SPDX-License-Identifier: GPL-3.0-or-later

internal import DelimitedText
internal import TextDecoding

/// The meanings of the spellings of a column of fixed words, such as `status`.
struct WordCodes<Word: RawRepresentable & Sendable>: Sendable where Word.RawValue == String {
  private let standard: Word
  private let column: Int
  private let slot: Int
  /// The word of every spelling seen so far.
  private var bySpelling: [Word] = []

  /// Words of a column, nil when the table has none; an empty field and a missing column mean `standard`.
  init(standard: Word, column: Int?, slots: [Int]) {
    self.standard = standard
    self.column = column ?? -1
    slot = column.map { slots[$0] } ?? 0
  }

  /// The word of a row; nil when the field holds none.
  mutating func word(of row: Int, in batch: ColumnBatch, _ scanner: borrowing ColumnScanner) -> Word? {
    if column < 0 { return standard }
    let spelling = Int(batch.codes[slot * batch.capacity + row])
    while bySpelling.count <= spelling {
      let text = Blanks.trim(scanner.spelling(bySpelling.count, column: column))
      guard let word = text.isEmpty ? standard : Word(rawValue: text) else { return nil }
      bySpelling.append(word)
    }
    return bySpelling[spelling]
  }
}
