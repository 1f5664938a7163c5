// SPDX-License-Identifier: GPL-3.0-or-later

/// A page or a part of an office document as arrays: elements and texts in document order, each with the place where
/// its content ends, so that readers walk it with an index and skip what they do not want.
struct MarkupTree: Sendable {
  /// An element, or the characters between two tags.
  struct Node: Sendable {
    /// What it is.
    let name: MarkupName
    /// The index behind its last descendant.
    var end: Int32
    /// Of text: where its characters start and end in ``MarkupTree/bytes``. Of an element: its attributes, as a range of
    /// ``MarkupTree/attributes``.
    var from: Int32
    var to: Int32
  }

  /// An attribute that is known.
  struct Attribute: Sendable {
    /// Its name.
    let name: MarkupAttribute
    /// Where its value starts and ends in ``MarkupTree/bytes``.
    let from: Int32
    let to: Int32
  }

  /// The nodes in document order.
  var nodes: [Node] = []
  /// Attributes of all elements.
  var attributes: [Attribute] = []
  /// Characters and values, UTF-8.
  var bytes: [UInt8] = []

  /// The index behind the last descendant of `node`.
  func end(_ node: Int) -> Int { Int(nodes[node].end) }

  /// The bytes of a text node.
  func text(_ node: Int) -> ArraySlice<UInt8> { bytes[Int(nodes[node].from)..<Int(nodes[node].to)] }

  /// The value of an attribute of an element; nil when it has none.
  func value(_ node: Int, _ name: MarkupAttribute) -> ArraySlice<UInt8>? {
    guard nodes[node].name != .text else { return nil }
    for index in Int(nodes[node].from)..<Int(nodes[node].to) where attributes[index].name == name {
      return bytes[Int(attributes[index].from)..<Int(attributes[index].to)]
    }
    return nil
  }

  /// The value of an attribute as text.
  func string(_ node: Int, _ name: MarkupAttribute) -> String? {
    value(node, name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The value of an attribute as a whole number; nil when it is none or longer than nine digits.
  func integer(_ node: Int, _ name: MarkupAttribute) -> Int? {
    guard let value = value(node, name) else { return nil }
    var number = 0
    var digits = 0
    for byte in value {
      if byte >= 0x30, byte <= 0x39 {
        number = min(number * 10 + Int(byte - 0x30), 999_999_999)
        digits += 1
      } else if digits > 0 || byte > 0x20 {
        break
      }
    }
    return digits > 0 ? number : nil
  }

  /// The children of `node`, in order.
  func children(of node: Int) -> [Int] {
    var children: [Int] = []
    var child = node + 1
    while child < end(node) {
      children.append(child)
      child = end(child)
    }
    return children
  }

  /// The first child called `name`.
  func child(of node: Int, _ name: MarkupName) -> Int? {
    var child = node + 1
    while child < end(node) {
      if nodes[child].name == name { return child }
      child = end(child)
    }
    return nil
  }

  /// All characters inside `node`.
  func content(of node: Int) -> [UInt8] {
    var content: [UInt8] = []
    for index in node..<end(node) where nodes[index].name == .text { content += text(index) }
    return content
  }
}
