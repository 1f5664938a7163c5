// SPDX-License-Identifier: GPL-3.0-or-later

/// The summary in English. Names of places stay as they are.
struct EnglishSummary: SummaryWords {
  /// Whether the area is one county.
  var isOneCounty = true

  private var wide: String { isOneCounty ? "county-wide" : "common" }

  func list(_ items: [String]) -> String { items.joined(separator: ", ") }

  func names(_ names: [String]) -> String {
    names.count <= 6 ? list(names) : list(Array(names.prefix(6))) + " and \(names.count - 6) more"
  }
}

extension EnglishSummary: HeadingWords {
  func title(area: String, year: Int) -> String { "\(area): open-information reports of \(year) at a glance" }

  func coverage(year: Int, expected: Int, reported: Int, missing: String) -> String {
    expected == reported
      ? "All \(expected) authorities expected to report on \(year) did."
      : "\(reported) of \(expected) authorities reported on \(year); missing: \(missing). Totals are over those who "
        + "reported and so are lower bounds."
  }

  func coverageWithoutRoster(year: Int, reported: Int) -> String {
    (reported == 1 ? "1 authority has" : "\(reported) authorities have")
      + " data for \(year); without a roster nobody knows who is missing."
  }

  func withoutNumbers(_ count: Int, _ names: String) -> String {
    (count == 1 ? "1 of them has" : "\(count) of them have") + " no usable number (\(names))."
  }
  var lowerBounds: String { "Missing is never 0: a total over authorities of which some are missing is marked ≥." }
  func problemsFirst(_ count: Int) -> String {
    "Data problems come before statistics: check the " + (count == 1 ? "authority" : "\(count) authorities")
      + " of section 2 first."
  }
  var notChecked: String {
    "The data are a typed table without the reports: identities within reports cannot be checked."
  }
  var noProblems: String { "The identity rules found no error and no warning." }
  func severalCounties(_ count: Int) -> String {
    "The data are of \(count) counties, summarised as one area; use --county for one of them."
  }
}

extension EnglishSummary: HighlightWords {
  var highlightsTitle: String { "1. Highlights" }

  func total(_ name: String, _ amount: String, stated: String) -> String { "\(name): \(amount) (\(stated))" }
  func statedByAll(_ count: Int) -> String { count == 1 ? "one authority" : "stated by all \(count)" }
  func statedByReporters(_ count: Int) -> String {
    count == 1 ? "stated by the one who reported" : "stated by all \(count) who reported"
  }
  func statedBy(_ count: Int, missing: Int) -> String { "stated by \(count), missing from \(missing): a lower bound" }
  func allZero(_ names: String, count: Int) -> String { count == 1 ? "\(names): 0" : "\(names): 0 in all \(count)" }

  func change(comparable: Int, _ change: String, percent: String?, isMore: Bool?, smallBase: Bool) -> String {
    let whom = comparable == 1 ? "the one comparable authority" : "the \(comparable) comparable ones"
    guard let isMore else { return "the same total as last year in \(whom)" }
    let share = percent.map { " (\($0)\(smallBase ? ", small base" : ""))" } ?? ""
    return "\(change) \(isMore ? "more" : "fewer")\(share) than last year in \(whom)"
  }

  func mostlyFrom(_ authority: String, _ change: String) -> String { "of which \(authority) \(change)" }
  func noComparison(previousYear: Int) -> String { "nothing comparable for \(previousYear)" }

  func typical(median: String, top3: String?) -> String {
    "median \(median)" + (top3.map { ", the largest three hold \($0)" } ?? "")
  }

  func otherOfPair(_ name: String, _ amount: String, count: Int) -> String {
    "\(count) state \(name), \(amount) in all"
  }
  func pairNotMerged() -> String { "the two are not merged" }
  func hotlineSilent(_ count: Int) -> String { "Hotline 12345: none of \(count) states a number" }

  func applications(received: String, closed: String?, carried: String?) -> String {
    "Applications received: \(received)" + (closed.map { ", decided: \($0)" } ?? "")
      + (carried.map { ", carried over: \($0)" } ?? "")
  }

  func zeroAllYear(_ count: Int, of n: Int) -> String {
    count == n ? "none all year" + (n == 1 ? "" : " anywhere") : "\(count) had none all year"
  }
  func standouts(_ count: Int, _ items: [String]) -> String {
    (count == 1 ? "1 number is" : "\(count) numbers are") + " worth a look: \(list(items))"
      + (items.count < count ? " and \(count - items.count) more" : "")
  }
  func weakerStandouts(_ count: Int) -> String { "\(count) more with weaker evidence in section 5" }
  var identitiesHold: String { "their tables tie out, so these do not look like slips" }
  var noStandouts: String { "No number stands clearly apart from its group" }
  func comparisons(_ count: Int, byChance: String) -> String {
    "\(count) comparisons, of which about \(byChance) fall below p = 0.01 by chance alone"
  }
  func notCompared(_ reason: NoComparison) -> String {
    switch reason {
    case .tooFew(let count): "No outlier test: fewer than \(count) in a group have a number"
    case .allZero: "No outlier test: every number is 0"
    case .noNumbers: "No outlier test: there are no usable numbers"
    case .other: "No outlier test: nothing can be compared, see section 5"
    }
  }

  func direction(_ name: String, isRising: Bool, p: String, q: (text: String, isWeak: Bool)?, years: Int) -> String {
    "\(name): signs of a \(wide) \(isRising ? "rise" : "fall") over \(years) years (year permutation p = \(p)"
      + (q.map { "; q = \($0.text) over all indicators\($0.isWeak ? ", a hint" : "")" } ?? "") + ")"
  }

  func moreDirections(_ count: Int) -> String { "\(count) more with p < 0.05 in section 6" }

  func noDirection(years: Int) -> String {
    "Over \(years) years no indicator shows a \(wide) direction (all year permutation p ≥ 0.05)"
  }

  func tooFewYears(_ years: Int) -> String {
    years == 1
      ? "One year of data: no trend" : "\(years) years of data, fewer than five: changes are described, not tested"
  }

  func largestChange(_ name: String, _ sentence: String) -> String { "The largest change is in \(name): \(sentence)" }
}

extension EnglishSummary: TrendWords {
  func trendsTitle(years: Int) -> String { years > 1 ? "6. Change over \(years) years" : "6. Change" }
  func oneYear(_ year: Int) -> String { "Data for \(year) only: no change to describe." }

  func describedOnly(years: Int, smallestP: String) -> String {
    "\(years) years, fewer than five: described, not tested. An exact test of \(years) years cannot fall below "
      + "p = \(smallestP)."
  }

  func testedNote(years: Int) -> String {
    years == 5
      ? "The test counts who rises and falls, under permutations of the years; its smallest p is 0.017. Single "
        + "authorities cannot be significant after correction and are only described (trends.csv)."
      : "The test counts who rises and falls, under permutations of the years; single authorities are in trends.csv."
  }

  var trendHeadings: [String] {
    ["Indicator", "Years", "n", "First → last", "Up/down/flat", "Slope a year (range)", "p", "q"]
  }
  func directions(rising: Int, falling: Int, flat: Int) -> String { "\(rising)/\(falling)/\(flat)" }

  var trendNote: String {
    "n are the authorities with a number in every year, first and last their totals. Slope: Theil–Sen, with the range of "
      + "pairwise slopes up to five years and a 95% interval beyond; it is of the totals, while the test counts who rises "
      + "and falls. q: Benjamini–Hochberg over the indicators."
  }

  func noSeries(_ names: String) -> String { "Nobody has a number in every year: \(names)." }
  func flatSeries(_ names: String) -> String { "The yearly totals do not change: \(names)." }
}
