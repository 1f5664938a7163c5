// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// Counts of one group, as distinct values with how often each occurs, and the sums that the scores share.
struct CountSet {
  /// The distinct counts, ascending.
  let values: [Int]
  /// How often each occurs.
  let times: [Int]
  /// How many counts.
  let count: Int
  /// Their sum.
  let total: Int
  /// Σ over the counts of their rows of ``RisingFactorial``, at every point of the grid.
  let rising: [Double]

  /// The largest sum that is treated: far beyond every count of events, and exact in a Double.
  static let largestTotal = 1 << 50

  /// The set of `counts`, none of them negative, with a sum of at most ``largestTotal``.
  init(_ counts: [Int]) {
    var (values, times): ([Int], [Int]) = ([], [])
    var total = 0
    for value in counts.sorted() {
      total += value
      if values.last == value {
        times[times.count - 1] += 1
      } else {
        values.append(value)
        times.append(1)
      }
    }
    self.values = values
    self.times = times
    self.count = counts.count
    self.total = total
    var rising = [Double](repeating: 0, count: ThetaGrid.count)
    for (value, number) in zip(values, times) { RisingFactorial.add(value, times: Double(number), to: &rising) }
    self.rising = rising
  }

  /// ln of the Dirichlet-multinomial probability of the counts given their total at every point of the grid, up to a
  /// constant that does not depend on θ.
  var logLikelihood: [Double] {
    let argument = Double(total) + 1
    let logarithm = log(argument)
    return ThetaGrid.thetas.indices.map { point in
      let mass = Double(count) * ThetaGrid.thetas[point]
      return logGamma(mass) - logGammaRatio(argument, shift: mass - 1, logX: logarithm) + rising[point]
    }
  }
}
