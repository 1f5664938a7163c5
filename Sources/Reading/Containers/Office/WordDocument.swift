// SPDX-License-Identifier: GPL-3.0-or-later

import Records

/// A document of Word since 2007. Headers, footers, footnotes and comments are left out: they are no part of the report's
/// text, and a page number between two rows would part them.
enum WordDocument {
  /// The text of a document.
  static func text(of bytes: [UInt8]) throws(ContainerError) -> ContainerText {
    let members = try ZipArchive.members(of: bytes) {
      isDocument($0) || $0 == "word/numbering.xml" || $0 == "word/styles.xml"
    }
    guard let name = members.contents.keys.filter(isDocument).min(), let document = members.contents[name] else {
      throw ContainerError("missing_part", [.text("word/document.xml")])
    }
    var numbering = WordNumbering()
    if let part = members.contents["word/numbering.xml"] {
      numbering.readNumbering(try MarkupParser.part(part, called: "word/numbering.xml"))
    }
    if let part = members.contents["word/styles.xml"] {
      numbering.readStyles(try MarkupParser.part(part, called: "word/styles.xml"))
    }
    return try WordText.text(of: MarkupParser.part(document, called: name), numbering: numbering)
  }

  /// Some programs number the main part: `word/document2.xml`.
  private static func isDocument(_ name: String) -> Bool {
    name.hasPrefix("word/document") && name.hasSuffix(".xml") && !name.dropFirst(5).contains("/")
  }
}
