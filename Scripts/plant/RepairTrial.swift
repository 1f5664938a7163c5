// SPDX-License-Identifier: GPL-3.0-or-later

import Checks
import Forms
import Records

/// Wrong numbers in identities: whether every broken equation is found, and what the mends say.
struct RepairTrial {
  /// Errors per report.
  let errors: Int
  /// Reports tried.
  private(set) var reports = 0
  /// Equations broken, by the witness.
  private(set) var broken = 0
  /// Of these, found.
  private(set) var found = 0
  /// Equations that hold and were called broken.
  private(set) var alarms = 0
  /// Reports whose errors the identities determine: each cell stands in more than one equation.
  private(set) var determined = 0
  /// Of these, those whose only mend is the planted one.
  private(set) var named = 0
  /// Reports with a mend as large as the number of errors; a smaller one mends the figures in another way.
  private(set) var sameSize = 0
  /// Of these, those that list the planted mend.
  private(set) var listed = 0
  /// Reports whose search did not go through, or found more mends than are listed.
  private(set) var incomplete = 0
  /// Mends that do not make the figures hold.
  private(set) var wrongMends = 0
  /// The longest search of one report, in milliseconds of processor time.
  private(set) var slowest = 0.0
  private var total = 0.0

  /// A trial of so many errors per report.
  init(errors: Int) { self.errors = errors }

  /// Tries so many reports.
  mutating func run(reports count: Int, seed: UInt64) {
    var draws = Draws(seed: seed)
    while reports < count {
      let form: FormVersion = draws.number(0...3) == 0 ? .form2019 : .form2021
      let county = CleanCounty(size: 4, form: form, &draws)
      for own in county.reports where reports < count {
        var report = own[1]
        report.narrative = [:]
        let right = report.figures
        var cells: Set<String> = []
        while cells.count < errors { cells.insert(draws.one(of: Plant.identityCells(form))) }
        for cell in cells.sorted() {
          report.figures[cell] = draws.one(of: Slip.allCases).applied(to: right[cell], &draws)
        }
        judge(report, right: right, cells: cells)
      }
    }
  }

  private mutating func judge(_ report: CleanCounty.Report, right: Figures, cells: Set<String>) {
    reports += 1
    let expected = Witness.broken(report.figures)
    let record = report.record
    let findings = RuleChecks.findings(record: record).filter {
      $0.outcome == .broken && "A1A2A3A4".contains($0.rule.prefix(2))
    }
    let named = Set(findings.map { "\($0.rule)/\($0.cells.first ?? "")" })
    broken += expected.count
    found += expected.intersection(named).count
    alarms += named.subtracting(expected).count
    let start = ProcessorTime.milliseconds
    let repairs = Repair.all(of: record)
    let time = ProcessorTime.milliseconds - start
    total += time
    slowest = max(slowest, time)
    // Groups of equations are mended apart: the planted mend is one solution of each.
    let sizes = repairs.map { $0.solutions.first?.changes.count ?? 0 }
    let wanted = Set(cells.map { "\($0)=\(right[$0])" })
    let offers = repairs.map { repair in repair.solutions.map { Set($0.changes.map { "\($0.cell)=\($0.new)" }) } }
    if cells.allSatisfy({ Witness.equations(with: $0, report.figures.form) > 1 }) {
      determined += 1
      if offers.allSatisfy({ $0.count == 1 }), Set(offers.flatMap { $0.flatMap(\.self) }) == wanted { self.named += 1 }
    }
    if !repairs.allSatisfy(\.isComplete) {
      incomplete += 1
    } else if sizes.reduce(0, +) == cells.count {
      sameSize += 1
      if offers.allSatisfy({ $0.contains { $0.isSubset(of: wanted) } }) { listed += 1 }
    }
    for repair in repairs {
      for solution in repair.solutions {
        var mended = report.figures
        for change in solution.changes { mended[change.cell] = change.new.mantissa }
        if !Witness.broken(mended).isDisjoint(with: repair.broken)
          || solution.changes.contains(where: { $0.new.mantissa < 0 })
        {
          wrongMends += 1
        }
        if !Witness.broken(mended).isSubset(of: expected) { wrongMends += 1 }
      }
    }
  }

  private static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }

  /// One line for each figure.
  var table: String {
    """
    \(errors) wrong numbers a report: \(reports) reports
      broken equations \(broken), found \(found), false \(alarms)
      determined \(determined), named by the only mend \(named)
      mend of the planted size \(sameSize), listed \(listed), wrong mends \(wrongMends), search cut short \(incomplete)
      mean \(Self.rounded(total / Double(max(1, reports)))) ms, slowest \(Self.rounded(slowest)) ms

    """
  }
}
