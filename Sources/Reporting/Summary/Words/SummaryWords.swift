// SPDX-License-Identifier: GPL-3.0-or-later

/// Every sentence of the summary, once in each language. What is missing in one does not compile.
protocol SummaryWords: HeadingWords, HighlightWords, SectionWords, TrendWords {
  /// Items in a row: `甲、乙`.
  func list(_ items: [String]) -> String
  /// At most six names, and how many there are: `甲、乙 等 9 家`.
  func names(_ names: [String]) -> String
}

/// Title and coverage.
protocol HeadingWords: Sendable {
  func title(area: String, year: Int) -> String
  func coverage(year: Int, expected: Int, reported: Int, missing: String) -> String
  func coverageWithoutRoster(year: Int, reported: Int) -> String
  func withoutNumbers(_ count: Int, _ names: String) -> String
  var lowerBounds: String { get }
  func problemsFirst(_ count: Int) -> String
  var noProblems: String { get }
  var notChecked: String { get }
  func severalCounties(_ count: Int) -> String
}

/// The year in five sentences.
protocol HighlightWords: Sendable {
  var highlightsTitle: String { get }
  func total(_ name: String, _ amount: String, stated: String) -> String
  func statedByAll(_ count: Int) -> String
  func statedByReporters(_ count: Int) -> String
  func statedBy(_ count: Int, missing: Int) -> String
  func allZero(_ names: String, count: Int) -> String
  func change(comparable: Int, _ change: String, percent: String?, isMore: Bool?, smallBase: Bool) -> String
  func mostlyFrom(_ authority: String, _ change: String) -> String
  func noComparison(previousYear: Int) -> String
  func typical(median: String, top3: String?) -> String
  func otherOfPair(_ name: String, _ amount: String, count: Int) -> String
  func pairNotMerged() -> String
  func hotlineSilent(_ count: Int) -> String
  func applications(received: String, closed: String?, carried: String?) -> String
  func zeroAllYear(_ count: Int, of n: Int) -> String
  func standouts(_ count: Int, _ items: [String]) -> String
  func weakerStandouts(_ count: Int) -> String
  var identitiesHold: String { get }
  var noStandouts: String { get }
  func comparisons(_ count: Int, byChance: String) -> String
  func notCompared(_ reason: NoComparison) -> String
  func direction(_ name: String, isRising: Bool, p: String, q: (text: String, isWeak: Bool)?, years: Int) -> String
  func moreDirections(_ count: Int) -> String
  func noDirection(years: Int) -> String
  func tooFewYears(_ years: Int) -> String
  func largestChange(_ name: String, _ sentence: String) -> String
}

/// Data problems, totals, distributions, outliers, and the foot.
protocol SectionWords: Sendable {
  var findingsTitle: String { get }
  var findingHeadings: [String] { get }
  var nothingToCheck: String { get }
  func severalPlaces(_ count: Int) -> String
  func moreFindings(_ count: Int) -> String
  func alsoNoticed(_ items: String) -> String
  func slips(_ count: Int) -> String
  func noticed(_ count: Int, _ problem: String) -> String
  var notReported: (problem: String, basis: String, advice: String) { get }
  var wholeArea: String { get }

  func totalsTitle(isOneCounty: Bool) -> String
  func totalHeadings(year: Int) -> [String]
  func atLeast(_ amount: String) -> String
  func changeCell(from: String, to: String, change: String, percent: String, count: Int) -> String
  func allZeroIndicators(_ names: String) -> String
  func unstatedIndicators(_ names: String) -> String
  func totalsNote(missing: Bool) -> String
  var noTotals: String { get }

  var distributionTitle: String { get }
  var distributionHeadings: [String] { get }
  func mostlyZero(_ name: String, n: Int, some: Int, _ detail: String) -> String
  func holder(_ authority: String, _ amount: String) -> String
  func positives(median: String, max: String, holder: String) -> String
  var distributionNote: String { get }
  var noDistribution: String { get }

  var outliersTitle: String { get }
  var outlierHeadings: [String] { get }
  func outlierErrors(_ items: String) -> String
  var outlierNote: String { get }
  func untested(_ items: String) -> String
  func untestedReason(_ reason: String, _ names: String) -> String
  var noneStandOut: String { get }
  func referenceOnly(_ count: Int, _ items: String) -> String

  var methodTitle: String { get }
  func method(peers: String) -> [String]
}

/// Why nobody was compared with anybody.
enum NoComparison {
  /// Fewer numbers in every group than it takes.
  case tooFew(Int)
  /// Every number is zero.
  case allZero
  /// There are no numbers.
  case noNumbers
  /// Several reasons.
  case other
}

/// Changes over the years.
protocol TrendWords: Sendable {
  func trendsTitle(years: Int) -> String
  func oneYear(_ year: Int) -> String
  func describedOnly(years: Int, smallestP: String) -> String
  func testedNote(years: Int) -> String
  var trendHeadings: [String] { get }
  func directions(rising: Int, falling: Int, flat: Int) -> String
  var trendNote: String { get }
  func noSeries(_ names: String) -> String
  func flatSeries(_ names: String) -> String
}
