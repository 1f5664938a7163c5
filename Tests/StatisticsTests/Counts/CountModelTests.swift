// SPDX-License-Identifier: GPL-3.0-or-later

import Statistics
import TestSupport
import Testing

@Suite struct CountModelTests {
  @Test func whatIsNoCountHasNoModel() {
    #expect(CountModels(FrequencyTable()) == nil && CountModels(FrequencyTable([-1, 3])) == nil)
    let zero = CountModels(FrequencyTable([0, 0, 0]))
    #expect(zero?.negativeBinomial.status == .allZero && zero?.likelihoodRatio == nil)
    #expect(DispersionTest([4]) == nil && DispersionTest([0, 0]) == nil && DispersionTest([-1, 3]) == nil)
  }

  @Test func equalVarianceAndMeanIsNotOverdispersed() {
    // Σ(y − 1)² = Σy = 2.
    #expect(NegativeBinomialFit(FrequencyTable([0, 2]))?.status == .notOverdispersed)
    #expect(NegativeBinomialFit(FrequencyTable([0, 3]))?.status == .ok)
  }

  @Test func theFitIsTheTopOfTheLikelihood() throws {
    var generator = SeededGenerator(seed: 14)
    for _ in 0..<20 {
      let counts = (0..<12).map { _ in
        Int64.random(in: 0...3, using: &generator) * Int64.random(in: 0...20, using: &generator)
      }
      guard let models = CountModels(FrequencyTable(counts)), let theta = models.negativeBinomial.theta else {
        continue
      }
      for factor in [0.98, 1.02] {
        let other = try counts.reduce(0.0) { sum, count in
          let tails = try #require(
            NegativeBinomialDistribution.probabilities(
              Double(count), mean: models.negativeBinomial.mean, theta: theta * factor))
          return sum + tails.logMass
        }
        #expect(other <= models.negativeBinomial.logLikelihood + 1e-10)
      }
      #expect(models.negativeBinomial.logLikelihood >= models.poisson.logLikelihood - 1e-9)
      let inflated = try #require(models.zeroInflatedNegativeBinomial)
      #expect(inflated.logLikelihood >= models.negativeBinomial.logLikelihood - 1e-9)
    }
  }

  @Test func goodnessOfFitCountsEveryValueOnce() throws {
    var generator = SeededGenerator(seed: 15)
    let counts = (0..<60).map { _ in Int64.random(in: 0...9, using: &generator) }
    let table = FrequencyTable(counts)
    let model = try #require(PoissonFit(table))
    let fit = try #require(GoodnessOfFit(table, poisson: model))
    #expect(fit.cells.reduce(0) { $0 + $1.observed } == 60)
    #expect(abs(fit.cells.reduce(0) { $0 + $1.expected } - 60) < 1e-9)
    #expect(fit.cells.allSatisfy { $0.expected >= 1 } && fit.p != nil)
    let few = FrequencyTable([1, 2, 3, 4])
    let rough = try #require(PoissonFit(few))
    #expect(GoodnessOfFit(few, poisson: rough)?.p == nil)
  }

  @Test func plugInLeavesItsTopOut() throws {
    var table = FrequencyTable((0..<300).map { Int64($0 % 7) })
    let plain = try #require(PlugInNegativeBinomial(table))
    table.add(100_000, times: 3)
    let trimmed = try #require(PlugInNegativeBinomial(table, trim: 0.01))
    #expect(trimmed.fit.mean == plain.fit.mean)
    #expect(trimmed.tail(100_000).map { $0.twoSided < 1e-12 && $0.twoSided > 0 } == true)
    #expect(LeaveOneOut([5]).members.isEmpty && LeaveOneOut([0, 0, 3]).members[2].tail == nil)
  }
}
