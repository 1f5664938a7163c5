// SPDX-License-Identifier: GPL-3.0-or-later

import CCrypto

/// The SHA-256 of a source document, and the document ids made from it.
///
/// An id depends on the bytes alone, so a moved or renamed file keeps its id.
public struct DocumentDigest: Sendable, Hashable {
  /// The digest as 64 lower-case hexadecimal digits.
  public let hexadecimal: String

  /// The digest of `bytes`; an empty document has one too.
  ///
  /// - Throws: ``DigestError`` when libcrypto offers no SHA-256, as a restricted installation may.
  public init(of bytes: [UInt8]) throws(DigestError) {
    var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    var size: UInt32 = 0
    guard EVP_Digest(bytes, bytes.count, &digest, &size, EVP_sha256(), nil) == 1, size == 32 else {
      throw DigestError()
    }
    let digits = Array("0123456789abcdef".utf8)
    hexadecimal = String(unsafeUninitializedCapacity: 64) { text in
      for index in 0..<32 {
        text[2 * index] = digits[Int(digest[index] >> 4)]
        text[2 * index + 1] = digits[Int(digest[index] & 15)]
      }
      return 64
    }
  }

  /// The id of the `number`-th report of the file, from 1: 16 hexadecimal digits, then `-n` from the second report on.
  public func documentID(report number: Int = 1) -> String {
    let stem = String(hexadecimal.prefix(16))
    return number > 1 ? "\(stem)-\(number)" : stem
  }
}

/// libcrypto refused to compute a SHA-256.
public struct DigestError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The error has no details: libcrypto gives none that help.
  public init() {}

  /// For programmers; commands render their own text.
  public var description: String { "libcrypto offers no SHA-256" }
}
