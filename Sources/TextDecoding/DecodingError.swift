// SPDX-License-Identifier: GPL-3.0-or-later

/// Why bytes are not text, and at which of them that shows.
public struct DecodingError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What is wrong at ``DecodingError/offset``.
  public enum Reason: String, Sendable {
    /// A NUL byte: the file is binary, or UTF-16 without a byte order mark.
    case nulByte
    /// Many UTF-8 characters, then bytes that are none: the file is damaged or cut off inside a character.
    case damagedUTF8
    /// The bytes are neither UTF-8 nor GB 18030.
    case unknownEncoding
    /// UTF-16 with a surrogate that has no partner, or an odd number of bytes.
    case damagedUTF16
    /// The system's converter does not know GB 18030.
    case noConverter
  }

  /// What is wrong.
  public let reason: Reason
  /// The first byte, from 0, that cannot be read.
  public let offset: Int
  /// The value of that byte; nil at the end of the input.
  public let byte: UInt8?

  /// An error of `reason` at `offset`.
  public init(reason: Reason, offset: Int, byte: UInt8?) {
    self.reason = reason
    self.offset = offset
    self.byte = byte
  }

  /// For programmers; commands render their own text.
  public var description: String {
    let value = byte.map { " (0x" + String($0, radix: 16) + ")" } ?? ""
    return "\(reason.rawValue) at byte \(offset)\(value)"
  }
}
