// SPDX-License-Identifier: GPL-3.0-or-later

/// A table without borders, told by the numbers that stand below each other.
///
/// Its rows are lines with two or more values at their end. Values that overlap across the page make a column, so that
/// a row which lacks one keeps a blank there. A label may stand in several lines around its row's values; labels are
/// told apart by the numbers in front of them. A row whose label is not certain is left out.
struct AlignedTable {
  /// The lines of a page that belong to the table, as indices.
  let lines: Range<Int>
  /// The table.
  let table: PageTable

  /// The tables without borders among the lines of a page.
  static func tables(in lines: [PageLine]) -> [AlignedTable] {
    let rows = lines.map(ValueRow.init)
    var tables: [AlignedTable] = []
    var index = 0
    var free = 0
    while index < rows.count {
      guard let row = rows[index] else {
        index += 1
        continue
      }
      // The rows that follow, with no more between them than labels left of their values.
      var members = [index]
      var left = row.left
      var next = index + 1
      while next < rows.count {
        if let other = rows[next] {
          guard other.overlapsColumns(of: row) else { break }
          left = min(left, other.left)
          members.append(next)
        } else if lines[next].box.right > left || next - (members.last ?? next) > mostLabelLines {
          break
        }
        next += 1
      }
      if let table = table(members, rows, lines, from: free) {
        tables.append(table)
        free = table.lines.upperBound
        index = free
      } else {
        index += 1
      }
    }
    return tables
  }

  /// Lines of a label between the values of two rows.
  private static let mostLabelLines = 4
  /// Values that make a table of a single row, as at the end of a page.
  private static let leastInOneRow = 5
  /// Lines of a header above the first row.
  private static let mostHeaderLines = 12

  private static func table(
    _ members: [Int], _ rows: [ValueRow?], _ lines: [PageLine], from free: Int
  ) -> AlignedTable? {
    let values = members.compactMap { rows[$0] }
    guard values.count > 1 || values[0].values.count >= Self.leastInOneRow, let firstMember = members.first,
      let lastMember = members.last
    else { return nil }
    let columns = ValueColumns(values)
    guard columns.ranges.count >= 2 else { return nil }
    let pitch = pitch(values)
    // Labels of the first row may begin above its values, and those of the last end below.
    var first = firstMember
    while first > free, lines[first - 1].box.right < columns.left,
      lines[first].box.middleY - lines[first - 1].box.middleY < pitch
    { first -= 1 }
    var end = lastMember + 1
    while end < lines.count, lines[end].box.right < columns.left, rows[end] == nil,
      lines[end].box.middleY - lines[end - 1].box.middleY < pitch, !Enumerator.opens(lines[end].text)
    { end += 1 }
    let labels = RowLabels(
      lines[first..<end].flatMap { $0.words.filter { $0.box.right <= columns.left } }, pitch: pitch)
    let page = lines[firstMember].page
    var table: [PageTable.Row] = []
    let texts = labels.texts(for: values.map(\.middleY))
    for (row, label) in zip(values, texts) {
      guard let cells = columns.cells(of: row) else { continue }
      if label == nil, !labels.isEmpty { continue }
      let head = label.map { [PageTable.Cell(text: $0, left: 0, right: columns.left)] } ?? []
      table.append(PageTable.Row(cells: head + cells, page: page))
    }
    if table.isEmpty { return nil }
    let header = HeaderLines(
      lines[max(free, first - mostHeaderLines)..<first], columns: columns, hasLabels: !labels.isEmpty, page: page)
    first -= header.count
    let box = lines[first..<end].dropFirst().reduce(lines[first].box) { $0.union($1.box) }
    return AlignedTable(lines: first..<end, table: PageTable(rows: header.rows + table, box: box))
  }

  /// The distance between rows, so that a label line nearer than this belongs to one.
  private static func pitch(_ rows: [ValueRow]) -> Int {
    let distances = zip(rows, rows.dropFirst()).map { $1.middleY - $0.middleY }.sorted()
    return distances.isEmpty ? 3 * (rows[0].values[0].box.height) : distances[distances.count / 2]
  }
}

/// A line that ends in values.
struct ValueRow {
  /// The values from left to right.
  let values: [PageWord]

  var left: Int { values[0].box.left }
  var middleY: Int { values[0].box.middleY }

  /// The values at the end of a line; nil for a line with fewer than two.
  init?(_ line: PageLine) {
    var start = line.words.count
    while start > 0, TableLines.isValue(line.words[start - 1].text) { start -= 1 }
    let values = Array(line.words[start...])
    guard values.count >= 2 else { return nil }
    // Numbers of running text stand closer than those of columns.
    let em = line.em
    guard zip(values, values.dropFirst()).allSatisfy({ $1.box.left - $0.box.right > em / 2 }) else { return nil }
    if start > 0 {
      guard values[0].box.left - line.words[start - 1].box.right > em / 4 else { return nil }
    }
    self.values = values
  }

  /// Whether most values stand where `other` has some.
  func overlapsColumns(of other: ValueRow) -> Bool {
    let shared = values.count { value in
      other.values.contains {
        $0.box.left < value.box.right + value.box.height && value.box.left < $0.box.right + value.box.height
      }
    }
    return shared * 2 >= min(values.count, other.values.count)
  }
}

/// Columns of values, told by their overlap across the page.
struct ValueColumns {
  /// From the leftmost to the rightmost character of each column.
  private(set) var ranges: [Range<Int>]

  /// Where the first begins.
  var left: Int { ranges.first?.lowerBound ?? 0 }

  init(_ rows: [ValueRow]) {
    ranges = []
    for box in rows.flatMap(\.values).map(\.box).sorted(by: { $0.left < $1.left }) {
      if let last = ranges.last, box.left < last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, box.right)
      } else {
        ranges.append(box.left..<max(box.left + 1, box.right))
      }
    }
  }

  /// From half way to the column before to half way to the next; as far on the other side of the outer ones.
  func area(_ column: Int) -> Range<Int> {
    let own = ranges[column]
    let before = column > 0 ? own.lowerBound - ranges[column - 1].upperBound : nil
    let behind = column + 1 < ranges.count ? ranges[column + 1].lowerBound - own.upperBound : nil
    let width = own.count * 2
    return own.lowerBound - (before ?? behind ?? width) / 2..<own.upperBound + (behind ?? before ?? width) / 2
  }

  /// A cell for every column; nil when two values stand in one.
  func cells(of row: ValueRow) -> [PageTable.Cell]? {
    var cells = ranges.map { PageTable.Cell(text: [], left: $0.lowerBound, right: $0.upperBound) }
    for value in row.values {
      guard let column = ranges.firstIndex(where: { $0.contains(value.box.middleX) }), cells[column].text.isEmpty else {
        return nil
      }
      cells[column].text = value.text
    }
    return cells
  }
}
