// SPDX-License-Identifier: GPL-3.0-or-later

/// Adjusted p-values against even one false alarm: Holm's step-down procedure.
///
/// p_(i) becomes max over j ≤ i of (m − j + 1) p_(j), at most 1. Reference: Holm 1979, Scand. J. Statist. 6:65–70.
/// Edges: a missing p stays missing and is not counted in m. Limit: valid under any dependence, and cautious.
public enum Holm {
  /// The adjusted value of every p, in the order given.
  public static func adjusted(_ p: [Double?]) -> [Double?] {
    let order = BenjaminiHochberg.ranked(p)
    var adjusted: [Double?] = p.map { _ in nil }
    var most = 0.0
    for (rank, index) in order.enumerated() {
      guard let value = p[index] else { continue }
      most = max(most, min(1, Double(order.count - rank) * value))
      adjusted[index] = most
    }
    return adjusted
  }
}

/// Adjusted p-values against even one false alarm: each p times their number, at most 1.
///
/// Edges: a missing p stays missing and is not counted. Limit: valid under any dependence; ``Holm`` is never worse.
public enum Bonferroni {
  /// The adjusted value of every p, in the order given.
  public static func adjusted(_ p: [Double?]) -> [Double?] {
    let size = Double(BenjaminiHochberg.ranked(p).count)
    return p.map { value in value.flatMap { $0.isNaN ? nil : min(1, $0 * size) } }
  }
}
