// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records
import Testing

@testable import Checks
@testable import plant_errors

/// Every rule passes right reports, finds what breaks it, and says when it cannot tell.
@Suite struct RuleOutcomeTests {
  /// Rules that are raised while reading, or by Records when a dataset is put together, and definitions.
  private static let elsewhere: Set<String> = [
    "A5.derived_subtotals", "A6.derived_legal_person", "E3.labels", "E5.extra_cells", "F1.year_consistency",
    "F2.publish_date", "F3.header_date", "F4.authority", "F5.period_stated", "F7.same_bytes", "F8.several_reports",
    "F9.correction", "L1.row_too_short", "L2.run_on_number", "L3.open_cutoff", "L4.vague_quantity", "L5.numbering",
    "L6.heading_restart", "L7.traditional_script", "L8.unreadable", "L9.file_type", "L10.not_a_report",
  ]

  private func clean(_ form: FormVersion, seed: UInt64 = 3) -> (CleanCounty, Draws) {
    var draws = Draws(seed: seed)
    let county = CleanCounty(size: 8, form: form, &draws)
    return (county, draws)
  }

  @Test func everyRuleIsJudgedSomewhere() {
    #expect(Set(RuleChecks.judged).isDisjoint(with: Self.elsewhere))
    #expect(Set(RuleChecks.judged).union(Self.elsewhere) == Set(Rule.all.map(\.id)))
    #expect(RuleChecks.judged == Rule.all.map(\.id).filter { RuleChecks.judged.contains($0) })
  }

  @Test func noRuleLacksAFailingOrAnOpenCase() {
    // The break between the forms is never a breach, and a waiver never an open question.
    #expect(Set(Plant.all.map(\.rule)).union(["B5.form_break", "F11.waiver"]).isSuperset(of: RuleChecks.judged))
    #expect(Set(Gap.all.map(\.rule)).union(["F11.waiver"]).isSuperset(of: RuleChecks.judged))
  }

  @Test(arguments: FormVersion.allCases, [1, 3, 6] as [UInt64])
  func rightReportsBreakNothing(form: FormVersion, seed: UInt64) {
    let (county, _) = clean(form, seed: seed)
    let found = RuleChecks.findings(county.dataset).filter { $0.outcome == .broken }
    #expect(found.isEmpty, "\(found.map { "\($0.rule) \($0.code) \($0.authority)" })")
  }

  @Test(arguments: Plant.all.indices, FormVersion.allCases)
  func whatBreaksARuleIsFound(index: Int, form: FormVersion) {
    let plant = Plant.all[index]
    guard plant.forms.contains(form) else { return }
    var (county, draws) = clean(form)
    plant.apply(&county, 2, &draws)
    let found = RuleChecks.findings(county.dataset).filter { $0.rule == plant.rule && $0.outcome == .broken }
    #expect(!found.isEmpty, "\(plant.rule)")
    #expect(found.allSatisfy { !$0.code.isEmpty })
  }

  @Test(arguments: Gap.all.indices)
  func whatIsMissingCannotBeTold(index: Int) {
    let gap = Gap.all[index]
    var (county, draws) = clean(gap.form)
    gap.apply(&county, &draws)
    let found = RuleChecks.findings(county.dataset).filter { $0.rule == gap.rule }
    #expect(found.contains { $0.outcome == .cannotTell }, "\(gap.rule)")
    #expect(found.allSatisfy { $0.outcome != .broken }, "\(gap.rule): missing is never 0")
    for finding in found
    where finding.code == "missing_cells" && !["C1.non_negative", "C9.whole_zero"].contains(gap.rule) {
      #expect(!finding.cells.isEmpty, "\(gap.rule) names what is missing")
    }
  }

  @Test func plantedErrorsAreAllFoundAndNothingElse() {
    var trial = Trial()
    trial.plantEach(rounds: 1, townships: 6, seed: 11)
    #expect(trial.failures.isEmpty, "\(trial.failures.prefix(8))")
    #expect(trial.plantedReports > 80)
  }
}
