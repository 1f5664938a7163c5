// SPDX-License-Identifier: GPL-3.0-or-later

/// The header above a table without borders: words over single columns, several lines of them joined, and words over
/// groups of columns.
struct HeaderLines {
  /// How many of the lines above the table belong to its header.
  let count: Int
  /// The header's rows: groups first, then columns.
  let rows: [PageTable.Row]

  /// The header among `lines`, which stand above the table.
  init(_ lines: ArraySlice<PageLine>, columns: ValueColumns, hasLabels: Bool, page: Int) {
    var heads = [[PageWord]](repeating: [], count: columns.ranges.count)
    var groups: [[PageWord]] = []
    var count = 0
    for line in lines.reversed() {
      // A paragraph, a caption or a heading ends the header: it covers the label column, too, or no column at all.
      let over = line.words.filter { $0.box.right > columns.left }
      let text = line.text
      if Enumerator.opens(text) || (over.isEmpty && count == 0) || line.words.contains(where: { Self.isLong($0) }) {
        break
      }
      count += 1
      var lineGroups: [[PageWord]] = []
      for (index, word) in over.enumerated() {
        // A line with a label for every column needs no measuring: numbers may stand right and labels left.
        let place =
          over.count == columns.ranges.count
          ? index : columns.ranges.indices.first { columns.area($0).contains(word.box.middleX) }
        let isNarrow = place.map { word.box.width <= columns.area($0).count * 5 / 4 } ?? false
        if let place, over.count == columns.ranges.count || isNarrow && !Self.isGroup(word) {
          heads[place].insert(word, at: 0)
        } else if !word.text.starts(with: Self.organisations) {
          lineGroups.append([word])
        }
      }
      groups.insert(contentsOf: lineGroups, at: 0)
    }
    // A column without a label would make the others' order doubtful.
    guard heads.allSatisfy({ !$0.isEmpty }) else {
      (self.count, rows) = (0, [])
      return
    }
    self.count = count
    let label = hasLabels ? [PageTable.Cell(text: [], left: 0, right: columns.left)] : []
    var rows: [PageTable.Row] = []
    if !groups.isEmpty {
      rows.append(
        PageTable.Row(
          cells: label + groups.map { Self.cell($0) }, page: page))
    }
    rows.append(
      PageTable.Row(
        cells: label
          + zip(heads, columns.ranges).map { words, range in
            PageTable.Cell(
              text: CellWords.text(words, width: range.count), left: range.lowerBound, right: range.upperBound)
          }, page: page))
    self.rows = rows
  }

  private static func cell(_ words: [PageWord]) -> PageTable.Cell {
    PageTable.Cell(
      text: CellWords.text(words, width: words[0].box.width), left: words[0].box.left, right: words[0].box.right)
  }

  /// 法人或其他组织 stands between columns of its own height; without borders its place among them is not known, and the
  /// columns below it say enough.
  private static let organisations = Array("法人".utf8)

  /// Whether a word stands over several columns of table four, even where its first one has room for it.
  private static func isGroup(_ word: PageWord) -> Bool { groups.contains { word.text.starts(with: $0) } }

  private static let groups = ["行政复议", "行政诉讼", "未经复议", "复议后"].map { Array($0.utf8) }

  /// No label of a header has as many characters in a line.
  private static func isLong(_ word: PageWord) -> Bool { word.text.count > 25 * 3 }
}
