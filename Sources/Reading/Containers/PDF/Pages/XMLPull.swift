// SPDX-License-Identifier: GPL-3.0-or-later

// Bounds: libxml2 reads only the `count` bytes it is given, which live as long as the closure; names and values are
// copied before the reader moves on.

import CXML

/// Reads XML that a converter printed, element by element.
///
/// Nothing is loaded from the network, no entity is expanded beyond the five of XML; a document that ends early or is
/// damaged gives the elements before the damage.
struct XMLPull {
  private let reader: xmlTextReaderPtr

  /// Calls `body` with a reader at the start of `bytes`; does nothing when there is none.
  static func read(_ bytes: [UInt8], _ body: (XMLPull) -> Void) {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count <= Int(Int32.max) else {
        return
      }
      let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      guard let reader = xmlReaderForMemory(base, Int32(buffer.count), nil, "UTF-8", Int32(options)) else { return }
      defer { xmlFreeTextReader(reader) }
      // Without a handler libxml2 prints what it dislikes.
      xmlTextReaderSetStructuredErrorHandler(reader, { _, _ in }, nil)
      body(XMLPull(reader: reader))
    }
  }

  /// What the reader stands at.
  enum Node { case start, end, text, other }

  /// Moves on; nil at the end.
  func next() -> Node? {
    guard xmlTextReaderRead(reader) == 1 else { return nil }
    return node
  }

  /// Moves behind the end of the element the reader stands at; nil at the end.
  func skip() -> Node? {
    guard xmlTextReaderNext(reader) == 1 else { return nil }
    return node
  }

  private var node: Node {
    switch UInt32(bitPattern: xmlTextReaderNodeType(reader)) {
    case XML_READER_TYPE_ELEMENT.rawValue: .start
    case XML_READER_TYPE_END_ELEMENT.rawValue: .end
    case XML_READER_TYPE_TEXT.rawValue, XML_READER_TYPE_CDATA.rawValue: .text
    default: .other
    }
  }

  /// Whether the element is closed at once.
  var isEmpty: Bool { xmlTextReaderIsEmptyElement(reader) == 1 }

  /// The element's name without a prefix, compared with `name`.
  func isNamed(_ name: StaticString) -> Bool {
    guard let own = xmlTextReaderConstLocalName(reader) else { return false }
    return name.utf8Start.withMemoryRebound(to: xmlChar.self, capacity: name.utf8CodeUnitCount + 1) {
      xmlStrEqual(own, $0) == 1
    }
  }

  /// The text the reader stands at.
  var value: [UInt8] { xmlTextReaderConstValue(reader).map(Self.bytes) ?? [] }

  /// The element's attributes, in order.
  func attributes(_ take: (_ name: [UInt8], _ value: [UInt8]) -> Void) {
    while xmlTextReaderMoveToNextAttribute(reader) == 1 {
      guard let name = xmlTextReaderConstLocalName(reader) else { continue }
      take(Self.bytes(name), value)
    }
    _ = xmlTextReaderMoveToElement(reader)
  }

  private static func bytes(_ text: UnsafePointer<xmlChar>) -> [UInt8] {
    Array(UnsafeBufferPointer(start: text, count: Int(xmlStrlen(text))))
  }
}
