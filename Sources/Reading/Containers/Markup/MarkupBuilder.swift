// SPDX-License-Identifier: GPL-3.0-or-later

// Bounds: names, values and characters are read only within the counts they come with.

/// Builds a tree from the events of a parser.
struct MarkupBuilder {
  /// What kept the tree from being built.
  enum Failure: Equatable {
    case tooDeep, tooManyNodes, documentType
  }

  private(set) var tree = MarkupTree()
  /// Why building stopped; nothing is added any more then.
  private(set) var failure: Failure?
  /// Open elements: their nodes; -1 for those that are not kept.
  private var open: [Int32] = []
  private let depth: Int
  /// Whether elements without a meaning are left out, and their content given to the element around them.
  private let keepsOther: Bool
  /// Whether the last event was text, which the next one then goes on with.
  private var inText = false

  /// A builder for a document of about `size` bytes that stops below `depth` open elements.
  init(size: Int, depth: Int, keepsOther: Bool) {
    self.depth = depth
    self.keepsOther = keepsOther
    tree.bytes.reserveCapacity(size / 2)
    tree.nodes.reserveCapacity(size / 24)
  }

  /// An element starts; `attribute` gives its attributes, one a call, until nil.
  mutating func start(
    _ name: UnsafeBufferPointer<UInt8>,
    _ attribute: (Int) -> (name: UnsafeBufferPointer<UInt8>, value: UnsafeBufferPointer<UInt8>)?
  ) {
    guard failure == nil else { return }
    guard open.count < depth else { return failure = .tooDeep }
    guard tree.nodes.count < ContainerLimits.nodes else { return failure = .tooManyNodes }
    guard let meaning = MarkupName.named(name) ?? (keepsOther ? .other : nil) else { return open.append(-1) }
    inText = false
    let first = tree.attributes.count
    var index = 0
    while let (name, value) = attribute(index) {
      index += 1
      guard let known = MarkupAttribute.named(name), known != .style || Self.isOfUse(value) else { continue }
      let from = tree.bytes.count
      tree.bytes.append(contentsOf: value)
      tree.attributes.append(.init(name: known, from: Int32(from), to: Int32(tree.bytes.count)))
    }
    open.append(Int32(tree.nodes.count))
    tree.nodes.append(
      .init(name: meaning, end: Int32(tree.nodes.count + 1), from: Int32(first), to: Int32(tree.attributes.count)))
  }

  /// Whether a style may hide an element or make it a part of a table: it has the end of "display" or "visibility" in it.
  /// Most styles, which are most of many pages, do not.
  private static func isOfUse(_ style: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 6
    while index < style.count {
      if style[index] | 0x20 == 0x79 {
        let (before, last) = (style[index - 2] | 0x20, style[index - 1] | 0x20)
        if (before == 0x6C && last == 0x61) || (before == 0x69 && last == 0x74) { return true }
      }
      index += 1
    }
    return false
  }

  /// The element that was opened last ends.
  mutating func end() {
    guard failure == nil, let node = open.popLast() else { return }
    guard node >= 0 else { return }
    inText = false
    tree.nodes[Int(node)].end = Int32(tree.nodes.count)
  }

  /// Characters.
  mutating func text(_ characters: UnsafeBufferPointer<UInt8>) {
    guard failure == nil, !characters.isEmpty else { return }
    if !inText {
      guard tree.nodes.count < ContainerLimits.nodes else { return failure = .tooManyNodes }
      let place = Int32(tree.bytes.count)
      tree.nodes.append(.init(name: .text, end: Int32(tree.nodes.count + 1), from: place, to: place))
      inText = true
    }
    tree.bytes.append(contentsOf: characters)
    tree.nodes[tree.nodes.count - 1].to = Int32(tree.bytes.count)
  }

  /// A document type: where entities are declared, which no report needs.
  mutating func documentType() { if failure == nil { failure = .documentType } }

  /// Closes what is still open.
  mutating func finish() { while !open.isEmpty, failure == nil { end() } }
}
