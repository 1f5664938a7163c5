// SPDX-License-Identifier: GPL-3.0-or-later

/// A sum that carries the rounding error of every step along.
///
/// Neumaier's variant of Kahan's summation: the error of the result does not grow with the number of terms.
/// Reference: Neumaier 1974, ZAMM 54:39–51, doi:10.1002/zamm.19740540106.
struct CompensatedSum {
  private var sum = 0.0
  private var compensation = 0.0

  /// Adds one term.
  mutating func add(_ term: Double) {
    let next = sum + term
    compensation += abs(sum) >= abs(term) ? (sum - next) + term : (term - next) + sum
    sum = next
  }

  /// The sum so far.
  var value: Double { sum + compensation }

  /// The sum of `terms`.
  static func of(_ terms: some Sequence<Double>) -> Double {
    var sum = CompensatedSum()
    for term in terms { sum.add(term) }
    return sum.value
  }
}
