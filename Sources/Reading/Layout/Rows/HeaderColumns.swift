// SPDX-License-Identifier: GPL-3.0-or-later

/// The columns that a table's header names, in the order in which values follow a row's label.
///
/// Table three has two levels: 自然人, 法人或其他组织, 总计, and five kinds of organisations under the second. Reading
/// order is not column order there; the group is replaced by what stands under it.
struct HeaderColumns: Sendable, Equatable {
  /// Columns of the first level; ``HeaderColumns/group`` for 法人或其他组织.
  private var outer: [Int8] = []
  /// The line, from 0, of each of ``outer``.
  private var outerLines: [Int] = []
  /// How many columns under the group came before each of ``outer``.
  private var innerBefore: [Int] = []
  /// Columns under the group.
  private var inner: [Int8] = []
  /// The line of the columns under the group; nil when they stand in several.
  private var innerLine: Int?
  /// The place in its row of the first column, when the layout has rows.
  private(set) var firstCell: Int?
  /// The line, from 0, of the first column.
  private(set) var line: Int?

  /// Stands for 法人或其他组织 among the columns.
  static let group: Int8 = -1
  /// Stands for a column that the form does not have: 合计 in part two, 单位, 备注.
  static let foreign: Int8 = -2

  /// A header without columns.
  init() {}

  /// Whether the header named no column.
  var isEmpty: Bool { outer.isEmpty && inner.isEmpty }

  /// Whether it is a header of table three with both levels.
  var hasApplicants: Bool { !inner.isEmpty }

  /// The columns in the order of the values.
  var columns: [Int8] {
    guard let place = outer.firstIndex(of: Self.group) else { return outer + inner }
    // Columns in one line with those under the group, but not with the group itself, stand as they are read.
    var front: [Int8] = []
    var rest: [Int8] = []
    for index in outer.indices[(place + 1)...] {
      let isBeside = outerLines[index] == innerLine && outerLines[index] != outerLines[place]
      if isBeside, innerBefore[index] == 0 { front.append(outer[index]) } else { rest.append(outer[index]) }
    }
    return outer[..<place] + front + inner + rest
  }

  /// Whether it has a column that the form does not have.
  var hasForeign: Bool { outer.contains(Self.foreign) }

  /// Whether the header names a column.
  func contains(_ column: Int8) -> Bool { outer.contains(column) || inner.contains(column) }

  /// Adds a column, or the group, that stands at `cell` of its row in `line`.
  mutating func add(_ column: Int8, isInner: Bool, cell: Int, line: Int) {
    if column >= 0, contains(column) { return }
    if isEmpty {
      firstCell = cell
      self.line = line
    }
    if isInner, outer.contains(Self.group) {
      innerLine = inner.isEmpty || innerLine == line ? line : nil
      inner.append(column)
    } else {
      outer.append(column)
      outerLines.append(line)
      innerBefore.append(inner.count)
    }
  }
}
