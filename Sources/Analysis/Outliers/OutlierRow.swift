// SPDX-License-Identifier: GPL-3.0-or-later

public import Records

/// How much a value stands out, most first.
public enum OutlierTier: String, Sendable, CaseIterable, Comparable {
  /// q ≤ .10 and at least twice, or at most half, the mean of the others.
  case a = "A"
  /// p < .01.
  case b = "B"
  /// Only a reference rule: far beyond Tukey's fences, or a modified z score above 3.5.
  case c = "C"
  /// Nothing.
  case d = "D"

  /// A comes first.
  public static func < (left: OutlierTier, right: OutlierTier) -> Bool { left.rawValue < right.rawValue }
}

/// What is to be minded about a row.
public enum OutlierStatus: String, Sendable, CaseIterable {
  /// Scored.
  case ok
  /// Scored among five to seven values.
  case smallSample = "small_sample"
  /// The value breaks an identity of its own report: an error first, so it is not ranked.
  case brokenIdentity = "broken_identity"
  /// The cell is the sum of other scored cells: it has a p, but takes no part in q.
  case sumOfScored = "sum_of_scored"
  /// A zero among more than nine zeros in ten: not tested.
  case mostlyZero = "mostly_zero"
  /// Every value of the group is zero.
  case allZero = "all_zero"
  /// Fewer than five values.
  case tooFewPeers = "too_few_peers"
  /// The authority's county is not known, so there are no peers.
  case undeterminedCounty = "undetermined_county"
  /// Too many peers for the count score: a negative binomial model by stratum, or the modified z score, instead.
  case manyPeers = "many_peers"
  /// The modified z score fell back on the mean absolute deviation, because half of the values tie.
  case meanAbsDev = "mean_abs_dev"
  /// All values are equal: there is no scale.
  case degenerate
  /// The quartiles coincide: there are no fences.
  case iqrZero = "iqr_zero"
  /// A negative number among counts, or a sum beyond all counts.
  case notCounts = "not_counts"
  /// The method asked for does not fit: too few values, or decimals where it needs counts.
  case notApplicable = "not_applicable"
  /// All others are zero: no model of them to compare with.
  case othersZero = "others_zero"
  /// No number for the year before.
  case noPreviousYear = "no_previous_year"
  /// Fewer than three years, or nobody else has the same years.
  case tooFewYears = "too_few_years"
  /// Two years compared as if chance alone were at work, without over-dispersion.
  case chanceAlone = "chance_alone"
  /// The size of the authority in that year is not known.
  case noExposure = "no_exposure"
  /// A computation gave no number.
  case numeric
  /// Several indicators together: the authority lacks one of them.
  case incomplete
  /// Several indicators together: one was left out, because the others determine it.
  case columnDropped = "column_dropped"
  /// Several indicators together: they lie on a plane, so that each was looked at by itself.
  case singular
}

/// The score behind a row.
public enum OutlierMethod: String, Sendable, CaseIterable {
  /// Count score with the county's prior.
  case countCounty = "count_county"
  /// Count score with the base prior: the county has too little else to learn from.
  case countPredictive = "count_predictive"
  /// Modified z score.
  case modifiedZ = "modified_z"
  /// Negative binomial model of the others, taken for the truth.
  case countLoo = "count_loo"
  /// Negative binomial model of the stratum, taken for the truth.
  case countPlugIn = "count_plugin"
  /// Modified z score with a scale for each side.
  case doubleMad = "double_mad"
  /// Tukey's fences.
  case tukey
  /// Fences stretched by the medcouple.
  case adjusted
  /// Generalized extreme studentized deviate.
  case esd
  /// Robust distance over several indicators; the row stands with the most unusual of them.
  case mcd
  /// Modified z score of the change since the year before.
  case jump
  /// Count against the authority's own earlier years.
  case history
  /// Exact comparison with the year before, where there are two years in all.
  case twoYears = "two_years"
  /// Rate in a funnel with over-dispersion.
  case funnel
}

/// Which sentence a row calls for; its figures are the row's own.
public enum OutlierSentence: String, Sendable, CaseIterable {
  /// More than the others.
  case above
  /// Less than the others.
  case below
  /// The only one above zero.
  case othersZero = "others_zero"
  /// An error of the report first.
  case brokenIdentity = "broken_identity"
  /// Far out by a reference rule alone.
  case reference
  /// Not tested; see the status.
  case untested
  /// Tested and within what is usual.
  case usual
}

/// One value compared with its peers.
public struct OutlierRow: Sendable, Equatable {
  /// Place in the ranking, from 1; nil when the row is not ranked.
  public internal(set) var rank: Int?
  /// How much the value stands out; nil when it was not tested or breaks an identity.
  public internal(set) var tier: OutlierTier?
  /// Name of the peer group; empty for one group of all and for an unknown county.
  public let group: String
  /// Index into the panel's authorities.
  public let authority: Int
  /// The year.
  public let year: Int
  /// Index of the indicator in the panel.
  public let indicator: Int
  /// The value.
  public let value: FixedDecimal
  /// How many others have a number.
  public let peerN: Int
  /// Their median; nil without others.
  public let peerMedian: Double?
  /// The smallest value that would be no surprise; nil when the score gives none.
  public internal(set) var expectedLow: FixedDecimal?
  /// The largest value that would be no surprise; nil when the score gives none.
  public internal(set) var expectedHigh: FixedDecimal?
  /// (y + ½)/(mean of the others + ½) for counts, y/mean for decimals; nil without others and when all others are 0.
  public let ratio: Double?
  /// Signed normal deviate, modified z score, or interquartile ranges beyond the quartile; uncapped.
  public internal(set) var score: Double?
  /// Two-sided mid-p; nil for scores that are no test.
  public internal(set) var p: Double?
  /// p adjusted within the group's indicator and year.
  public internal(set) var q: Double?
  /// p adjusted over all indicators of the group and year.
  public internal(set) var qCounty: Double?
  /// p adjusted over everything analysed; nil unless the tiers rest on it.
  public internal(set) var qAll: Double?
  /// The score.
  public internal(set) var method: OutlierMethod
  /// What is to be minded.
  public internal(set) var status: OutlierStatus
  /// The rate behind a funnel's score; nil for other scores and without an exposure.
  public var rate: OutlierRate? { rates.first }
  /// Whether all others are 0.
  public let othersAreZero: Bool

  /// At most one: a rate is large, and few rows have any.
  private let rates: [OutlierRate]
  /// ln p, with its order where p is as small as a number can be.
  let logP: Double
  /// The larger of ratio and 1/ratio, which orders as |ln ratio| does; also where the ratio is not shown.
  let distance: Double
  /// The tier the value would have if it broke no identity.
  var statisticalTier: OutlierTier?
  /// Whether q of at most .10 makes it tier A: enough values, far enough from the others, and a score that is a test.
  var mayBeA = false

  /// Whether 明显异于 may be said: only with a q over the whole county and year of at most .10.
  public var isClear: Bool { (qCounty ?? 1) <= OutlierRules.tierAQ }

  /// Which sentence the row calls for.
  public var sentence: OutlierSentence {
    if status == .brokenIdentity { return .brokenIdentity }
    guard let tier else { return .untested }
    if tier == .d { return .usual }
    if othersAreZero { return .othersZero }
    if tier == .c { return .reference }
    return (score ?? 0) < 0 ? .below : .above
  }

  /// The row of one value among its peers, with its score; q and tier are for whoever has compared it.
  init(
    _ member: MemberScore, of value: FixedDecimal, peers: PeerStatistics, areCounts: Bool, method: OutlierMethod,
    group: String, authority: Int, year: Int, indicator: Int
  ) {
    self.group = group
    self.authority = authority
    self.year = year
    self.indicator = indicator
    self.value = value
    self.method = method
    let ratio = member.ratio ?? peers.ratio(of: value.mantissa, scale: value.scale, areCounts: areCounts)
    peerN = peers.others
    peerMedian = peers.median(without: value.mantissa).map { DecimalScale.real($0, scale: value.scale) }
    othersAreZero = peers.othersAreZero(without: value.mantissa)
    self.ratio = othersAreZero ? nil : ratio
    score = member.score
    p = member.p
    status = member.status
    rates = member.rate.map { [$0] } ?? []
    logP = member.logP
    distance = ratio.map { $0 > 0 ? max($0, 1 / $0) : .infinity } ?? 1
  }

  /// Errors of reports first, tested values next, untested ones last; see ``OutlierOrder``.
  var sortingClass: Int { status == .brokenIdentity ? 0 : (tier == nil ? 2 : 1) }
}
