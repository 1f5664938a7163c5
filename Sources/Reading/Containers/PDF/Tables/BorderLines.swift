// SPDX-License-Identifier: GPL-3.0-or-later

/// The borders of tables among the lines of a page: pieces of one line joined, strokes of letters left out.
struct BorderLines {
  private(set) var horizontal: [PageRulings.Line]
  private(set) var vertical: [PageRulings.Line]

  /// The borders on a page.
  init(_ page: PDFPage) {
    let words = WordIndex(page.words)
    // Joined first: a border may be drawn in pieces shorter than the words beside it.
    horizontal = Self.joined(page.rulings.horizontal).filter {
      !words.hides(PageBox(left: $0.start, top: $0.position, right: $0.end, bottom: $0.position))
    }
    vertical = Self.joined(page.rulings.vertical).filter {
      !words.hides(PageBox(left: $0.position, top: $0.start, right: $0.position, bottom: $0.end))
    }
  }

  /// Lines drawn this close together are one: a double line, or the two halves of a border.
  static let closeness = 5 * PageBox.point / 2
  /// Pieces of one line this far apart belong together.
  private static let gap = 3 * PageBox.point
  /// Shorter lines border nothing.
  private static let shortest = 5 * PageBox.point

  /// Lines along one axis, with pieces that continue each other made one.
  private static func joined(_ lines: [PageRulings.Line]) -> [PageRulings.Line] {
    let sorted = lines.sorted { ($0.position, $0.start) < ($1.position, $1.start) }
    var joined: [PageRulings.Line] = []
    var index = 0
    while index < sorted.count {
      var end = index + 1
      while end < sorted.count, sorted[end].position - sorted[index].position <= closeness { end += 1 }
      let group = sorted[index..<end].sorted { $0.start < $1.start }
      var current = group[0]
      for line in group.dropFirst() {
        if line.start <= current.end + gap {
          current.end = max(current.end, line.end)
        } else {
          joined.append(current)
          current = line
        }
      }
      joined.append(current)
      index = end
    }
    return joined.filter { $0.end - $0.start >= shortest }
  }

  /// Lines that hang together, each set the borders of one table.
  func tables() -> [(horizontal: [PageRulings.Line], vertical: [PageRulings.Line])] {
    guard horizontal.count * vertical.count <= Self.mostCrossings else { return [] }
    var sets = DisjointSets(count: horizontal.count + vertical.count)
    for (row, line) in horizontal.enumerated() {
      for (column, other) in vertical.enumerated() where Self.touch(line, other) {
        sets.join(row, horizontal.count + column)
      }
    }
    var members: [Int: (horizontal: [PageRulings.Line], vertical: [PageRulings.Line])] = [:]
    for (row, line) in horizontal.enumerated() { members[sets.root(row), default: ([], [])].horizontal.append(line) }
    for (column, line) in vertical.enumerated() {
      members[sets.root(horizontal.count + column), default: ([], [])].vertical.append(line)
    }
    return members.sorted { $0.key < $1.key }.map(\.value).filter { !$0.horizontal.isEmpty && !$0.vertical.isEmpty }
  }

  /// Pages with more pairs of lines hold a drawing.
  private static let mostCrossings = 4_000_000

  private static func touch(_ horizontal: PageRulings.Line, _ vertical: PageRulings.Line) -> Bool {
    vertical.position >= horizontal.start - gap && vertical.position <= horizontal.end + gap
      && horizontal.position >= vertical.start - gap && horizontal.position <= vertical.end + gap
  }
}

/// Finds the words around a line.
private struct WordIndex {
  private let boxes: [PageBox]
  private let tallest: Int

  init(_ words: [PageWord]) {
    boxes = words.map(\.box).sorted { $0.top < $1.top }
    tallest = boxes.reduce(0) { max($0, $1.height) }
  }

  /// Whether `line` lies inside one word: a stroke of a letter, or an underline.
  func hides(_ line: PageBox) -> Bool {
    var low = 0
    var high = boxes.count
    while low < high {
      let middle = (low + high) / 2
      if boxes[middle].top < line.top - tallest - 2 * slack { low = middle + 1 } else { high = middle }
    }
    while low < boxes.count, boxes[low].top <= line.top + slack {
      let box = boxes[low]
      if box.left - slack <= line.left, box.right + slack >= line.right, box.top - slack <= line.top,
        box.bottom + slack >= line.bottom
      {
        return true
      }
      low += 1
    }
    return false
  }

  private let slack = PageBox.point
}
