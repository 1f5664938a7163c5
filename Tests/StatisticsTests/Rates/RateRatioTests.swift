// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@testable import Statistics

@Suite struct RateRatioTests {
  @Test func theRatioIsThatOfTheSums() throws {
    let result = try #require(
      RateRatio(counts: [3, 9, 4], exposures: [10, 20, 10], otherCounts: [2, 2, 3], otherExposures: [20, 10, 40]))
    #expect(abs((result.ratio ?? 0) - (16.0 / 40) / (7.0 / 70)) < 1e-14)
    // φ by hand: 0.4 and 0.1 a unit; means 4, 8, 4 and 2, 1, 4.
    let pearson: Double = 1.0 / 4 + 1.0 / 8 + 0 + 0 + 1.0 / 1 + 1.0 / 4
    #expect(abs((result.phi ?? 0) - pearson / 4) < 1e-14)
    let error = (1.0 / 16 + 1.0 / 7).squareRoot()
    let t = try #require(StudentDistribution.quantile(0.975, df: 4))
    #expect(abs((result.interval?.low ?? 0) - 4 * exp(-t * error)) < 1e-12)
    #expect(abs((result.interval?.high ?? 0) - 4 * exp(t * error)) < 1e-12)
  }

  @Test func swappingTheGroupsTurnsTheRatioOver() throws {
    let (a, b): ([Double], [Double]) = ([30, 1, 0, 8], [5, 6, 4])
    let (e, f): ([Double], [Double]) = ([3, 2, 1, 4], [2, 2, 2])
    let one = try #require(RateRatio(counts: a, exposures: e, otherCounts: b, otherExposures: f))
    let two = try #require(RateRatio(counts: b, exposures: f, otherCounts: a, otherExposures: e))
    #expect(abs((one.ratio ?? 0) * (two.ratio ?? 0) - 1) < 1e-14)
    #expect(abs((one.interval?.low ?? 0) * (two.interval?.high ?? 0) - 1) < 1e-12)
    #expect(one.phi == two.phi && abs((one.p ?? 0) - (two.p ?? 0)) < 1e-14)
    // Widely spread counts widen the interval beyond that of chance.
    #expect((one.phi ?? 0) > 5)
  }

  @Test func edges() throws {
    #expect(RateRatio(counts: [], exposures: [], otherCounts: [1], otherExposures: [1]) == nil)
    #expect(RateRatio(counts: [1], exposures: [0], otherCounts: [1], otherExposures: [1]) == nil)
    #expect(RateRatio(counts: [-1], exposures: [1], otherCounts: [1], otherExposures: [1]) == nil)
    let none = try #require(
      RateRatio(counts: [0, 0], exposures: [1, 1], otherCounts: [0, 0], otherExposures: [1, 1]))
    #expect(none.ratio == nil && none.interval == nil && none.p == nil && none.phi == 0)
    let fall = try #require(
      RateRatio(counts: [0, 0], exposures: [1, 1], otherCounts: [4, 0], otherExposures: [1, 1]))
    #expect(fall.ratio == 0 && fall.interval == nil && fall.p == nil)
    let two = try #require(RateRatio(counts: [4], exposures: [1], otherCounts: [2], otherExposures: [1]))
    #expect(two.ratio == 2 && two.phi == nil && two.interval == nil)
    let huge = try #require(
      RateRatio(counts: [1e12, 1e12], exposures: [1, 1], otherCounts: [1, 1], otherExposures: [1e12, 1e12]))
    #expect(huge.p.map { $0 > 0 && $0 <= 1 } == true && huge.ratio?.isFinite == true)
  }
}
