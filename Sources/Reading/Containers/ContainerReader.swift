// SPDX-License-Identifier: GPL-3.0-or-later

/// Turns documents that are no plain text into text with places.
enum ContainerReader {
  /// The text of a document of `kind`; nil for a kind that is no container, or needs another program.
  static func text(of bytes: [UInt8], _ kind: SourceFile.Kind) throws(ContainerError) -> ContainerText? {
    switch kind {
    case .html: try HTMLDocument.text(of: bytes)
    case .docx: try WordDocument.text(of: bytes)
    case .xlsx: try Workbook.text(of: bytes)
    case .pdf, .legacy, .text, .markdown, .unsupported, .other: nil
    }
  }
}
