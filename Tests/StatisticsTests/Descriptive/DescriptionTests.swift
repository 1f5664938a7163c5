// SPDX-License-Identifier: GPL-3.0-or-later

import Statistics
import TestSupport
import Testing

@Suite struct DescriptionTests {
  @Test func nothingIsDescribedAsNothing() {
    let empty = Description(FrequencyTable(), missing: 23)
    #expect(empty.status == .noData && empty.status.rawValue == "no_data")
    #expect(empty.n == 0 && empty.missing == 23 && empty.zeros == 0)
    let values = [
      empty.zeroShare, empty.mean, empty.variance, empty.sd, empty.min, empty.q1, empty.median, empty.q3, empty.p90,
      empty.p99, empty.max, empty.iqr, empty.mad, empty.sn, empty.qn, empty.skewness, empty.kurtosis, empty.gini,
      empty.hhi, empty.entropy, empty.dispersionIndex, empty.dispersionP, empty.topShare(3), empty.trimmedMean(0.1),
    ]
    #expect(values.allSatisfy { $0 == nil } && empty.sum == nil && empty.lorenz.isEmpty)
  }

  @Test func oneValueIsEveryQuantileAndHasNoSpread() {
    let one = Description(FrequencyTable([7]))
    #expect([one.mean, one.min, one.q1, one.median, one.q3, one.p99, one.max].allSatisfy { $0 == 7 })
    #expect(one.sd == nil && one.skewness == nil && one.sn == nil && one.dispersionIndex == nil)
    #expect(one.mad == 0 && one.gini == 0 && one.giniCorrected == nil && one.entropy == 0)
    #expect(one.status == .constant)
  }

  @Test func allZeroHasASumButNoShares() {
    let zero = Description(FrequencyTable([0, 0, 0, 0]))
    #expect(zero.status == .allZero && zero.sum == 0 && zero.mean == 0 && zero.sd == 0 && zero.zeroShare == 1)
    #expect(zero.gini == nil && zero.hhi == nil && zero.entropy == nil && zero.topShare(3) == nil)
    #expect(zero.dispersionIndex == nil && zero.dispersionP == nil && zero.skewness == nil)
  }

  /// Interpolation in binary fractions would give 54.60000000000001 and the like.
  @Test(arguments: [0, 2]) func quantilesHaveNoNoise(scale: Int) {
    let three = Description(FrequencyTable([0, 1, 3]), scale: scale)
    #expect(three.p90 == (scale == 0 ? 2.6 : 0.026) && three.p99 == (scale == 0 ? 2.96 : 0.0296))
    let two = Description(FrequencyTable([-5, 2]), scale: scale)
    #expect(two.p90 == (scale == 0 ? 1.3 : 0.013) && two.p99 == (scale == 0 ? 1.93 : 0.0193))
    #expect(two.q1 == (scale == 0 ? -3.25 : -0.0325) && two.iqr == (scale == 0 ? 3.5 : 0.035))
    for n in 1...40 {
      let values = (0..<n).map { Int64($0 * $0 * 7 % 101) }
      let description = Description(FrequencyTable(values), scale: 0)
      let sorted = values.sorted()
      let (rank, weight) = ((n - 1) * 90).quotientAndRemainder(dividingBy: 100)
      let next = sorted[min(rank + 1, n - 1)]
      let exact = Double(sorted[rank] * Int64(100 - weight) + next * Int64(weight)) / 100
      #expect(description.p90 == exact)
    }
  }

  @Test func overflowIsAStatusAndNoWrongSum() {
    let table = FrequencyTable([.max, .max])
    let description = Description(table)
    #expect(description.status == .numeric && description.sum == nil && description.mean == nil)
  }

  @Test func decimalsKeepTheirScale() {
    // 1.25, 2.50 and 10.00.
    let description = Description(FrequencyTable([125, 250, 1000]), scale: 2)
    #expect(description.sum == 1375 && description.scale == 2)
    #expect(description.median == 2.5 && description.max == 10 && description.min == 1.25)
    #expect(description.mean == 1375.0 / 3 / 100)
    #expect(description.dispersion == nil, "decimals are no counts")
    #expect(description.dispersionIndex != nil)
  }

  @Test func negativesHaveNoShares() {
    let description = Description(FrequencyTable([-1, 5, 9]))
    #expect(description.gini == nil && description.entropy == nil && description.dispersionIndex == nil)
    #expect(description.mean != nil && description.skewness != nil)
  }

  @Test func sharesAndTheirTies() {
    let description = Description(FrequencyTable([1, 5, 5, 5, 4]))
    #expect(description.topShare(1) == 0.25 && description.topCount(1) == 3)
    #expect(description.topShare(5) == 1 && description.topShare(99) == 1 && description.topShare(0) == 0)
    #expect(description.lorenz.first == LorenzPoint(units: 0, total: 0))
    #expect(description.lorenz.last == LorenzPoint(units: 1, total: 1))
    #expect(description.lorenz.count == 4)
  }

  @Test func orderLeavesNoTrace() {
    var generator = SeededGenerator(seed: 2)
    let values = (0..<200).map { _ in Int64.random(in: 0...9000, using: &generator) }
    let first = Description(FrequencyTable(values))
    let second = Description(FrequencyTable(values.shuffled(using: &generator)))
    #expect(first.variance == second.variance && first.qn == second.qn && first.gini == second.gini)
    #expect(first.kurtosis == second.kurtosis && first.entropy == second.entropy)
  }
}
