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
    guard let method = Self.method else { throw DigestError() }
    let text = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Int(EVP_MAX_MD_SIZE)) { digest in
      var size: UInt32 = 0
      guard EVP_Digest(bytes, bytes.count, digest.baseAddress, &size, method.pointer, nil) == 1, size == 32 else {
        return ""
      }
      return String(unsafeUninitializedCapacity: 64) { hex in
        for index in 0..<32 {
          hex[2 * index] = Self.digit(digest[index] >> 4)
          hex[2 * index + 1] = Self.digit(digest[index] & 15)
        }
        return 64
      }
    }
    if text.isEmpty { throw DigestError() }
    hexadecimal = text
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }

  /// SHA-256, looked up once: a lookup takes as long as the digest of a short document. Never freed.
  private static let method = EVP_MD_fetch(nil, "SHA256", nil).map(Method.init)

  /// An algorithm of libcrypto, which threads may share.
  private struct Method: @unchecked Sendable {
    let pointer: OpaquePointer
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
