// SPDX-License-Identifier: GPL-3.0-or-later

import Statistics
import Testing

@Suite struct ShrinkageTests {
  @Test func ratesLieBetweenTheirOwnAndTheCommonOne() throws {
    let (counts, exposures): ([Int64], [Double]) = ([0, 3, 30, 4, 9, 1], [100, 200, 300, 150, 900, 20])
    let shrunken = try #require(EmpiricalBayes(counts: counts, exposures: exposures))
    #expect(shrunken.status == .ok)
    for index in counts.indices {
      let own = Double(counts[index]) / exposures[index]
      let (low, high) = (min(own, shrunken.overallRate), max(own, shrunken.overallRate))
      #expect(shrunken.rates[index] >= low && shrunken.rates[index] <= high)
      let interval = try #require(shrunken.intervals[index])
      #expect(interval.low < shrunken.rates[index] && shrunken.rates[index] < interval.high)
    }
  }

  @Test func unitsThatDoNotDifferShareOneRate() throws {
    let same = try #require(EmpiricalBayes(counts: [10, 20, 30], exposures: [100, 200, 300]))
    #expect(same.status == .notOverdispersed && same.theta == nil && same.rates.allSatisfy { $0 == 0.1 })
    #expect(EmpiricalBayes(counts: [0, 0], exposures: [1, 1]) == nil)
    #expect(EmpiricalBayes(counts: [1, 2], exposures: [1, 0]) == nil)
    #expect(MarshallShrinkage(counts: [0, 0], exposures: [1, 1])?.rates == [0, 0])
  }

  @Test func funnelRefusesWhatHasNoScale() {
    #expect(FunnelPlot(observed: [], expected: []) == nil)
    #expect(FunnelPlot(observed: [1], expected: [0]) == nil)
    #expect(FunnelPlot(observed: [0, 2], expected: [1, 2], kind: .logRatio) == nil)
    #expect(FunnelPlot(observed: [3], expected: [2], kind: .proportion) == nil)
    let zero = FunnelPlot(observed: [0, 4, 5, 3], expected: [4, 4, 4, 4])
    #expect(zero?.z.allSatisfy(\.isFinite) == true && zero?.additiveZ.allSatisfy(\.isFinite) == true)
  }

  @Test func residualsOfOneUnitHaveNoLeverageLeft() throws {
    let one = try #require(Residuals(counts: [4], exposures: [2]))
    #expect(one.pearson == [0] && one.standardizedDeviance == [nil])
    #expect(Residuals(counts: [0, 0], exposures: [1, 1]) == nil)
    #expect(Residuals.stabilized(-1) == nil)
  }

  @Test func robustDistancesSayWhenTheyCannotBe() {
    let line = (0..<10).map { (row: Int) -> [Double] in [Double(row), 2 * Double(row)] }
    #expect(MinimumCovarianceDeterminant(rows: line).status == .onHyperplane)
    #expect(MinimumCovarianceDeterminant(rows: []).status == .tooFew)
    #expect(MinimumCovarianceDeterminant(rows: [[1, 2], [3, 4], [5, 7]]).status == .tooFew)
    // More than 5000 subsets: seeded starts, the same every time.
    let many = (0..<40).map { (row: Int) -> [Double] in
      let far: Double = row == 4 ? 90 : 0
      return [Double(row * 7 % 13), Double(row * 5 % 11) + far]
    }
    let first = MinimumCovarianceDeterminant(rows: many)
    #expect(first == MinimumCovarianceDeterminant(rows: many) && first.status == .ok)
    #expect(first.reweighted.map { $0.distances[4] > first.cutoff } == true && !first.weights[4])
  }
}
