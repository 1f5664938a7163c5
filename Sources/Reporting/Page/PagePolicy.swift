// SPDX-License-Identifier: GPL-3.0-or-later

internal import Records

/// What a browser may do on the page: its own style and script by their digests, and nothing else.
enum PagePolicy {
  /// The policy for one style and one script.
  static func text(style: String, script: String) -> String {
    "default-src 'none'; style-src '\(digest(style))'; script-src '\(digest(script))'; base-uri 'none'; "
      + "form-action 'none'"
  }

  private static func digest(_ text: String) -> String {
    guard let digest = try? DocumentDigest(of: Array(text.utf8)) else { return "none" }
    return "sha256-" + base64(bytes(digest.hexadecimal))
  }

  private static func bytes(_ hexadecimal: String) -> [UInt8] {
    let digits = hexadecimal.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var output = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[start..<min(start + 3, bytes.count)]
      let bits = part.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - part.count))
      for place in 0..<4 {
        output.append(place <= part.count ? letters[bits >> (18 - 6 * place) & 63] : "=")
      }
    }
    return output
  }
}
