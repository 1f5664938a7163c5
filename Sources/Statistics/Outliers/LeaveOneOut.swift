// SPDX-License-Identifier: GPL-3.0-or-later

/// Each count against a negative binomial model of the others: the leave-one-out plug-in score, for n ≥ 50.
///
/// For every count the others are fitted by ``NegativeBinomialFit`` (Poisson when they are not over-dispersed), and the
/// own count gets the mid-p tails of that model. A definition of this project over standard pieces.
///
/// Edges: others all zero: no reference, no tails.
/// Limit: the fitted θ is taken for the truth; at n = 8 a clean county has 2–4 % of its units at p < .001.
public struct LeaveOneOut: Sendable, Equatable {
  /// One count against the others.
  public struct Member: Sendable, Equatable {
    /// What came of the fit to the others.
    public let status: NegativeBinomialFit.Status
    /// Mean of the others.
    public let mean: Double
    /// Shape of the others; nil when it is infinite or there is none.
    public let theta: Double?
    /// The tails; nil when the others are all zero.
    public let tail: CountTail?
  }

  /// One entry a count, in the order given; empty below two counts and for values that are no counts.
  public let members: [Member]

  /// The score of `counts`.
  public init(_ counts: [Int64]) {
    guard counts.count > 1, let all = CountFrequencies(FrequencyTable(counts)) else {
      members = []
      return
    }
    let results = all.values.indices.map { index in
      let fit = NegativeBinomialFit(all.removing(at: index))
      let tails = fit.status == .allZero ? nil : fit.probabilities(Int64(all.values[index]))
      return Member(
        status: fit.status, mean: fit.mean, theta: fit.theta,
        tail: tails.map { CountTail(logUpper: $0.logMidUpper, logLower: $0.logMidLower, part: .plain) })
    }
    members = counts.map { count in
      var (low, high) = (0, all.values.count - 1)
      while low < high {
        let middle = (low + high) / 2
        if Int64(all.values[middle]) >= count { high = middle } else { low = middle + 1 }
      }
      return results[low]
    }
  }
}

/// Each count against one negative binomial model of all of them, for groups of 200 and more.
///
/// The model is fitted to the counts without the top share, when one is given, so that a few errors do not hide
/// themselves. Limit: compare within strata first; units of a nation are not one population.
public struct PlugInNegativeBinomial: Sendable, Equatable {
  /// The model.
  public let fit: NegativeBinomialFit

  /// The model of `table`, fitted without the largest `trim` share of the counts; nil where there is none.
  public init?(_ table: FrequencyTable, trim: Double = 0) {
    guard let counts = CountFrequencies(table), counts.count > 0, trim >= 0, trim < 1 else { return nil }
    var cut = Int((Double(counts.count) * trim).rounded(.down))
    var (values, times) = (counts.values, counts.times)
    while cut > 0, let last = times.last {
      if last <= cut {
        values.removeLast()
        times.removeLast()
        cut -= last
      } else {
        times[times.count - 1] -= cut
        cut = 0
      }
    }
    fit = NegativeBinomialFit(CountFrequencies(values: values, times: times))
  }

  /// The tails of one count; nil when the model is all zero.
  public func tail(_ count: Int64) -> CountTail? {
    guard fit.status != .allZero, count >= 0, let tails = fit.probabilities(count) else { return nil }
    return CountTail(logUpper: tails.logMidUpper, logLower: tails.logMidLower, part: .plain)
  }
}
