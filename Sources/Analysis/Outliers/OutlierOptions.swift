// SPDX-License-Identifier: GPL-3.0-or-later

internal import Statistics

/// How outlier authorities are looked for.
public struct OutlierOptions: Sendable, Equatable {
  /// The score. Where the default finds numbers with decimals it gives the modified z score instead.
  public enum Method: String, Sendable, CaseIterable {
    /// The count score with the county's prior; the default.
    case county
    /// A negative binomial model taken for the truth: of the others from 50 numbers on, by stratum from 200 on.
    case plugIn = "nb"
    /// The modified z score, on 2√(y + 3/8) for counts.
    case modifiedZ = "modified-z"
    /// The modified z score with a scale for each side of the median.
    case doubleMad = "double-mad"
    /// Tukey's far fences, three interquartile ranges out: a familiar reference, no test.
    case tukey
    /// Tukey's fences stretched by the medcouple, for skewed numbers.
    case adjusted
    /// The generalized extreme studentized deviate, from 15 numbers on.
    case esd
    /// Robust distance over several indicators together.
    case mcd
    /// The change since the year before, compared across peers.
    case jump
    /// The newest count against the authority's own earlier years and the course of its peers.
    case history
    /// The count over an exposure, in a funnel with over-dispersion.
    case funnel
  }

  /// Over which comparisons the q-value that sets the tier is taken.
  public enum Scope: String, Sendable, CaseIterable {
    /// One indicator and year within the peer group; the default.
    case indicator
    /// All indicators of one peer group and year; finds far less.
    case countyYear = "county-year"
    /// All groups, indicators and years of the analysis.
    case all
  }

  /// How p is adjusted for many comparisons.
  public enum Adjustment: String, Sendable, CaseIterable {
    /// Benjamini and Hochberg: the default.
    case benjaminiHochberg = "bh"
    /// Benjamini and Yekutieli: valid whatever the dependence, and far more cautious.
    case benjaminiYekutieli = "by"
  }

  /// What the count score knows of the spread before it looks at a group.
  public enum Prior: String, Sendable, CaseIterable {
    /// What the county's other indicators and years say; the default.
    case county
    /// As ``county``, and the other years of the same indicator speak for themselves: fewer false alarms and more found
    /// where townships keep their levels over the years.
    case years
    /// Nothing of the county: the group alone, without two parts.
    case base
  }

  /// The score.
  public var method: Method
  /// Who is compared with whom.
  public var peers: PeerGrouping
  /// Over which comparisons q is taken for the tier.
  public var scope: Scope
  /// How p is adjusted.
  public var adjustment: Adjustment
  /// The prior of the count score.
  public var prior: Prior
  /// By what counts become rates; for the funnel alone.
  public var exposure: ExposureChoice?
  /// Whether rows that stand out in nothing, and values that were not tested, are returned too.
  public var includesAll: Bool

  /// The count score within counties unless stated otherwise.
  public init(
    method: Method = .county, peers: PeerGrouping = .county, scope: Scope = .indicator,
    adjustment: Adjustment = .benjaminiHochberg, prior: Prior = .county, exposure: ExposureChoice? = nil,
    includesAll: Bool = false
  ) {
    self.method = method
    self.peers = peers
    self.scope = scope
    self.adjustment = adjustment
    self.prior = prior
    self.exposure = exposure
    self.includesAll = includesAll
  }
}

extension OutlierOptions.Adjustment {
  /// The adjusted value of every p, in the order given; a missing one is left out.
  func adjusted(_ p: [Double?]) -> [Double?] {
    switch self {
    case .benjaminiHochberg: BenjaminiHochberg.adjusted(p)
    case .benjaminiYekutieli: BenjaminiYekutieli.adjusted(p)
    }
  }
}

extension OutlierOptions.Method {
  /// Whether it looks at earlier years, which then follow the roster's successions.
  var looksBack: Bool { self == .history || self == .jump }

  /// The score that rows get where nothing else can be said.
  func named(isCount: Bool) -> OutlierMethod {
    switch self {
    case .county: isCount ? .countCounty : .modifiedZ
    case .plugIn: .countLoo
    case .modifiedZ: .modifiedZ
    case .doubleMad: .doubleMad
    case .tukey: .tukey
    case .adjusted: .adjusted
    case .esd: .esd
    case .mcd: .mcd
    case .jump: .jump
    case .history: .history
    case .funnel: .funnel
    }
  }
}

/// The thresholds of the ranking, in one place. Changing one changes the meaning of a published list.
public enum OutlierRules {
  /// Fewer values than this are not scored.
  public static let fewestScored = 5
  /// Fewer values than this are a small sample: tier A only below ``smallSampleP``.
  public static let fewestReliable = 8
  /// From this many values on the count score gives way to negative binomial models by stratum.
  public static let manyPeers = 200
  /// Fewer values than this are too few to take a fitted negative binomial model for the truth.
  public static let fewestPlugIn = 50
  /// Fewer values than this are too few for the generalized ESD test.
  public static let fewestForESD = 15
  /// Among fewer values than this a count's own history gives tier B at most.
  public static let fewestForHistory = 10
  /// Fewer authorities than this, or than five an indicator, are too few for robust distances.
  public static let fewestForDistance = 10
  /// The p that tier A needs in a small sample.
  public static let smallSampleP = 0.001
  /// The false discovery rate of tier A.
  public static let tierAQ = 0.1
  /// The ratio to the mean of the others, or its inverse, that tier A needs.
  public static let tierARatio = 2.0
  /// The p of tier B.
  public static let tierBP = 0.01
  /// The modified z score of tier C.
  public static let tierCScore = 3.5
  /// How many interquartile ranges beyond the quartiles are far out, for tier C.
  public static let farFence = 3.0
  /// Above this share of zeros the zeros themselves are not tested.
  public static let mostlyZero = 0.9
}
