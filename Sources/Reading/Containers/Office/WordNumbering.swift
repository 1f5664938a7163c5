// SPDX-License-Identifier: GPL-3.0-or-later

/// Automatic numbers of paragraphs, which stand nowhere in the text: without them a heading 一、总体情况 has no number.
struct WordNumbering {
  /// One level of a list.
  private struct Level {
    var start = 1
    var format = "decimal"
    var text = ""
  }

  /// A list and a level of it.
  struct Place: Equatable {
    var list: Int
    var level: Int
  }

  /// Levels by the list's scheme.
  private var schemes: [Int: [Int: Level]] = [:]
  /// The scheme of every list.
  private var lists: [Int: Int] = [:]
  /// Levels that a list starts anew.
  private var restarts: [Int: [Int: Int]] = [:]
  /// The list that paragraphs of a style belong to, and the style it is based on.
  private var styles: [String: (place: Place?, base: String)] = [:]
  /// The numbers reached, by scheme and level.
  private var counters: [Int: [Int?]] = [:]

  /// No numbers.
  init() {}

  /// Reads `word/numbering.xml`.
  mutating func readNumbering(_ tree: MarkupTree) {
    for node in tree.nodes.indices {
      switch tree.nodes[node].name {
      case .abstractNum:
        guard let scheme = tree.integer(node, .abstractNumId) else { continue }
        for child in tree.children(of: node) where tree.nodes[child].name == .lvl {
          guard let level = tree.integer(child, .ilvl) else { continue }
          schemes[scheme, default: [:]][level] = Self.level(tree, child)
        }
      case .num:
        guard let list = tree.integer(node, .numId), let scheme = tree.child(of: node, .abstractNumId) else { continue }
        lists[list] = tree.integer(scheme, .val)
        for child in tree.children(of: node) where tree.nodes[child].name == .lvlOverride {
          guard let level = tree.integer(child, .ilvl), let start = tree.child(of: child, .startOverride) else {
            continue
          }
          restarts[list, default: [:]][level] = tree.integer(start, .val)
        }
      default: break
      }
    }
  }

  private static func level(_ tree: MarkupTree, _ node: Int) -> Level {
    var level = Level()
    for child in tree.children(of: node) {
      switch tree.nodes[child].name {
      case .start: level.start = tree.integer(child, .val) ?? 1
      case .numFmt: level.format = tree.string(child, .val) ?? "decimal"
      case .lvlText: level.text = tree.string(child, .val) ?? ""
      default: break
      }
    }
    return level
  }

  /// Reads `word/styles.xml`.
  mutating func readStyles(_ tree: MarkupTree) {
    for node in tree.nodes.indices where tree.nodes[node].name == .style {
      guard let id = tree.string(node, .styleId) else { continue }
      let place = tree.child(of: node, .pPr).flatMap { Self.place(tree, $0) }
      let base = tree.child(of: node, .basedOn).flatMap { tree.string($0, .val) } ?? ""
      styles[id] = (place, base)
    }
  }

  /// The list that the properties of a paragraph or a style name; list 0 for none.
  private static func place(_ tree: MarkupTree, _ properties: Int) -> Place? {
    guard let node = tree.child(of: properties, .numPr) else { return nil }
    let level = tree.child(of: node, .ilvl).flatMap { tree.integer($0, .val) } ?? 0
    return tree.child(of: node, .numId).flatMap { tree.integer($0, .val) }.map { Place(list: $0, level: level) }
  }

  /// The number in front of the next paragraph, which has these properties; empty for none.
  mutating func number(_ tree: MarkupTree, _ properties: Int?) -> String {
    guard let properties else { return "" }
    var place = Self.place(tree, properties)
    if place == nil, var style = tree.child(of: properties, .pStyle).flatMap({ tree.string($0, .val) }) {
      // Styles may be based on one another in a circle.
      for _ in 0..<16 {
        guard let known = styles[style] else { break }
        place = known.place
        if place != nil || known.base.isEmpty { break }
        style = known.base
      }
    }
    guard let place, let scheme = lists[place.list], let levels = schemes[scheme], let level = levels[place.level],
      (0..<9).contains(place.level)
    else { return "" }
    var reached = counters[scheme] ?? Array(repeating: nil, count: 9)
    let restart = restarts[place.list]?.removeValue(forKey: place.level)
    reached[place.level] = restart ?? reached[place.level].map { $0 + 1 } ?? level.start
    for deeper in (place.level + 1)..<max(9, place.level + 1) { reached[deeper] = nil }
    counters[scheme] = reached
    if level.format == "bullet" || level.format == "none" { return "" }
    var text = level.text
    for index in 0...place.level {
      let number = reached[index] ?? levels[index]?.start ?? 1
      text = text.replacing("%\(index + 1)", with: ListNumber.text(number, levels[index]?.format ?? "decimal"))
    }
    return text
  }
}
