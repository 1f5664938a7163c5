// SPDX-License-Identifier: GPL-3.0-or-later

/// What the head of a page says of the report: its title, its date, who published it.
struct PageHead {
  private let tree: MarkupTree

  /// The head of `tree`.
  init(_ tree: MarkupTree) { self.tree = tree }

  /// The text with lines in front of it for what the head says and the body does not.
  func completing(_ text: ContainerText) -> ContainerText {
    var lines: [(line: [UInt8], locator: String)] = []
    for (names, label, locator) in Self.kinds {
      if locator == "title", !lines.isEmpty { continue }
      guard let (value, name) = value(of: names), !contains(text.utf8, value) else { continue }
      // A report's own words on its source come before those of the page.
      if !label.isEmpty, contains(text.utf8, Array(label.utf8)) { continue }
      lines.append((Array(label.utf8) + value, locator.isEmpty ? "meta[\(name)]" : locator))
    }
    guard !lines.isEmpty else { return text }
    var result = ContainerText(layout: text.layout)
    for (line, locator) in lines {
      result.places.append(.init(offset: result.utf8.count, locator: locator))
      result.utf8 += line + [0x0A]
    }
    let shift = result.utf8.count
    result.utf8 += text.utf8
    result.places += text.places.map { .init(offset: $0.offset + shift, locator: $0.locator) }
    result.images = text.images.map { $0 + shift }
    return result
  }

  /// Meta names for the title, the publisher and the date; the label that a text line has for it.
  private static let kinds: [(names: [String], label: String, locator: String)] = [
    (["articletitle", "og:title"], "", ""), ([], "", "title"), (["contentsource", "source"], "来源：", ""),
    (["pubdate", "publishdate", "article:published_time"], "发布日期：", ""),
  ]

  /// The content of the first meta element called by one of `names`; of the title element without names.
  private func value(of names: [String]) -> (value: [UInt8], name: String)? {
    for node in tree.nodes.indices {
      switch tree.nodes[node].name {
      case .meta where !names.isEmpty:
        guard let name = tree.string(node, .name) ?? tree.string(node, .property), names.contains(name.lowercased()),
          let content = tree.value(node, .content)
        else { continue }
        let value = Self.trimmed(content)
        if !value.isEmpty { return (value, name) }
      case .title where names.isEmpty:
        let value = Self.title(tree.content(of: node))
        return value.isEmpty ? nil : (value, "title")
      case .body, .table, .p, .div: return nil
      default: break
      }
    }
    return nil
  }

  /// A page's title without the name of the site behind it.
  private static func title(_ bytes: [UInt8]) -> [UInt8] {
    let marks: Set<UInt8> = [UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "|")]
    let parts = bytes.split { marks.contains($0) }.map { trimmed($0) }
    return parts.first { contains($0, Array("报告".utf8)) || contains($0, Array("年报".utf8)) } ?? []
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var writer = ContainerTextWriter(layout: "")
    writer.add(bytes)
    return writer.takeCell()
  }

  private func contains(_ bytes: [UInt8], _ part: [UInt8]) -> Bool { Self.contains(bytes, part) }

  private static func contains(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
    guard let first = part.first, bytes.count >= part.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      for start in 0...(bytes.count - part.count) where bytes[start] == first {
        if (1..<part.count).allSatisfy({ bytes[start + $0] == part[$0] }) { return true }
      }
      return false
    }
  }
}
