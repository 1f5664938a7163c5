// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// One p from many that depend on each other.
///
/// p = 1/2 − atan(mean of tan((1/2 − p_k) π))/π, every p_k clipped to [1e-15, 1 − 1e-15].
/// Reference: Liu & Xie 2020, JASA 115:393–402, doi:10.1080/01621459.2018.1554485.
///
/// Edges: missing p are left out; none left, none. Limit: exact only in the far tail; it orders, it does not explain.
public enum CauchyCombination {
  /// The combined p, above 0; nil when every p is missing.
  public static func combined(_ p: [Double?]) -> Double? {
    let terms = p.compactMap { value -> Double? in
      guard let value, !value.isNaN else { return nil }
      let clipped = min(max(value, 1e-15), 1 - 1e-15)
      return cotangent(clipped * .pi)
    }
    guard !terms.isEmpty else { return nil }
    let mean = CompensatedSum.of(terms) / Double(terms.count)
    // The arc cotangent keeps its digits where 1/2 − atan would cancel.
    return mean > 0 ? atan(1 / mean) / .pi : 0.5 - atan(mean) / .pi
  }

  /// tan(π/2 − x), without the cancellation near 0.
  private static func cotangent(_ x: Double) -> Double { x < 1 ? 1 / tan(x) : tan(.pi / 2 - x) }
}
