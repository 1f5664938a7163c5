// SPDX-License-Identifier: GPL-3.0-or-later

/// One column's kind and memory while a file is scanned.
struct ColumnState: ~Copyable {
  var kind: ColumnKind
  /// Which slot of the batch the column fills.
  let slot: Int
  /// Whether a number has been seen; settles `numberIfNumeric`.
  var sawNumber = false
  var dictionary = SpellingDictionary()

  init(kind: ColumnKind, slot: Int) {
    self.kind = kind
    self.slot = slot
  }
}

/// Why the scan of rows stopped, and where. Offsets count from the start of the block.
struct RowStop {
  enum Reason {
    /// The batch is full; of a single row: it is whole.
    case batchFull
    case blockEnd
    case incomplete
    case openQuote
    case strayQuote
    case strayCarriageReturn
    case zeroByte
    case textAfterQuote
    case raggedRow
    case notUTF8
    case notANumber
    case numberTooLarge
  }

  var reason: Reason
  /// Line feeds inside the row before the place.
  var lineFeeds = 0
  /// The field, from 0.
  var column = 0
  /// The fields of a ragged row.
  var found = 0
  /// The characters concerned.
  var start = 0
  var end = 0

  init(_ reason: Reason) { self.reason = reason }
}

/// The columns of a batch as memory: nil when no column is of that kind.
struct BatchMemory {
  let codes: UnsafeMutablePointer<Int32>?
  let mantissas: UnsafeMutablePointer<Int64>?
  let marks: UnsafeMutablePointer<UInt8>?
  let repeats: UnsafeMutablePointer<Bool>?
}

/// The start of the row before, up to and with the delimiter after its first columns.
struct Prefix {
  /// Offset of the row in the block.
  var start = 0
  /// Bytes; 0 when there is no row to compare with.
  var length = 0
}

/// Scans one row into the columns of a batch.
///
/// Bounds: `columns` points at `count` states, and a field's index stays below `count`. The position moves only over bytes
/// that were seen to be digits, a field found by ``FieldScanner`` or a spelling that fits before `limit`, and over a
/// delimiter or line end, so it never passes `limit`; the byte at `limit` is zero and none of these. A slot is below the
/// number of slots of its kind, and `row` below `capacity`, so `slot * capacity + row` is inside the batch.
struct RowScanner {
  let columns: UnsafeMutablePointer<ColumnState>
  let count: Int
  let delimiter: UInt8
  let capacity: Int
  /// How many columns at the start of a row, all of kind `code`, are compared with the row before in one go.
  let prefixColumns: Int

  /// Scans the row at `position` and moves it behind the row's end; stops with `batchFull` when the row is whole.
  ///
  /// `prefix` is the start of the row before up to the end of its first columns; empty when there is none.
  @inline(__always)
  func scan(
    _ position: inout UnsafePointer<UInt8>, prefix: inout Prefix, base: UnsafePointer<UInt8>,
    limit: UnsafePointer<UInt8>, row: Int, into target: BatchMemory
  ) -> RowStop {
    var done = RowStop(.batchFull)
    var column = 0
    if prefix.length > 0, limit - position > prefix.length,
      FieldScanner.isEqual(base + prefix.start, position, prefix.length)
    {
      if let codes = target.codes, let repeats = target.repeats {
        repeats[row] = row > 0
        while column < prefixColumns {
          codes[(columns + column).pointee.slot &* capacity &+ row] = (columns + column).pointee.dictionary.last
          column &+= 1
        }
      }
      prefix.start = position - base
      position += prefix.length
    } else {
      target.repeats?[row] = false
      prefix.start = position - base
      prefix.length = 0
    }
    while column < count {
      let state = columns + column
      let start = position
      switch state.pointee.kind {
      case .code:
        let length = state.pointee.dictionary.predict(at: start, limit: limit, delimiter: delimiter)
        if length >= 0 {
          position = start + length
        } else {
          let stop = scanField(&position, column, base, limit, &done.lineFeeds)
          if stop.reason != .batchFull { return stop }
        }
        if let codes = target.codes { codes[state.pointee.slot &* capacity &+ row] = state.pointee.dictionary.last }
      case .number, .numberIfNumeric:
        var number = NumberScanner.digits(at: start, delimiter: delimiter)
        if number.outcome == .other {
          let stop = scanField(&position, column, base, limit, &done.lineFeeds)
          if stop.reason != .batchFull { return stop }
          number = NumberScanner.number(from: start, to: position)
          if number.outcome != .number, number.outcome != .missing {
            if state.pointee.kind == .numberIfNumeric, !state.pointee.sawNumber {
              state.pointee.kind = .skip
              number = NumberScanner.Number(outcome: .missing, mantissa: 0, scale: 0, end: position)
            } else {
              var stop = failure(.notANumber, column, start, position, base, done.lineFeeds)
              if number.outcome == .tooLarge { stop.reason = .numberTooLarge }
              return stop
            }
          }
        }
        position = number.end
        if number.outcome == .number { state.pointee.sawNumber = true }
        if let mantissas = target.mantissas, let marks = target.marks {
          let index = state.pointee.slot &* capacity &+ row
          mantissas[index] = number.mantissa
          marks[index] = number.outcome == .number ? number.scale : ColumnBatch.missing
        }
      case .skip:
        let stop = scanField(&position, column, base, limit, &done.lineFeeds)
        if stop.reason != .batchFull { return stop }
      // A column that turned out to be text keeps its slot, always missing.
      }
      column &+= 1
      if position.pointee == delimiter, column < count {
        position += 1
        if column == prefixColumns, done.lineFeeds == 0 { prefix.length = position - base &- prefix.start }
        continue
      }
      if position.pointee == FieldScanner.lineFeed, column == count {
        position += 1
        return done
      }
      if position.pointee == FieldScanner.carriageReturn, position[1] == FieldScanner.lineFeed, column == count {
        position += 2
        return done
      }
      return unexpectedEnd(position, found: column, base, limit, done.lineFeeds)
    }
    return done
  }

  /// Scans the field at `position` and moves to its end; a `code` column learns its spelling.
  @inline(never)
  private func scanField(
    _ position: inout UnsafePointer<UInt8>, _ column: Int, _ base: UnsafePointer<UInt8>, _ limit: UnsafePointer<UInt8>,
    _ lineFeeds: inout Int
  ) -> RowStop {
    let start = position
    let field = FieldScanner.field(from: start, limit: limit, delimiter: delimiter)
    switch field.outcome {
    case .field: break
    case .incomplete: return failure(.incomplete, column, start, limit, base, lineFeeds)
    case .openQuote: return failure(.openQuote, column, start, limit, base, lineFeeds)
    // Some characters after the place help to find it.
    case .strayQuote: return failure(.strayQuote, column, start, field.end + 12, base, lineFeeds + field.lineFeeds)
    case .strayCarriageReturn:
      return failure(.strayCarriageReturn, column, start, field.end + 12, base, lineFeeds + field.lineFeeds)
    case .zeroByte: return failure(.zeroByte, column, start, field.end + 12, base, lineFeeds + field.lineFeeds)
    case .textAfterQuote:
      return failure(.textAfterQuote, column, start, field.end + 12, base, lineFeeds + field.lineFeeds)
    }
    if columns[column].kind == .code,
      columns[column].dictionary.look(up: start, length: field.end - start, lineFeeds: field.lineFeeds),
      FieldScanner.text(from: start, field) == nil
    {
      return failure(.notUTF8, column, start, field.end, base, lineFeeds)
    }
    lineFeeds += field.lineFeeds
    position = field.end
    return RowStop(.batchFull)
  }

  /// The stop at a line end that comes too early or a delimiter that comes too late.
  @inline(never)
  private func unexpectedEnd(
    _ position: UnsafePointer<UInt8>, found: Int, _ base: UnsafePointer<UInt8>, _ limit: UnsafePointer<UInt8>,
    _ lineFeeds: Int
  ) -> RowStop {
    var (position, found, lineFeeds) = (position, found, lineFeeds)
    let place = failure(.raggedRow, min(found, count - 1), position, position, base, lineFeeds)
    // Count what the row has, to say so.
    while position.pointee == delimiter {
      let field = FieldScanner.field(from: position + 1, limit: limit, delimiter: delimiter)
      if field.outcome == .incomplete || field.outcome == .openQuote {
        return failure(
          field.outcome == .openQuote ? .openQuote : .incomplete, min(found, count - 1), position, limit, base,
          lineFeeds)
      }
      found += 1
      lineFeeds += field.lineFeeds
      if field.outcome != .field { break }
      position = field.end
    }
    // A lone carriage return right behind digits is met here first.
    if position.pointee == FieldScanner.carriageReturn, position[1] != FieldScanner.lineFeed {
      if position + 1 >= limit { return failure(.incomplete, found - 1, position, limit, base, lineFeeds) }
      return failure(.strayCarriageReturn, min(found, count) - 1, position, position + 12, base, lineFeeds)
    }
    var stop = place
    stop.found = found
    stop.column = min(found, count)
    return stop
  }

  private func failure(
    _ reason: RowStop.Reason, _ column: Int, _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>,
    _ base: UnsafePointer<UInt8>, _ lineFeeds: Int
  ) -> RowStop {
    var stop = RowStop(reason)
    stop.column = column
    stop.start = start - base
    stop.end = end - base
    stop.lineFeeds = lineFeeds
    return stop
  }
}
