// SPDX-License-Identifier: GPL-3.0-or-later

extension EnglishSummary: SectionWords {
  var findingsTitle: String { "2. Check before quoting" }
  var findingHeadings: [String] { ["Authority", "Problem", "Basis", "Suggestion"] }
  var nothingToCheck: String { "No error or warning needs checking first." }
  func severalPlaces(_ count: Int) -> String { " (\(count) places)" }
  func moreFindings(_ count: Int) -> String { "\(count) more in findings.csv." }
  func slips(_ count: Int) -> String {
    "What each unit should mend is in slips/ (\(count) \(count == 1 ? "unit" : "units")); see slips/\(Slips.overviewFile)."
  }
  func alsoNoticed(_ items: String) -> String { "Also noticed: \(items) (each in findings.csv)." }
  func noticed(_ count: Int, _ problem: String) -> String { "\(problem) (\(count))" }

  var notReported: (problem: String, basis: String, advice: String) { ("no report", "roster", "ask for it") }
  var wholeArea: String { "Whole area" }

  func totalsTitle(isOneCounty: Bool) -> String { "3. Totals" }

  func totalHeadings(year: Int) -> [String] {
    ["Indicator", "Total \(year)", "Stated/expected", "Against \(year - 1) (authorities with both numbers)"]
  }

  func atLeast(_ amount: String) -> String { "≥ \(amount)" }

  func changeCell(from: String, to: String, change: String, percent: String, count: Int) -> String {
    "\(from) → \(to), \(change)\(percent.isEmpty ? "" : " (\(percent))"), n = \(count)"
  }

  func allZeroIndicators(_ names: String) -> String { "0 wherever stated: \(names)." }
  func unstatedIndicators(_ names: String) -> String { "Stated by nobody: \(names)." }

  func totalsNote(missing: Bool) -> String {
    missing
      ? "≥ marks a lower bound: some numbers are missing or are themselves lower bounds. Who is missing: authorities.csv."
      : "No number is missing from the totals."
  }

  var noTotals: String { "No indicator can be added up." }

  var distributionTitle: String { "4. Between townships" }

  var distributionHeadings: [String] {
    ["Indicator", "Stated", "Zeros", "Median", "Quartiles", "Largest", "Top 3", "Dispersion"]
  }

  func mostlyZero(_ name: String, n: Int, some: Int, _ detail: String) -> String {
    "\(name): \(some) of \(n) had any; \(detail)"
  }
  func holder(_ authority: String, _ amount: String) -> String { "\(authority) \(amount)" }
  func positives(median: String, max: String, holder: String) -> String {
    "their median is \(median), the largest \(max) (\(holder))"
  }
  var distributionNote: String {
    "Where half or more are zero, how many had any comes first. Dispersion 1 is pure chance; ties with the third largest "
      + "count among the top three."
  }

  var noDistribution: String { "Every indicator is without numbers, or 0 throughout." }

  var outliersTitle: String { "5. Worth a look" }
  var outlierHeadings: [String] { ["Tier", "Authority", "In one sentence"] }
  func outlierErrors(_ items: String) -> String { "Far out but breaking an identity, so an error first: \(items)." }

  var outlierNote: String {
    "Tier A: q ≤ 0.10 and at least twice, or at most half, the mean of the others; B: p < 0.01; C: a reference rule only. "
      + "Standing out means differing from the group, not being wrong. One in ten lies outside its expected range by "
      + "construction."
  }

  func untested(_ items: String) -> String { "Not tested: \(items)." }

  func untestedReason(_ reason: String, _ names: String) -> String { "\(names) (\(reason))" }

  var noneStandOut: String { "Nobody reaches tier A or B." }
  func referenceOnly(_ count: Int, _ items: String) -> String {
    "Far out by a reference rule only (tier C), \(count) rows: \(items); see outliers.csv."
  }

  var methodTitle: String { "Definitions and method" }

  func method(peers: String) -> [String] {
    [
      "Missing, blank, “/” and numbers that cannot be placed are never 0; totals add stated numbers only. “More than” "
        + "enters as a marked lower bound; vague quantities do not enter.",
      "Changes and yearly totals use only authorities with numbers in both (all) years. Hotline cases received and closed "
        + "are two indicators, never merged, never inferred.",
      "Quantiles are of type 7 (QUARTILE.INC of spreadsheets). Outlier score: two-part count model conditional on the "
        + "total, with a dispersion prior from the county's other indicators; modified z for decimals. Multiplicity by "
        + "Benjamini–Hochberg: q within an indicator sets the tier, “clearly differs” needs q over the county ≤ 0.10.",
      "Expected range: the smallest and largest count whose upper and lower tail are both at least 0.05, the others "
        + "unchanged; one in ten lies outside by construction.",
    ]
  }
}
