// SPDX-License-Identifier: GPL-3.0-or-later

/// The labels left of a table's values, each perhaps in several lines.
struct RowLabels {
  private struct Label {
    var words: [PageWord]
    var box: PageBox

    /// Whether a word stands below the label, nearer than the next row's would, or, below a label with a number of its
    /// own, as near as the next line.
    func goesOn(with word: PageWord, within pitch: Int) -> Bool {
      let down = word.box.bottom - box.bottom
      guard word.box.left < box.right, box.left < word.box.right, down > word.em / 2 else { return false }
      if down * 4 < pitch * 3 { return true }
      return (down * 2 <= word.em * 3 || down * 5 <= pitch * 4) && Enumerator.opens(words[0].text)
    }
  }

  private let labels: [Label]
  private let pitch: Int

  var isEmpty: Bool { labels.isEmpty }

  /// Labels made of `words`, in a table whose rows are `pitch` apart.
  init(_ words: [PageWord], pitch: Int) {
    var labels: [Label] = []
    for line in CellWords.lines(words) {
      // The label that the word before belongs to.
      var current: Int?
      var right = Int.min
      for word in line {
        let gap = current == nil ? Int.max : word.box.left - right
        let above = labels.lastIndex { $0.goesOn(with: word, within: pitch) }
        if Enumerator.opens(word.text), gap > word.em / 5 {
          labels.append(Label(words: [word], box: word.box))
          current = labels.count - 1
        } else if let place = above ?? (gap < word.em ? current : nil) {
          // A word without a number of its own goes on with the label above it, or with the word before.
          labels[place].words.append(word)
          labels[place].box = labels[place].box.union(word.box)
          current = place
        } else {
          labels.append(Label(words: [word], box: word.box))
          current = labels.count - 1
        }
        right = word.box.right
      }
    }
    self.labels = labels
    self.pitch = pitch
  }

  /// The label of each row whose values stand at `heights`, from top to bottom; nil where that is not certain.
  func texts(for heights: [Int]) -> [[UInt8]?] {
    // A group's label stands left of those of its rows.
    let own = labels.filter { label in
      !labels.contains { $0.box.left >= label.box.right && abs($0.box.middleY - label.box.middleY) < pitch * 3 / 4 }
    }
    .sorted { $0.box.middleY < $1.box.middleY }
    let areBeside = zip(own, heights).allSatisfy { $0.box.top <= $1 && $1 <= $0.box.bottom }
    if own.count == heights.count, areBeside { return own.map { text($0) } }
    var texts = [[UInt8]?](repeating: nil, count: heights.count)
    for label in own {
      func distance(_ height: Int) -> (Int, Int) {
        (max(0, label.box.top - height, height - label.box.bottom), abs(label.box.middleY - height))
      }
      guard let near = heights.indices.min(by: { distance(heights[$0]) < distance(heights[$1]) }),
        distance(heights[near]).0 * 5 < pitch
      else { continue }
      // Two labels for one row, or two rows beside one label: none is certain.
      let isAlone = heights.count { distance($0).0 == 0 } <= 1
      texts[near] = texts[near] == nil && isAlone ? text(label) : []
    }
    return texts.map { $0?.isEmpty == true ? nil : $0 }
  }

  private func text(_ label: Label) -> [UInt8] { CellWords.text(label.words, width: label.box.width) }
}
