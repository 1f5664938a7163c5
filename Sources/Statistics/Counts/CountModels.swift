// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// The count models of one group side by side; which one to use is for the reader to see, never chosen in silence.
///
/// The likelihood-ratio test of negative binomial against Poisson has 1/θ = 0 on the boundary: its p is half of the
/// chi-squared tail with one degree of freedom. Reference: Self & Liang 1987, JASA 82:605–610,
/// doi:10.1080/01621459.1987.10478472.
///
/// Edges: no counts, a negative one: none. Limit: AIC of 8–30 counts orders models, it proves none.
public struct CountModels: Sendable, Equatable {
  /// The Poisson model.
  public let poisson: PoissonFit
  /// The negative binomial model.
  public let negativeBinomial: NegativeBinomialFit
  /// The zero-inflated Poisson model; nil when every count is zero.
  public let zeroInflatedPoisson: ZeroInflatedPoissonFit?
  /// The largest likelihood of a zero-inflated negative binomial model.
  public let zeroInflatedNegativeBinomial: ZeroInflatedNegativeBinomialFit?
  /// The test of over-dispersion; nil where undefined.
  public let dispersion: DispersionTest?
  /// 2 (logL NB − logL Poisson); nil unless the negative binomial has a finite θ.
  public let likelihoodRatio: Double?
  /// Half of the chi-squared tail of ``likelihoodRatio``; never 0.
  public let likelihoodRatioP: Double?

  /// The models of the counts in `table`; nil for none and for values that are no counts.
  public init?(_ table: FrequencyTable) {
    guard let poisson = PoissonFit(table), let negativeBinomial = NegativeBinomialFit(table) else { return nil }
    self.poisson = poisson
    self.negativeBinomial = negativeBinomial
    zeroInflatedPoisson = ZeroInflatedPoissonFit(table)
    zeroInflatedNegativeBinomial = ZeroInflatedNegativeBinomialFit(table)
    dispersion = DispersionTest(table)
    guard negativeBinomial.status == .ok else {
      (likelihoodRatio, likelihoodRatioP) = (nil, nil)
      return
    }
    let statistic = max(0, 2 * (negativeBinomial.logLikelihood - poisson.logLikelihood))
    likelihoodRatio = statistic
    likelihoodRatioP = max(NormalDistribution.upper(statistic.squareRoot()), .leastNormalMagnitude)
  }
}
