// SPDX-License-Identifier: GPL-3.0-or-later

import Records
import TextDecoding

/// A web page, or one that a browser or a word processor saved.
enum HTMLDocument {
  /// The text of a page. Its encoding is told by a mark, the page itself, or what the bytes are.
  static func text(of bytes: [UInt8]) throws(ContainerError) -> ContainerText {
    let decoded: DecodedText
    do {
      decoded = try DecodedText(page: MailedPage.page(in: bytes) ?? bytes)
    } catch {
      throw ContainerError(error.reason.rawValue, [.text(String(error.offset))])
    }
    var text = try PageText.text(of: MarkupParser.page(decoded.utf8))
    text.encoding = decoded.encoding
    return text
  }
}
