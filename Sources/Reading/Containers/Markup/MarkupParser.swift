// SPDX-License-Identifier: GPL-3.0-or-later

// Bounds: names, values and characters come from libxml2 as pointers that live for the length of one callback; a name
// ends at its NUL, a value and characters have the length that comes with them. The context is freed on every way out;
// the builder outlives it.

import CXML
import Records

/// Parses pages and parts of office documents with libxml2, by events: no network, no entities of the document's own,
/// nothing but the bytes given.
enum MarkupParser {
  /// What the callbacks share: the builder, and the parser to stop when it fails.
  private struct Events {
    var builder: MarkupBuilder
    let parser: xmlParserCtxtPtr
  }

  /// The tree of a web page in UTF-8. Whatever the page does wrong is put right as browsers do.
  static func page(_ utf8: [UInt8]) throws(ContainerError) -> MarkupTree {
    guard let context = htmlNewParserCtxt() else { throw ContainerError("no_memory") }
    defer { htmlFreeParserCtxt(context) }
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOIMPLIED.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    var handler = xmlSAXHandler()
    handler.startElement = { MarkupParser.start($0, $1, $2) }
    handler.endElement = { user, _ in MarkupParser.end(user) }
    handler.characters = { MarkupParser.characters($0, $1, $2) }
    handler.ignorableWhitespace = { MarkupParser.characters($0, $1, $2) }
    // Scripts and styles come as such blocks.
    handler.cdataBlock = { _, _, _ in }
    let limit = ContainerLimits.pageDepth
    var events = Events(builder: MarkupBuilder(size: utf8.count, depth: limit, keepsOther: true), parser: context)
    run(&events, handler, utf8) { bytes in
      xmlFreeDoc(htmlCtxtReadMemory(context, bytes.baseAddress, CInt(bytes.count), nil, "UTF-8", CInt(options)))
    }
    return try tree(events.builder, limit: limit)
  }

  /// The tree of an XML part called `name`; its encoding is its own.
  static func part(_ xml: [UInt8], called name: String) throws(ContainerError) -> MarkupTree {
    guard let context = xmlNewParserCtxt() else { throw ContainerError("no_memory") }
    defer { xmlFreeParserCtxt(context) }
    let options = XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NONET.rawValue
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { MarkupParser.startNamespaced($0, $1, $6, $8) }
    handler.endElementNs = { user, _, _, _ in MarkupParser.end(user) }
    handler.characters = { MarkupParser.characters($0, $1, $2) }
    handler.cdataBlock = { MarkupParser.characters($0, $1, $2) }
    handler.ignorableWhitespace = { MarkupParser.characters($0, $1, $2) }
    handler.internalSubset = { user, _, _, _ in MarkupParser.documentType(user) }
    let limit = ContainerLimits.partDepth
    var events = Events(builder: MarkupBuilder(size: xml.count, depth: limit, keepsOther: false), parser: context)
    run(&events, handler, xml) { bytes in
      xmlFreeDoc(xmlCtxtReadMemory(context, bytes.baseAddress, CInt(bytes.count), nil, nil, CInt(options)))
    }
    let tree = try tree(events.builder, limit: limit)
    guard context.pointee.wellFormed == 1 else { throw ContainerError("damaged_xml", [.text(name)]) }
    return tree
  }

  private static func run(
    _ events: inout Events, _ handler: xmlSAXHandler, _ bytes: [UInt8], _ parse: (UnsafeBufferPointer<CChar>) -> Void
  ) {
    _ = library
    events.parser.pointee.sax.pointee = handler
    withUnsafeMutablePointer(to: &events) { events in
      events.pointee.parser.pointee.userData = UnsafeMutableRawPointer(events)
      bytes.withUnsafeBytes { parse($0.bindMemory(to: CChar.self)) }
    }
    events.builder.finish()
  }

  /// Sets the library up once, before threads use it.
  private static let library: Void = xmlInitParser()

  private static func tree(_ builder: MarkupBuilder, limit: Int) throws(ContainerError) -> MarkupTree {
    switch builder.failure {
    case nil: return builder.tree
    case .tooDeep: throw ContainerError("too_deep", [.integer(limit)])
    case .tooManyNodes: throw ContainerError("too_many_parts", [.integer(ContainerLimits.nodes)])
    case .documentType: throw ContainerError("xml_entities")
    }
  }

  // MARK: Callbacks

  private static func events(_ user: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<Events>? {
    user?.assumingMemoryBound(to: Events.self)
  }

  private static func bytes(_ text: UnsafePointer<xmlChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeBufferPointer(start: text, count: Int(xmlStrlen(text)))
  }

  /// What comes after a failure is of no use.
  private static func stopIfFailed(_ events: UnsafeMutablePointer<Events>) {
    if events.pointee.builder.failure != nil { xmlStopParser(events.pointee.parser) }
  }

  /// Name and value alternate; a nil name ends them.
  private static func start(
    _ user: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    guard let events = events(user) else { return }
    events.pointee.builder.start(bytes(name)) { index in
      guard let attributes, let name = attributes[2 * index] else { return nil }
      return (bytes(name), bytes(attributes[2 * index + 1]))
    }
    stopIfFailed(events)
  }

  /// Five pointers for each attribute: local name, prefix, namespace, start and end of the value.
  private static func startNamespaced(
    _ user: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?, _ count: CInt,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    guard let events = events(user) else { return }
    events.pointee.builder.start(bytes(name)) { index in
      guard let attributes, index < Int(count), let value = attributes[5 * index + 3],
        let end = attributes[5 * index + 4]
      else { return nil }
      return (bytes(attributes[5 * index]), UnsafeBufferPointer(start: value, count: max(0, end - value)))
    }
    stopIfFailed(events)
  }

  private static func end(_ user: UnsafeMutableRawPointer?) { events(user)?.pointee.builder.end() }

  private static func characters(
    _ user: UnsafeMutableRawPointer?, _ text: UnsafePointer<xmlChar>?, _ count: CInt
  ) {
    guard let text, count > 0, let events = events(user) else { return }
    events.pointee.builder.text(UnsafeBufferPointer(start: text, count: Int(count)))
    stopIfFailed(events)
  }

  private static func documentType(_ user: UnsafeMutableRawPointer?) {
    guard let events = events(user) else { return }
    events.pointee.builder.documentType()
    stopIfFailed(events)
  }
}
