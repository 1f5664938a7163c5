// SPDX-License-Identifier: GPL-3.0-or-later

/// Confidence intervals of a proportion x of n.
///
/// Wilson: (p + z²/2n ± z √(p(1−p)/n + z²/4n²))/(1 + z²/n), without continuity correction.
/// Clopper–Pearson: the beta quantiles B(α/2; x, n−x+1) and B(1−α/2; x+1, n−x).
/// Jeffreys: the quantiles of Beta(x + ½, n − x + ½), but 0 at x = 0 and 1 at x = n.
/// References: Wilson 1927, JASA 22:209–212, doi:10.1080/01621459.1927.10502953; Clopper & Pearson 1934,
/// doi:10.1093/biomet/26.4.404; Brown, Cai & DasGupta 2001, doi:10.1214/ss/1009213286.
///
/// Edges: n = 0: none; x > n is an error of the data: none, never clipped.
/// Limit: for shares of a unit's own cases; a county's share is the sum over the sum, never the mean of shares.
public enum ProportionInterval {
  /// Wilson's interval.
  public static func wilson(_ x: Int64, of n: Int64, level: Double = 0.95) -> Interval? {
    guard valid(x, n, level), let z = NormalDistribution.upperQuantile((1 - level) / 2) else { return nil }
    let size = Double(n)
    let square = z * z
    let (yes, no) = (Double(x), Double(n - x))
    let centre = yes + square / 2
    let reach = z * (yes * no / size + square / 4).squareRoot()
    let low = x == 0 ? 0 : max(0, (centre - reach) / (size + square))
    let high = x == n ? 1 : min(1, (centre + reach) / (size + square))
    return Interval(low: low, high: high)
  }

  /// Clopper and Pearson's exact interval.
  public static func clopperPearson(_ x: Int64, of n: Int64, level: Double = 0.95) -> Interval? {
    guard valid(x, n, level) else { return nil }
    let tail = (1 - level) / 2
    let (yes, no) = (Double(x), Double(n - x))
    let low = x == 0 ? 0 : BetaDistribution.quantile(tail, alpha: yes, beta: no + 1)
    let high = x == n ? 1 : BetaDistribution.upperQuantile(tail, alpha: yes + 1, beta: no)
    guard let low, let high else { return nil }
    return Interval(low: low, high: high)
  }

  /// Jeffreys' interval.
  public static func jeffreys(_ x: Int64, of n: Int64, level: Double = 0.95) -> Interval? {
    guard valid(x, n, level) else { return nil }
    let tail = (1 - level) / 2
    let (yes, no) = (Double(x) + 0.5, Double(n - x) + 0.5)
    let low = x == 0 ? 0 : BetaDistribution.quantile(tail, alpha: yes, beta: no)
    let high = x == n ? 1 : BetaDistribution.upperQuantile(tail, alpha: yes, beta: no)
    guard let low, let high else { return nil }
    return Interval(low: low, high: high)
  }

  private static func valid(_ x: Int64, _ n: Int64, _ level: Double) -> Bool {
    n > 0 && x >= 0 && x <= n && level > 0 && level < 1
  }
}
