// SPDX-License-Identifier: GPL-3.0-or-later

public import Analysis
internal import Forms
internal import Records

/// What a reconciliation says, in one language.
public struct ReconciliationText {
  private let reconciliation: Reconciliation
  private let language: Language
  private let quantity: Quantity

  /// The words for a reconciliation.
  public init(_ reconciliation: Reconciliation, language: Language) {
    self.reconciliation = reconciliation
    self.language = language
    quantity = Quantity(language: language)
  }

  /// How many cells agree, and what explains all that do not.
  public var summary: String {
    func count(_ verdict: Reconciliation.Verdict) -> Int { reconciliation.count(verdict) }
    let counts = language.pick(
      "对照 \(reconciliation.rows.count) 格:相同 \(count(.equal)),舍入 \(count(.rounding)),差额有解释 \(count(.explained)),缺报单位可解释 \(count(.missingUnits)),不明 \(count(.unexplained)),无法对照 \(count(.cannotTell))",
      "\(reconciliation.rows.count) cells: \(count(.equal)) equal, \(count(.rounding)) rounded, \(count(.explained)) explained, \(count(.missingUnits)) open for missing units, \(count(.unexplained)) unexplained, \(count(.cannotTell)) not comparable"
    )
    guard let whole = reconciliation.whole else { return counts + language.pick("。", ".") }
    return counts + language.pick(";全部差额:\(sentence(whole))。", "; all differences: \(sentence(whole)).")
  }

  /// Why a cell differs, or cannot be compared; empty where it agrees.
  func explanation(_ row: Reconciliation.Row) -> String {
    switch row.verdict {
    case .equal: return ""
    case .rounding: return language.pick("舍入之差", "rounding")
    case .explained:
      return row.explanations.map(sentence).joined(separator: language.pick(";或", "; or "))
    case .missingUnits:
      let names = reconciliation.rollup.absent.prefix(5).map(\.name).joined(separator: language.pick("、", ", "))
      let who = names.isEmpty ? "" : language.pick("(\(names))", " (\(names))")
      return language.pick(
        "合计缺 \(row.total.missing) 家\(who),差额可能在此", "the total lacks \(row.total.missing) units\(who)")
    case .unexplained: return unexplained(row)
    case .cannotTell:
      if row.own == nil { return language.pick("县级年报没有这一格的数", "the county's report has no number here") }
      return row.total.status == .notAdditive
        ? language.pick("这一格不汇总", "this cell is not added up") : language.pick("各单位都没有数", "no unit has a number")
    }
  }

  private func unexplained(_ row: Reconciliation.Row) -> String {
    if (row.difference?.mantissa ?? 0) > 0 {
      return language.pick(
        "县数大于合计,可能另有未在数据中的单位(部门、县政府办)", "more than the total: units that are not in the data, such as departments?")
    }
    return row.total.mayCountTwice
      ? language.pick("县数小于合计,联合发文只计一次时会如此", "less than the total, as when documents issued together are counted once")
      : language.pick("县数小于合计,没有单位的数能解释", "less than the total, and no unit's figure explains it")
  }

  private func sentence(_ explanation: DifferenceExplanation) -> String {
    let units = explanation.units.enumerated().map { place, unit in
      explanation.figures.indices.contains(place)
        ? language.pick(
          "\(unit.name)(\(quantity.number(explanation.figures[place])))",
          "\(unit.name) (\(quantity.number(explanation.figures[place])))") : unit.name
    }.joined(separator: language.pick("、", ", "))
    let others =
      explanation.figures.isEmpty || explanation.cells < 2
      ? "" : language.pick(",同样的差额有 \(explanation.cells) 格", ", as in \(explanation.cells) cells")
    switch explanation.kind {
    case .leftOut: return language.pick("县数未计 \(units)", "left out: \(units)") + others
    case .countedTwice: return language.pick("县数多计一次 \(units)", "counted twice: \(units)") + others
    case .yearBefore: return language.pick("\(units)用了上年的数", "last year's figure of \(units)")
    case .swappedDigits: return language.pick("相邻两位数字写反", "two digits are swapped")
    case .absent: return language.pick("合计缺 \(units)", "the total lacks \(units)")
    case .yuan: return language.pick("县数似以元填报", "the county seems to state yuan")
    }
  }
}
