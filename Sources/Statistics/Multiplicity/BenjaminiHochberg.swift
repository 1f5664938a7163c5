// SPDX-License-Identifier: GPL-3.0-or-later

/// Adjusted p-values under the false discovery rate: the share of false alarms among what is flagged.
///
/// q_(i) = min over j ≥ i of m p_(j)/j, at most 1. Reference: Benjamini & Hochberg 1995, JRSS B 57:289–300,
/// doi:10.1111/j.2517-6161.1995.tb02031.x.
///
/// Edges: a missing p stays missing and is not counted in m.
/// Limit: valid for independent and positively dependent p; it speaks of the family it was given, not of the whole list.
public enum BenjaminiHochberg {
  /// The adjusted value of every p, in the order given.
  public static func adjusted(_ p: [Double?]) -> [Double?] { stepUp(p, factor: 1) }

  /// Adjusts from the largest p down, each times m/rank times `factor`.
  static func stepUp(_ p: [Double?], factor: Double) -> [Double?] {
    let order = ranked(p)
    let size = Double(order.count)
    var adjusted: [Double?] = p.map { _ in nil }
    var least = 1.0
    for (rank, index) in order.enumerated().reversed() {
      guard let value = p[index] else { continue }
      least = min(least, factor * size / Double(rank + 1) * value)
      adjusted[index] = least
    }
    return adjusted
  }

  /// The indices of the p that are there, ascending by p, then by place.
  static func ranked(_ p: [Double?]) -> [Int] {
    var present: [(p: Double, index: Int)] = []
    for (index, value) in p.enumerated() {
      if let value, !value.isNaN { present.append((value, index)) }
    }
    present.sort { ($0.p, $0.index) < ($1.p, $1.index) }
    return present.map(\.index)
  }
}

/// The false discovery rate under any dependence: Benjamini–Hochberg with m replaced by m (1 + 1/2 + … + 1/m).
///
/// Reference: Benjamini & Yekutieli 2001, Annals of Statistics 29:1165–1188, doi:10.1214/aos/1013699998.
/// Edges and limit as for ``BenjaminiHochberg``; it is far more cautious.
public enum BenjaminiYekutieli {
  /// The adjusted value of every p, in the order given.
  public static func adjusted(_ p: [Double?]) -> [Double?] {
    let size = p.reduce(0) { $0 + ($1.map { $0.isNaN ? 0 : 1 } ?? 0) }
    let harmonic = (0..<size).reversed().reduce(0.0) { $0 + 1 / Double($1 + 1) }
    return BenjaminiHochberg.stepUp(p, factor: harmonic)
  }
}
