// SPDX-License-Identifier: GPL-3.0-or-later

import Forms

/// Every wording of every label of both forms, found by the hash of its folded characters.
///
/// Made once and never changed; a class, because passing its many arrays on would cost more than using them.
final class LabelVocabulary: Sendable {
  /// A row of either form.
  struct Row: Sendable {
    /// Its id, such as `applications.received`.
    let id: String
    /// The part of the form it stands in: 2, 3 or 4.
    let part: Int
  }

  /// All meanings.
  let meanings: [LabelMeaning]
  /// The rows of both forms, each id once, in form order.
  let rows: [Row]
  /// The part of the form, 2, 3 or 4, of every row.
  let parts: [Int]
  /// The ids of the columns of part two and table three, each once.
  let columns: [String]
  /// What every column is to table three.
  let levels: [ColumnLevel]
  /// All wordings with their folded characters, for comparing misspelt ones.
  let spellings: [Spelling]
  /// What rules most of ``spellings`` out at a glance, in the same order.
  let shapes: [Shape]

  private let slots: [Int16]
  private let keys: [UInt64]

  /// Where a column stands in the two levels of table three's header.
  enum ColumnLevel: UInt8, Sendable {
    /// It is a column of part two.
    case none
    /// 自然人 and 总计.
    case outer
    /// Under 法人或其他组织.
    case inner
  }

  /// A wording as characters.
  struct Spelling: Sendable {
    /// The folded characters.
    let scalars: [UInt32]
    /// Its meaning.
    let meaning: Int16
  }

  /// The length of a wording, and which characters it has.
  struct Shape: Sendable {
    /// The number of folded characters.
    let length: Int
    /// See ``LabelSpelling/mask(of:)``.
    let mask: UInt64
  }

  /// The vocabulary of both forms.
  static let shared = LabelVocabulary()

  /// The index in ``meanings`` for the hash of a label; -1 when no label has it.
  @inline(__always)
  func index(of hash: UInt64) -> Int16 {
    var slot = Int(truncatingIfNeeded: hash >> 7) & (slots.count - 1)
    while slots[slot] >= 0 {
      if keys[slot] == hash { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return -1
  }

  /// The index of a row; -1 when there is no such row.
  func row(_ id: String) -> Int8 { Int8(rows.firstIndex { $0.id == id } ?? -1) }

  /// The index of a column; -1 when there is no such column.
  func column(_ id: String) -> Int8 { Int8(columns.firstIndex(of: id) ?? -1) }

  private init() {
    var builder = Builder()
    for form in Form.all {
      for table in form.tables { builder.add(table, form.version) }
    }
    builder.addMarks()
    builder.addVariants()
    rows = builder.rows
    parts = builder.rows.map(\.part)
    columns = builder.columns
    let applicants = Form.version(.form2021).table("3")?.columns ?? []
    levels = columns.map { id in
      guard let column = applicants.first(where: { $0.id == id }) else { return .none }
      return column.groups.count > 1 ? .inner : .outer
    }
    var meanings: [LabelMeaning] = []
    var spellings: [Spelling] = []
    var slots = [Int16](repeating: -1, count: 2048)
    var keys = [UInt64](repeating: 0, count: 2048)
    for (hash, entry) in builder.entries.sorted(by: { $0.key < $1.key }) {
      var slot = Int(truncatingIfNeeded: hash >> 7) & 2047
      while slots[slot] >= 0 { slot = (slot + 1) & 2047 }
      slots[slot] = Int16(meanings.count)
      keys[slot] = hash
      spellings.append(Spelling(scalars: entry.scalars, meaning: Int16(meanings.count)))
      meanings.append(entry.meaning)
    }
    (self.meanings, self.spellings, self.slots, self.keys) = (meanings, spellings, slots, keys)
    shapes = spellings.map { Shape(length: $0.scalars.count, mask: LabelSpelling.mask(of: $0.scalars)) }
  }

  private struct Builder {
    var entries: [UInt64: (meaning: LabelMeaning, scalars: [UInt32])] = [:]
    var rows: [Row] = []
    var columns: [String] = []

    mutating func add(_ table: FormTable, _ form: FormVersion) {
      let bit = LabelMeaning.bit(form)
      let part = table.id == "4" ? 4 : table.id == "3" ? 3 : 2
      for wording in [table.title] + table.titleVariants {
        note(wording) {
          $0.mark = part == 2 ? .caption : part == 3 ? .applicants : $0.mark
          $0.forms |= bit
        }
      }
      for row in table.rows {
        let index = Self.index(of: row.id, in: &rows) { Row(id: row.id, part: part) }
        if part == 4 { continue }
        for wording in row.wordings {
          let isOfficial = LabelKey(wording).hash == LabelKey(row.label).hash
          note(wording) {
            // The first row that claims a wording as its official one keeps it.
            if $0.row < 0 || isOfficial { $0.row = index }
            if isOfficial { $0.quotes = UInt8(clamping: LabelKey(row.label).quotes) }
            $0.official |= isOfficial ? bit : 0
            $0.forms |= bit
          }
        }
      }
      for (position, column) in table.columns.enumerated() {
        if part == 4 {
          for wording in column.wordings {
            note(wording) { if $0.ending < 0 { $0.ending = Int8(position % 5) } }
          }
          continue
        }
        let index = Int8(columns.firstIndex(of: column.id) ?? columns.count)
        if Int(index) == columns.count { columns.append(column.id) }
        for wording in column.wordings {
          let isOfficial = LabelKey(wording).hash == LabelKey(column.label).hash
          note(wording) {
            if $0.column < 0 || (isOfficial && $0.official == 0) { $0.column = index }
            $0.official |= isOfficial ? bit : 0
            $0.forms |= bit
          }
        }
      }
      for group in table.rowGroupLabels where part == 3 {
        note(group) { if $0.mark == .none { $0.mark = group.contains("其他处理") ? .otherOutcome : .rowGroup } }
      }
    }

    /// Labels that name no cell.
    mutating func addMarks() {
      let marks: [(String, LabelMeaning.Mark)] = [
        ("信息内容", .header), ("申请人情况", .applicants), ("法人或其他组织", .organisations), ("法人或者其他组织", .organisations),
        ("行政复议", .review), ("行政诉讼", .litigation), ("未经复议直接起诉", .litigation), ("复议后起诉", .litigation),
        ("第二十条（一）项", .caption), ("第二十条（五）项", .caption), ("第二十条（六）项", .caption), ("第二十条（八）项", .caption),
        ("第二十条（九）项", .caption),
        ("本列数据的勾稽关系为：第一项加第二项之和等于第三项加第四项之和", .applicants), ("（六）其他处理", .otherOutcome),
      ]
      for (wording, mark) in marks { note(wording) { $0.mark = mark } }
      note("本年新") { $0.isFragment = true }
    }

    /// Further wordings of published reports that the forms do not list.
    mutating func addVariants() {
      for (wording, id, form) in LabelVariants.columns {
        let index = Int8(columns.firstIndex(of: id) ?? -1)
        note(wording) { if $0.column < 0 { $0.column = index } }
        for version in form { note(wording) { $0.forms |= LabelMeaning.bit(version) } }
      }
      for (wording, id) in LabelVariants.rows {
        let index = Int8(rows.firstIndex { $0.id == id } ?? -1)
        note(wording) { if $0.row < 0 { $0.row = index } }
        for version in FormVersion.allCases { note(wording) { $0.forms |= LabelMeaning.bit(version) } }
      }
    }

    private mutating func note(_ wording: String, _ change: (inout LabelMeaning) -> Void) {
      let key = LabelKey(wording)
      if key.length == 0 { return }
      change(&entries[key.hash, default: (LabelMeaning(), LabelSpelling.scalars(of: wording))].meaning)
    }

    private static func index(of id: String, in rows: inout [Row], make: () -> Row) -> Int8 {
      if let index = rows.firstIndex(where: { $0.id == id }) { return Int8(index) }
      rows.append(make())
      return Int8(rows.count - 1)
    }
  }
}
