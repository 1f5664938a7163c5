// SPDX-License-Identifier: GPL-3.0-or-later

/// The plain conditional count score: layer (i) of the county count score.
///
/// Under independent negative binomial counts of one shape θ, the counts given their total T are Dirichlet-multinomial.
/// θ runs over ln θ = −4(¼)8 with a prior (base: proportional to exp(−(ln θ − ½)²/18)) and the likelihood of the others
/// given their total; the own count's tails are those of the beta-binomial(T, θ, (n−1)θ), averaged over θ.
/// A definition of this project; pieces: Mosimann 1962, doi:10.1093/biomet/49.1-2.65.
///
/// Edges: all zero, fewer than three counts, negative numbers: a status and no tails. All others zero: a lone 1 gets a
/// mid-p of 1/(2n). Decimals are not for it.
/// Limit: at n = 8 a count of eight times the mean reaches p < .01 about one time in three (θ = 1); more zeros than a
/// negative binomial has make it slow, see ``CountTwoPart``.
public struct CountPredictive: Sendable, Equatable {
  /// Whether the counts could be scored.
  public let status: CountScoreStatus
  /// One tail a count, in the order given; empty unless the status is ok.
  public let members: [CountTail]
  /// For every count the mean of ln θ given the others; empty unless the status is ok.
  public let posteriorMeanLogTheta: [Double]

  /// The score of `counts` under the base prior.
  public init(_ counts: [Int64]) { self.init(counts, prior: ThetaGrid.basePrior) }

  init(_ counts: [Int64], prior: [Double]) {
    status = CountScoreStatus(counts)
    guard status == .ok else {
      (members, posteriorMeanLogTheta) = ([], [])
      return
    }
    let set = CountSet(counts.map { Int($0) })
    let tails = ConditionalTails(set, prior: prior)
    let results = set.values.indices.map { index in
      CountTail(logUpper: tails.logUpper[index], logLower: tails.logLower[index], part: .plain)
    }
    let places = counts.map { set.index(of: Int($0)) }
    members = places.map { results[$0] }
    posteriorMeanLogTheta = places.map { tails.meanLogTheta[$0] }
  }
}

extension CountSet {
  /// The place of a count of the set among its distinct values.
  func index(of count: Int) -> Int {
    var low = 0
    var high = values.count - 1
    while low < high {
      let middle = (low + high) / 2
      if values[middle] >= count { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
