// SPDX-License-Identifier: GPL-3.0-or-later

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Where the bytes of a delimited file come from: a file, standard input, or memory.
public struct ByteSource: Sendable {
  private enum Storage: Sendable {
    case descriptor(Descriptor)
    case memory([UInt8], taken: Int)
  }

  /// The file as the user named it; `-` for standard input.
  public let name: String
  private var storage: Storage
  /// Bytes that were looked at ahead of time and come first.
  private var ahead: [UInt8] = []

  /// The bytes of a file, read as they are asked for.
  ///
  /// - Throws: ``DelimitedTextError/Problem/cannotOpen(errorNumber:)``.
  public init(path: String) throws(DelimitedTextError) {
    let number = open(path, O_RDONLY | O_CLOEXEC)
    guard number >= 0 else { throw DelimitedTextError(.cannotOpen(errorNumber: errno), file: path) }
    name = path
    storage = .descriptor(Descriptor(number, closes: true))
  }

  /// Bytes in memory; `name` stands for them in errors.
  public init(bytes: [UInt8], name: String) {
    self.name = name
    storage = .memory(bytes, taken: 0)
  }

  private init(standardInput: Void) {
    name = "-"
    storage = .descriptor(Descriptor(0, closes: false))
  }

  /// The bytes of standard input, to its end.
  public static var standardInput: ByteSource { ByteSource(standardInput: ()) }

  /// Looks at the next `count` bytes, or fewer at the end, and leaves them to be read.
  public mutating func peek(_ count: Int) throws(DelimitedTextError) -> ArraySlice<UInt8> {
    if ahead.count < count {
      var bytes = ahead
      let known = bytes.count
      bytes += [UInt8](repeating: 0, count: count - known)
      let read = try readOn(into: &bytes, from: known)
      bytes.removeLast(count - known - read)
      ahead = bytes
    }
    return ahead.prefix(count)
  }

  /// All bytes to the end.
  public mutating func readAll() throws(DelimitedTextError) -> [UInt8] {
    var bytes = ahead
    ahead = []
    var room = 1 << 16
    while true {
      let known = bytes.count
      bytes += [UInt8](repeating: 0, count: room)
      let read = try readOn(into: &bytes, from: known)
      if read < room {
        bytes.removeLast(room - read)
        return bytes
      }
      room = bytes.count
    }
  }

  private mutating func readOn(into bytes: inout [UInt8], from start: Int) throws(DelimitedTextError) -> Int {
    let result = bytes.withUnsafeMutableBytes { buffer -> Result<Int, DelimitedTextError> in
      do throws(DelimitedTextError) {
        return .success(try readStorage(into: UnsafeMutableRawBufferPointer(rebasing: buffer[start...])))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// Writes the next bytes into `target` until it is full or the source ends.
  ///
  /// - Returns: How many bytes were written; fewer than asked only at the end.
  mutating func read(into target: UnsafeMutableRawBufferPointer) throws(DelimitedTextError) -> Int {
    if ahead.isEmpty { return try readStorage(into: target) }
    let count = min(ahead.count, target.count)
    ahead.withUnsafeBytes { target.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[0..<count])) }
    ahead.removeFirst(count)
    return count + (try readStorage(into: UnsafeMutableRawBufferPointer(rebasing: target[count...])))
  }

  private mutating func readStorage(into target: UnsafeMutableRawBufferPointer) throws(DelimitedTextError) -> Int {
    switch storage {
    case .memory(let bytes, let taken):
      let count = min(target.count, bytes.count - taken)
      bytes.withUnsafeBytes { target.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[taken..<taken + count])) }
      storage = .memory(bytes, taken: taken + count)
      return count
    case .descriptor(let descriptor):
      var filled = 0
      while filled < target.count, let base = target.baseAddress {
        #if canImport(Glibc)
          let count = Glibc.read(descriptor.number, base + filled, target.count - filled)
        #elseif canImport(Musl)
          let count = Musl.read(descriptor.number, base + filled, target.count - filled)
        #else
          let count = Darwin.read(descriptor.number, base + filled, target.count - filled)
        #endif
        if count == 0 { break }
        if count < 0 {
          if errno == EINTR { continue }
          throw DelimitedTextError(.cannotRead(errorNumber: errno), file: name)
        }
        filled += count
      }
      return filled
    }
  }
}

/// An open file that closes itself.
private final class Descriptor: Sendable {
  let number: Int32
  private let closes: Bool

  init(_ number: Int32, closes: Bool) {
    self.number = number
    self.closes = closes
  }

  deinit {
    if closes { close(number) }
  }
}
