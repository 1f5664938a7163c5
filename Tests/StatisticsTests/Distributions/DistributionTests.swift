// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@testable import Statistics

/// Inverses against forward functions, where libraries are known to fail.
@Suite struct DistributionTests {
  @Test(arguments: [0.01, 0.05, 0.5, 1, 48.5, 3000, 50_000, 500_000, 2e7])
  func gammaInverseMeetsItsTail(_ shape: Double) throws {
    for p in [1e-10, 0.025, 0.5, 0.975, 0.999999] {
      let low = try #require(GammaDistribution.quantile(p, shape: shape))
      let high = try #require(GammaDistribution.upperQuantile(p, shape: shape))
      // The smallest shapes have quantiles below every number.
      if low > 1e-300 {
        let back = try #require(GammaDistribution.lower(low, shape: shape))
        #expect(abs(back - p) <= 1e-9 * p)
      }
      if high > 1e-300 {
        let back = try #require(GammaDistribution.upper(high, shape: shape))
        #expect(abs(back - p) <= 1e-9 * p)
      }
    }
  }

  @Test(arguments: [(0.5, 0.5), (1, 48), (15000.5, 35000.5), (200.5, 199_800.5), (1e6, 3e6), (1000.5, 1.5)])
  func betaInverseMeetsItsTail(_ alpha: Double, _ beta: Double) throws {
    for p in [1e-10, 0.025, 0.5, 0.975] {
      let x = try #require(BetaDistribution.quantile(p, alpha: alpha, beta: beta))
      let back = try #require(BetaDistribution.lower(x, alpha: alpha, beta: beta))
      #expect(abs(back - p) <= 1e-8 * p)
    }
  }

  @Test func tailsKeepTheirLogarithms() throws {
    #expect(abs(NormalDistribution.logUpper(40) + 804.608442) < 1e-5)
    #expect(abs(NormalDistribution.logLower(40)) < 1e-300 || NormalDistribution.logLower(40) == 0)
    let poisson = try #require(PoissonDistribution.probabilities(5000, mean: 1))
    #expect(poisson.upper == 0 && poisson.logUpper < -37_000 && poisson.logUpper.isFinite && poisson.lower == 1)
    let gamma = try #require(GammaDistribution.logUpper(2000, shape: 2))
    #expect(gamma < -1990)
    let student = try #require(StudentDistribution.logUpper(1e30, df: 30))
    #expect(student < -1900)
    // df = 1 is the Cauchy distribution.
    let cauchy = try #require(StudentDistribution.quantile(1e-12, df: 1))
    #expect(abs(cauchy / -318_309_886_183.790_67 - 1) < 1e-10)
  }

  @Test func zeroMeanHasOnlyZero() throws {
    let zero = try #require(PoissonDistribution.probabilities(0, mean: 0))
    #expect(zero.mass == 1 && zero.upper == 1 && zero.midUpper == 0.5)
    let one = try #require(NegativeBinomialDistribution.probabilities(1, mean: 0, theta: 2))
    #expect(one.mass == 0 && one.upper == 0 && one.lower == 1)
  }

  @Test func nearThePoissonLimitNothingIsLost() throws {
    let poisson = try #require(PoissonDistribution.probabilities(6, mean: 0.05))
    let nearly = try #require(NegativeBinomialDistribution.probabilities(6, mean: 0.05, theta: 1e13))
    #expect(abs(nearly.upper / poisson.upper - 1) < 1e-9)
  }

  @Test func gammaRatiosDoNotCancel() {
    // Γ(x + 1)/Γ(x) = x, however large.
    for x in [1.0, 12, 40, 1e6, 1e12, 1e15] {
      #expect(abs(logGammaRatio(x, shift: 1) / (x == 1 ? 1 : logOf(x)) - (x == 1 ? 0 : 1)) < 1e-13)
    }
    #expect(abs(RisingLogarithm.harmonic(1, 1_000_000) - 14.392726722865724) < 1e-12)
    #expect(abs(RisingLogarithm.harmonic(1e9, 1_000_000) - 0.000_999_500_333_583) < 1e-15)
  }

  private func logOf(_ x: Double) -> Double { logGammaRatio(x, shift: 2) - logGammaRatio(x + 1, shift: 1) }

  @Test func negativeBinomialTailsOfHugeMeansNeedNoMillionTerms() throws {
    // With θ = 1 the distribution is geometric: P(X < k) = 1 − q^k.
    for (mean, count) in [(5e11, 1e11), (5e11, 4.9e11), (1e9, 2e5), (1e12, 9e11)] {
      let got = try #require(NegativeBinomialDistribution.probabilities(count, mean: mean, theta: 1))
      let lower = -expm1((count + 1) * -log1p(1 / mean))
      #expect(abs(got.lower - lower) <= 1e-9 * lower)
      #expect(abs(got.midUpper + got.midLower - 1) < 1e-12)
    }
  }

  @Test(arguments: [1.1e6, 3e6, 2e7])
  func integratedGammaTailsAreTheSummedOnes(_ shape: Double) {
    for deviations in [-30, -8, -2, -0.5, 0, 0.01, 1, 5, 25] as [Double] {
      let x = shape + deviations * shape.squareRoot()
      let (summed, integrated) = (IncompleteGamma.summedTail(x, shape: shape), SmoothTail.gamma(x, shape: shape))
      let other = summed.isUpper == integrated.isUpper ? summed.value : log1p(-exp(summed.value))
      #expect(abs(integrated.value - other) < 1e-10, "\(deviations)")
    }
  }

  @Test(arguments: [(1.1e6, 1.2e6), (3e6, 5000), (2000, 4e6)])
  func integratedBetaTailsAreTheSummedOnes(_ alpha: Double, _ beta: Double) {
    let mean = alpha / (alpha + beta)
    let deviation = (mean * (1 - mean) / (alpha + beta + 1)).squareRoot()
    for deviations in [-20, -3, -1, 0.1, 2, 6, 18] as [Double] {
      let x = mean + deviations * deviation
      let summed = IncompleteBeta.summedTail(x, alpha: alpha, beta: beta)
      let integrated = SmoothTail.beta(x, alpha: alpha, beta: beta)
      let other = summed.isUpper == integrated.isUpper ? summed.value : log1p(-exp(summed.value))
      #expect(abs(integrated.value - other) < 1e-8, "\(deviations)")
    }
  }

  @Test func countsOfEverySizeHaveTailsThatAddUp() throws {
    for mean in [2e6, 1e9, 1e12] as [Double] {
      for deviations in [-6, -1, 0, 1, 6] as [Double] {
        let count = (mean + deviations * mean.squareRoot()).rounded()
        let poisson = try #require(PoissonDistribution.probabilities(count, mean: mean))
        #expect(abs(poisson.lower + poisson.upper - poisson.mass - 1) < 1e-12)
        let normal = NormalDistribution.upper((count - mean) / mean.squareRoot())
        #expect(abs(poisson.midUpper - normal) < 0.01 * min(normal, 1 - normal) + 1e-3)
        let binomial = try #require(BinomialDistribution.probabilities(count, trials: 2 * mean, p: 0.5))
        #expect(abs(binomial.lower + binomial.upper - binomial.mass - 1) < 1e-12)
        #expect(binomial.midUpper > 0 && binomial.midLower > 0)
      }
    }
  }
}
