// SPDX-License-Identifier: GPL-3.0-or-later

/// Tells the frame of a page from its content: menus, paths, footers, lists of links.
struct PageFurniture {
  private let tree: MarkupTree

  /// The furniture of `tree`.
  init(_ tree: MarkupTree) { self.tree = tree }

  /// Whether an element is furniture. What holds a sentence or a table is never taken for it.
  func isFurniture(_ node: Int) -> Bool {
    switch tree.nodes[node].name {
    case .nav, .footer, .header, .aside: return !holdsContent(node)
    case .div, .ul, .ol, .p, .section, .span, .dl:
      if hasFrameName(node) { return !holdsContent(node) }
      return isListOfLinks(node)
    default: return false
    }
  }

  /// Whether a class says what the element is for.
  private func hasFrameName(_ node: Int) -> Bool {
    guard let names = tree.value(node, .class_) ?? tree.value(node, .id) else { return false }
    return Self.names.contains { MarkupTree.find($0, in: names) != nil }
  }

  private static let names: [StaticString] = [
    "nav", "menu", "crumb", "footer", "copyright", "sidebar", "friendlink", "weizhi", "dqwz",
  ]

  /// Three links or more, and hardly any text beside them.
  private func isListOfLinks(_ node: Int) -> Bool {
    let end = tree.end(node)
    guard tree.nodes[node].name != .span, tree.nodes[node].name != .p, end - node > 8,
      end - node < 4_000
    else { return false }
    var links = 0
    var linked = 0
    var all = 0
    var index = node + 1
    while index < end {
      switch tree.nodes[index].name {
      case .table, .article, .main: return false
      case .text:
        all += visible(index)
        // Most elements hold text, and say so at once.
        if all > 400, links == 0 { return false }
        index += 1
      case .a:
        links += 1
        var inner = index + 1
        while inner < tree.end(index) {
          if tree.nodes[inner].name == .text { linked += visible(inner) }
          inner += 1
        }
        index = tree.end(index)
      default: index += 1
      }
    }
    return links >= 3 && linked > 0 && all * 10 <= linked
  }

  /// The number of bytes of a text that are no ASCII blanks.
  private func visible(_ text: Int) -> Int { tree.text(text).count { $0 > 0x20 } }

  /// A table, a heading of the page, a full stop, or much text.
  private func holdsContent(_ node: Int) -> Bool {
    if tree.end(node) - node > 20_000 { return true }
    var size = 0
    for index in node..<tree.end(node) {
      switch tree.nodes[index].name {
      case .table, .article, .main, .h1: return true
      case .text:
        let text = tree.text(index)
        size += text.count
        if size > 3_000 { return true }
        // 。 is E3 80 82.
        for place in text.indices.dropFirst(2) where text[place] == 0x82 && text[place - 1] == 0x80 {
          if text[place - 2] == 0xE3 { return true }
        }
      default: break
      }
    }
    return false
  }
}
