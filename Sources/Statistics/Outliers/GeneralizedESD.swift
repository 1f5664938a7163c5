// SPDX-License-Identifier: GPL-3.0-or-later

/// Up to k outliers of roughly normal values, without masking: Rosner's generalized extreme studentized deviate.
///
/// R_i = max|x − mean|/sd of what is left, the extreme value being removed each time; λ_i = (n − i) t/√((n − i − 1 + t²)
/// (n − i + 1)) with t the 1 − α/(2(n − i + 1)) quantile on n − i − 1 degrees of freedom. The number of outliers is the
/// largest i with R_i > λ_i. Reference: Rosner 1983, Technometrics 25:165–172, doi:10.1080/00401706.1983.10487848.
///
/// Edges: no spread left: it stops. Limit: for n ≥ 15, better 25, of transformed values; never of raw counts.
public struct GeneralizedESD: Sendable, Equatable {
  /// One value taken out.
  public struct Step: Sendable, Equatable {
    /// The value, as it was given.
    public let value: Double
    /// Its place in the values given.
    public let index: Int
    /// R_i.
    public let statistic: Double
    /// λ_i.
    public let critical: Double
  }

  /// The steps, at most as many as asked for.
  public let steps: [Step]
  /// How many of the steps are outliers.
  public let outliers: Int

  /// Looks for up to `count` outliers among `values`.
  public init(_ values: [Double], count: Int, alpha: Double = 0.05) {
    var left = values.indices.filter { values[$0].isFinite }
    let size = Double(left.count)
    var (steps, found): ([Step], Int) = ([], 0)
    for step in stride(from: 1, through: count, by: 1) where left.count > 2 {
      let moments = Moments(left.map { values[$0] })
      guard let mean = moments.mean, let sd = moments.sd, sd > 0,
        let extreme = left.indices.max(by: { abs(values[left[$0]] - mean) < abs(values[left[$1]] - mean) })
      else { break }
      let number = Double(step)
      let df = size - number - 1
      guard let t = StudentDistribution.quantile(1 - alpha / (2 * (size - number + 1)), df: df) else { break }
      let critical = (size - number) * t / ((df + t * t) * (size - number + 1)).squareRoot()
      let index = left.remove(at: extreme)
      let statistic = abs(values[index] - mean) / sd
      steps.append(Step(value: values[index], index: index, statistic: statistic, critical: critical))
      if statistic > critical { found = step }
    }
    self.steps = steps
    outliers = found
  }
}
