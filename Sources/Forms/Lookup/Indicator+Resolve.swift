// SPDX-License-Identifier: GPL-3.0-or-later

extension Indicator {
  /// The indicator that a user means by an id, a label or the name of a row; nil when none or several are meant.
  ///
  /// Blanks, quotes, the case of Latin letters and the width of characters do not matter. A row names its total or its
  /// only figure: 行政处罚 is `penalty.decisions`, 本年新收 is `applications.received.total`; 规章 names three figures and
  /// so none.
  public static func resolve(_ text: String) -> Indicator? {
    if let exact = indicator(text) { return exact }
    let meant = candidates(text)
    return meant.count == 1 ? meant[0] : nil
  }

  /// All indicators that a text names, in order: several when it is the name of a row without a total.
  public static func candidates(_ text: String) -> [Indicator] {
    let key = LookupKey.folded(text)
    if key.isEmpty { return [] }
    return (IndicatorNames.labels[key] ?? IndicatorNames.aliases[key] ?? []).map { all[$0] }
  }

  /// The indicators whose id, label or other name is nearest to a mistyped text, nearest first; none when nothing is near.
  ///
  /// Equally near ones stand headline first, then in order.
  public static func suggestions(_ text: String, limit: Int = 3) -> [Indicator] {
    let typed = Array(LookupKey.folded(text).unicodeScalars)
    if typed.isEmpty { return [] }
    var scored: [(score: Int, other: Int, position: Int)] = []
    for (position, names) in IndicatorNames.byIndicator.enumerated() {
      guard let score = names.compactMap({ NearestNames.score(typed, Array($0.unicodeScalars)) }).min() else {
        continue
      }
      scored.append((score, all[position].isHeadline ? 0 : 1, position))
    }
    return scored.sorted { ($0.score, $0.other, $0.position) < ($1.score, $1.other, $1.position) }.prefix(limit)
      .map { all[$0.position] }
  }

  /// The indicator that a name of the user's own may be a slip for: one of its names differs by a character or two. nil
  /// when none is that near; a longer name that only holds another one is no slip.
  public static func meant(by text: String) -> Indicator? {
    let typed = Array(LookupKey.folded(text).unicodeScalars)
    guard typed.count >= 3, resolve(text) == nil else { return nil }
    var best: (distance: Int, other: Int, position: Int)?
    for (position, names) in IndicatorNames.byIndicator.enumerated() {
      for name in names where abs(name.unicodeScalars.count - typed.count) <= 2 {
        let distance = NearestNames.editDistance(typed, Array(name.unicodeScalars))
        guard distance * 4 <= typed.count, distance <= 2 else { continue }
        let found = (distance: distance, other: all[position].isHeadline ? 0 : 1, position: position)
        if let known = best, known <= found { continue }
        best = found
      }
    }
    return best.map { all[$0.position] }
  }

  /// The names under which it is found beside its id and label: wordings of its row and column, folded.
  public var otherNames: [String] {
    Self.position(of: id).map { Array(IndicatorNames.byIndicator[$0].dropFirst(2)) } ?? []
  }
}

/// The folded names of all indicators.
enum IndicatorNames {
  /// Per indicator: folded id, folded label, then the other names.
  static let byIndicator: [[String]] = Indicator.all.map { indicator in
    let official = [LookupKey.folded(indicator.id), LookupKey.folded(indicator.label)]
    guard case .cell(let cell) = indicator.definition else { return official }
    var names = official
    for name in otherNames(of: cell).map(LookupKey.folded) where !names.contains(name) { names.append(name) }
    return names
  }

  /// Positions of the indicators by folded id and label.
  static let labels: [String: [Int]] = table { $0.prefix(2) }

  /// Positions of the indicators by their other names.
  static let aliases: [String: [Int]] = table { $0.dropFirst(2) }

  private static func table(_ part: ([String]) -> ArraySlice<String>) -> [String: [Int]] {
    var table: [String: [Int]] = [:]
    for (position, names) in byIndicator.enumerated() {
      for name in Set(part(names)) { table[name, default: []].append(position) }
    }
    return table
  }

  /// Row and column together; the row alone where the cell is its total or only figure, and where the row has no total.
  private static func otherNames(of cell: FormCell) -> [String] {
    guard let table = Form.version(cell.form).table(cell.table) else { return [] }
    let row = table.rows[cell.row - 1]
    let column = table.columns[cell.column - 1]
    if row.id.isEmpty {
      let block = column.groups.last ?? ""
      return [block + column.label] + (cell.role == .total ? [block] : [])
    }
    var names = [row.shortLabel, row.label].map { $0 + column.label } + [row.shortLabel + column.shortLabel]
    let hasTotal = table.columns.contains { $0.role == .total }
    if !hasTotal || column.role == .total {
      let ownName = row.shortLabel.split(separator: "·").last.map(String.init) ?? row.shortLabel
      names += (row.wordings + [row.shortLabel, ownName]).filter { !columnWordings.contains($0) }
    }
    return names
  }

  /// Words such as 其他 and 总计 that head columns and so name no row.
  private static let columnWordings: Set<String> = Set(
    Form.all.flatMap(\.tables).flatMap(\.columns).flatMap(\.wordings))
}
