// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Statistics

/// Reference figures: statsmodels 0.15.0, GLM with family NegativeBinomial(alpha = 1/θ), time centred, tolerance 1e-14.
@Suite struct NegativeBinomialTrendTests {
  struct Reference: Sendable {
    let counts: [Double?]
    let theta: Double
    var exposures: [Double]?
    let intercept: Double
    let slope: Double
    let slopeError: Double
    let p: Double
    let logLikelihood: Double
  }

  static let references = [
    Reference(
      counts: [3, 5, 4, 9, 12, 20], theta: 2, intercept: -749.5421132679409, slope: 0.3717623441681691,
      slopeError: 0.19696806327702307, p: 0.059103255245486624, logLikelihood: -16.4740946104399),
    Reference(
      counts: [0, 0, 1, 0, 4, 2, 7], theta: 0.8, intercept: -1485.726415816996, slope: 0.7347112203293369,
      slopeError: 0.356896884913026, p: 0.039531688144915714, logLikelihood: -10.590285377899091),
    Reference(
      counts: [120, 90, 40, 60, 30], theta: 5, exposures: [1000, 1100, 900, 1000, 950],
      intercept: 592.0264648432669, slope: -0.29431394336941585, slopeError: 0.14795415291648986,
      p: 0.046676490332139296, logLikelihood: -21.775049144573373),
  ]

  @Test(arguments: references)
  func agreesWithTheReference(_ reference: Reference) throws {
    let times = reference.counts.indices.map { 2019 + Double($0) }
    let trend = NegativeBinomialTrend(
      times: times, counts: reference.counts, theta: reference.theta, exposures: reference.exposures)
    #expect(trend.status == .ok)
    let fit = try #require(trend.fit)
    func close(_ value: Double, _ expected: Double) -> Bool { abs(value - expected) <= 1e-6 * abs(expected) }
    #expect(close(fit.intercept, reference.intercept))
    #expect(close(fit.slope, reference.slope))
    #expect(close(fit.slopeError, reference.slopeError))
    #expect(close(fit.p, reference.p))
    #expect(close(fit.logLikelihood, reference.logLikelihood))
    #expect(fit.rateRatioInterval.low < fit.rateRatio && fit.rateRatio < fit.rateRatioInterval.high)
  }

  @Test(
    arguments: [
      ([], .tooFew), ([4], .tooFew), ([nil, 4, nil], .tooFew), ([0, 0, 0], .allZero), ([0, 0, 5], .diverges),
      ([5, 0, 0], .diverges),
    ] as [([Double?], PoissonTrend.Status)])
  func degenerateSeriesAreTold(_ counts: [Double?], _ status: PoissonTrend.Status) {
    let times = counts.indices.map { Double($0) }
    let trend = NegativeBinomialTrend(times: times, counts: counts, theta: 1)
    #expect(trend.status == status)
    #expect(trend.fit == nil)
  }

  @Test(arguments: [0, -1, Double.infinity, .nan])
  func aShapeMustBePositive(_ theta: Double) {
    #expect(NegativeBinomialTrend(times: [1, 2, 3], counts: [1, 2, 3], theta: theta).status == .numeric)
  }

  @Test func nearlyPoissonCountsGiveThePoissonLine() throws {
    let (times, counts): ([Double], [Double?]) = ([1, 2, 3, 4, 5, 6], [4, 6, 5, 9, 8, 13])
    let poisson = try #require(PoissonTrend(times: times, counts: counts).fit)
    let fit = try #require(NegativeBinomialTrend(times: times, counts: counts, theta: 1e9).fit)
    #expect(abs(fit.slope - poisson.slope) < 1e-7)
    #expect(abs(fit.slopeError - poisson.slopeError) < 1e-7)
  }

  @Test func moreDispersionNeverMakesTheErrorSmaller() throws {
    let (times, counts): ([Double], [Double?]) = ([1, 2, 3, 4, 5, 6], [4, 6, 5, 9, 8, 13])
    var last = 0.0
    for theta in [1000, 100, 10, 1, 0.1] {
      let fit = try #require(NegativeBinomialTrend(times: times, counts: counts, theta: theta).fit)
      #expect(fit.slopeError > last)
      last = fit.slopeError
    }
  }
}
