// SPDX-License-Identifier: GPL-3.0-or-later

/// What a ``ColumnScanner`` makes of a column.
public enum ColumnKind: UInt8, Sendable {
  /// Nothing; the field must still be well formed.
  case skip
  /// The number of the field's spelling among the distinct ones of the column, from 0.
  case code
  /// A number; an empty field is missing, any other text is an error.
  case number
  /// A number, unless the first field that is not empty is none: then the column is text and is skipped.
  case numberIfNumeric
}

/// Some rows of a delimited file, column by column.
///
/// Columns of kind `code` have a slot in `codes`, those of the two number kinds in `mantissas` and `marks`, both counted
/// in the order of the header; row `r` of slot `s` is at `s * capacity + r`.
public struct ColumnBatch: Sendable {
  /// How many rows a batch can hold.
  public let capacity: Int
  /// How many rows it holds.
  public internal(set) var count = 0
  /// The line every row starts on, from 1.
  public internal(set) var lines: [Int]
  /// Whether the first ``prefixColumns`` fields of a row are those of the row before it in the batch. A row that is not
  /// marked may still repeat them.
  public internal(set) var repeats: [Bool]
  /// How many columns at the start of the rows ``repeats`` speaks of; all of them are of kind `code`.
  public internal(set) var prefixColumns = 0
  /// The spellings' numbers.
  public internal(set) var codes: [Int32] = []
  /// The numbers' digits without their points; 0 where there is no number.
  public internal(set) var mantissas: [Int64] = []
  /// The numbers' decimals, 0 to 18, or ``missing``.
  public internal(set) var marks: [UInt8] = []

  /// The mark of a field without a number.
  public static let missing: UInt8 = 255

  /// An empty batch for up to `capacity` rows.
  public init(capacity: Int = 4096) {
    self.capacity = max(capacity, 1)
    lines = [Int](repeating: 0, count: self.capacity)
    repeats = [Bool](repeating: false, count: self.capacity)
  }

  mutating func prepare(codeSlots: Int, numberSlots: Int) {
    count = 0
    if codes.count != codeSlots * capacity { codes = [Int32](repeating: 0, count: codeSlots * capacity) }
    if mantissas.count != numberSlots * capacity {
      mantissas = [Int64](repeating: 0, count: numberSlots * capacity)
      marks = [UInt8](repeating: Self.missing, count: numberSlots * capacity)
    }
  }
}
