// SPDX-License-Identifier: GPL-3.0-or-later

/// A delimited file in memory, one block at a time, always from the start of a row.
///
/// Bounds: `storage` holds ``FieldScanner/padding`` zero bytes after `end`, which is what ``FieldScanner`` asks for. At the
/// end of the file a missing last line end is added, so that every row ends in one.
struct TextBlocks: Sendable {
  /// A row longer than this is an error; a lost quote would otherwise swallow the file.
  static let maximumRow = 64 << 20

  private(set) var source: ByteSource
  let delimiter: UInt8
  /// The data is `storage[start..<end]`, followed by zeros.
  private(set) var storage: [UInt8]
  /// The first byte that has not been used.
  var start = 0
  private(set) var end = 0
  /// Whether the source has ended.
  private(set) var isAtEnd = false
  /// The line of the byte at `start`, from 1.
  var line = 1

  /// Blocks of `blockSize` bytes at first, more when a row is longer; a byte order mark is passed over.
  init(_ source: ByteSource, delimiter: UInt8, blockSize: Int) throws(DelimitedTextError) {
    self.source = source
    self.delimiter = delimiter
    storage = [UInt8](repeating: 0, count: max(blockSize, 4) + FieldScanner.padding)
    _ = try refill()
    if storage.starts(with: CSVFormat.byteOrderMark) { start = 3 }
  }

  /// Moves the unused bytes to the front and reads more behind them.
  ///
  /// - Returns: False when there is nothing more to read.
  mutating func refill() throws(DelimitedTextError) -> Bool {
    if isAtEnd { return false }
    let kept = end - start
    let room = storage.count - FieldScanner.padding
    if start > 0 {
      storage.withUnsafeMutableBytes { bytes in
        UnsafeMutableRawBufferPointer(rebasing: bytes[0..<kept])
          .copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
      }
      start = 0
      end = kept
    } else if kept == room {
      storage.append(contentsOf: repeatElement(0, count: room))
    }
    let free = storage.count - FieldScanner.padding - end
    let position = end
    let read = storage.withUnsafeMutableBytes { bytes -> Result<Int, DelimitedTextError> in
      do throws(DelimitedTextError) {
        let target = UnsafeMutableRawBufferPointer(rebasing: bytes[position..<position + free])
        return .success(try source.read(into: target))
      } catch {
        return .failure(error)
      }
    }
    end += try read.get()
    if end - position < free {
      isAtEnd = true
      // One byte of room is left: fewer than `free` were read.
      if end > 0, storage[end - 1] != FieldScanner.lineFeed {
        storage[end] = FieldScanner.lineFeed
        end += 1
      }
    }
    for offset in 0..<FieldScanner.padding { storage[end + offset] = 0 }
    return true
  }

  /// Reads on because a row is not whole.
  ///
  /// - Throws: When the file ends inside quotes, or the row is too long; `column` and `line` say where the field starts.
  mutating func readOn(
    insideQuotes: Bool, line: Int, column: Int, columnName: String, fieldStart: Int
  ) throws(DelimitedTextError) {
    let isTooLong = end - start > Self.maximumRow
    if !isTooLong {
      let offset = fieldStart - start
      if try refill() { return }
      guard insideQuotes else { return }
      throw error(.unterminatedQuote, line, column, columnName, from: start + offset)
    }
    let problem: DelimitedTextError.Problem = insideQuotes ? .unterminatedQuote : .rowTooLong(limit: Self.maximumRow)
    throw error(problem, line, column, columnName, from: fieldStart)
  }

  private func error(
    _ problem: DelimitedTextError.Problem, _ line: Int, _ column: Int, _ columnName: String, from position: Int
  ) -> DelimitedTextError {
    let text = String(decoding: storage[position..<min(end, position + 160)], as: UTF8.self)
    return DelimitedTextError(
      problem, file: source.name, line: line, column: column, columnName: columnName,
      text: String(text.prefix { !$0.isNewline }))
  }
}
