// SPDX-License-Identifier: GPL-3.0-or-later

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
import Statistics

/// A way to flag townships: which of the last group's townships stand out, given the whole county.
struct Method: Sendable {
  /// What the table calls it.
  let name: String
  /// One answer a township of the last group; the groups are the years of one indicator after the other.
  let flags: @Sendable (_ county: [[Int64]], _ years: Int) -> [Bool]

  /// A method that does not ask which groups are years of one indicator.
  init(name: String, flags: @escaping @Sendable (_ county: [[Int64]]) -> [Bool]) {
    self.init(name: name, years: { county, _ in flags(county) })
  }

  /// A method of the years.
  init(name: String, years: @escaping @Sendable (_ county: [[Int64]], _ years: Int) -> [Bool]) {
    self.name = name
    self.flags = years
  }

  /// Methods that look at one group alone, with the rule each is used by.
  static let single: [Method] = [
    Method(name: "修正 z 原值 >3.5") { flagged(ModifiedZ(doubles($0)).scores, beyond: 3.5) },
    Method(name: "修正 z 平方根 >3.5") { flagged(ModifiedZ(doubles($0).map(stabilized)).scores, beyond: 3.5) },
    Method(name: "Tukey 1.5") { outside($0, k: 1.5) },
    Method(name: "Tukey 3") { outside($0, k: 3) },
    Method(name: "双侧 MAD 平方根 >3.5") { flagged(DoubleMad(doubles($0).map(stabilized)).scores, beyond: 3.5) },
    Method(name: "调整箱线图 平方根") { county in
      let values = doubles(county).map(stabilized)
      guard let box = AdjustedBoxplot(values) else { return none(county) }
      return values.map { box.excludes($0) }
    },
    Method(name: "广义 ESD 平方根") { county in
      let values = doubles(county).map(stabilized)
      let test = GeneralizedESD(values, count: min(10, values.count / 3))
      let found = Set(test.steps.prefix(test.outliers).map(\.index))
      return values.indices.map { found.contains($0) }
    },
    Method(name: "留一代入 p<.001") { county in
      LeaveOneOut(county.last ?? []).members.map { ($0.tail?.twoSided ?? 1) < 0.001 }
    },
    Method(name: "单组得分 p<.01") { plain($0).map { $0 < 0.01 } },
    Method(name: "单组得分 BH q≤.10") { county in
      BenjaminiHochberg.adjusted(plain(county)).map { ($0 ?? 1) <= 0.1 }
    },
  ]

  /// The plain score and the default, at the level of tier B.
  static let county: [Method] = [
    Method(name: "单组得分 p<.01") { plain($0).map { $0 < 0.01 } },
    Method(name: "默认得分 p<.01") { county in
      flagged(CountyPriors(groups: county).score(target: county.count - 1), county)
    },
  ]

  /// The default and the prior in which the other years of an indicator speak for themselves.
  static let years: [Method] = [
    county[1],
    Method(
      name: "--prior years p<.01",
      years: { county, years in
        let families = county.indices.map { $0 / years }
        return flagged(CountyPriors(groups: county, families: families).score(target: county.count - 1), county)
      }),
  ]

  /// Methods that look at the years of one indicator.
  static let history: [Method] = [
    Method(name: "自身历史 p<.01") { county in
      OwnHistory(rows: units(county)).members.map { ($0.tail?.twoSided ?? 1) < 0.01 }
    },
    Method(name: "同侪跳变 >3.5") { county in
      let rows = units(county)
      return flagged(
        PeerJump(previous: rows.map { $0.dropLast().last ?? nil }, current: rows.map { $0.last ?? nil }).scores,
        beyond: 3.5)
    },
  ]

  /// The counts of the judged indicator, one row a township, one column a year.
  private static func units(_ county: [[Int64]]) -> [[Int64?]] {
    (county.last ?? []).indices.map { unit in county.suffix(5).map { $0[unit] } }
  }

  private static func doubles(_ county: [[Int64]]) -> [Double] { (county.last ?? []).map(Double.init) }

  private static func stabilized(_ count: Double) -> Double { 2 * (count + 0.375).squareRoot() }

  private static func none(_ county: [[Int64]]) -> [Bool] { [Bool](repeating: false, count: county.last?.count ?? 0) }

  private static func flagged(_ score: CountCounty, _ county: [[Int64]]) -> [Bool] {
    score.members.isEmpty ? none(county) : score.members.map { $0.twoSided < 0.01 }
  }

  private static func flagged(_ scores: [Double?], beyond limit: Double) -> [Bool] {
    scores.map { abs($0 ?? 0) > limit }
  }

  private static func outside(_ county: [[Int64]], k: Double) -> [Bool] {
    guard let fences = TukeyFences(doubles(county), k: k) else { return none(county) }
    return doubles(county).map { fences.excludes($0) }
  }

  private static func plain(_ county: [[Int64]]) -> [Double] {
    let score = CountPredictive(county.last ?? [])
    return score.members.isEmpty ? none(county).map { _ in 1 } : score.members.map(\.twoSided)
  }
}
