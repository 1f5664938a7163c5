// SPDX-License-Identifier: GPL-3.0-or-later

import Statistics
import Testing

@Suite struct GrowthTests {
  @Test func basesWithoutAPercentage() {
    let fromZero = Growth(times: [2024, 2025], values: [0, 7])
    #expect(fromZero.absolute == 7 && fromZero.percent == nil && fromZero.cagr == nil && fromZero.symmetric != nil)
    let toZero = Growth(times: [2023, 2025], values: [7, 0])
    #expect(toZero.percent == -100 && toZero.cagr == -1)
    let negative = Growth(times: [2024, 2025], values: [-4, 2])
    #expect(negative.absolute == 6 && negative.percent == nil && negative.cagr == nil && negative.symmetric == nil)
  }

  @Test func rateCountsYearsNotPoints() {
    let growth = Growth(times: [2020, 2024], values: [16, 81])
    #expect(growth.span == 4 && abs((growth.cagr ?? 0) - 0.5) < 1e-15)
  }

  @Test func aMissingYearLeavesBothNeighboursMissing() {
    let growth = Growth(times: [2020, 2021, 2022, 2023], values: [4, nil, 8, 10])
    #expect(growth.yearOnYear == [nil, nil, 2] && growth.yearOnYearPercent == [nil, nil, 25])
    #expect(Growth(times: [2020, 2022], values: [4, 8]).yearOnYear == [nil])
  }

  @Test func belowTwoPointsThereIsNothing() {
    for values in [[], [nil, nil], [nil, 4]] as [[Double?]] {
      let growth = Growth(times: [2020, 2021], values: values)
      #expect(growth.status == .tooFew && growth.percent == nil && growth.yearOnYear.isEmpty)
    }
  }

  @Test func linesAndCountTrendsSayWhatTheyRestOn() {
    #expect(LinearTrend(times: [2020], values: [3]).status == .tooFew)
    #expect(LinearTrend(times: [2020, 2020], values: [3, 4]).status == .tooFew)
    #expect(LinearTrend(times: [2020, 2021], values: [3, 4]).status == .saturated)
    #expect(LinearTrend(times: [2020, 2021, 2022], values: [3, 3, 3]).status == .constant)
    let perfect = LinearTrend(times: [2020, 2021, 2022], values: [0.1, 0.2, 0.3])
    #expect(perfect.slopeError == 0 && perfect.p == nil && perfect.rSquared == 1)
    #expect(PoissonTrend(times: [1, 2, 3], counts: [0, 0, 0]).status == .allZero)
    #expect(PoissonTrend(times: [1, 2, 3], counts: [9, 0, 0]).direction == -1)
    #expect(PoissonTrend(times: [1, 2, 3], counts: [0, 0, 9]).direction == 1)
    #expect(PoissonTrend(times: [1, 2, 3], counts: [0, 9, 0]).status == .ok)
    #expect(PoissonTrend(times: [1], counts: [4]).status == .tooFew)
  }

  @Test(arguments: [(5.0, 6.0, 20.0), (10, 7, -30), (3, 4.5, 50), (8, 8, 0), (0, 1, nil)])
  func percentagesHaveNoNoise(base: Double, value: Double, percent: Double?) {
    #expect(Growth.percent(from: base, to: value) == percent)
  }
}
