// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records

@testable import plant_errors

/// What can be missing from a report, and the rule that then cannot be judged.
struct Gap: Sendable {
  let rule: String
  let form: FormVersion
  let apply: @Sendable (inout CleanCounty, inout Draws) -> Void

  private init(
    _ rule: String, _ form: FormVersion = .form2021, apply: @escaping @Sendable (inout CleanCounty, inout Draws) -> Void
  ) {
    self.rule = rule
    self.form = form
    self.apply = apply
  }

  private init(_ rule: String, _ form: FormVersion = .form2021, cell: String, year: Int = 1) {
    self.init(rule, form) { county, _ in county.reports[0][year].gaps[cell] = .blank }
  }

  private init(
    report rule: String, _ form: FormVersion = .form2021, change: @escaping @Sendable (inout CleanCounty.Report) -> Void
  ) {
    self.init(rule, form) { county, _ in change(&county.reports[0][1]) }
  }

  static let all: [Gap] = [
    Gap("A1.row_sum", cell: "applications.received.business"),
    Gap("A2.balance", cell: "applications.carried_out.total"),
    Gap("A3.outcome_total", .form2019, cell: "applications.outcome.disclosed.research"),
    Gap("A4.table4_total", cell: "review.other"),
    Gap(report: "A7.part_le_total") { report in
      for kind in Form.form2021.applicantKinds { report.gaps["applications.received.\(kind)"] = .blank }
    },
    Gap("B1.carry_over", cell: "applications.carried_in.total"),
    Gap("B1.carry_over", cell: "applications.carried_out.total", year: 0),
    Gap("B2.in_force_flow", cell: "normative_documents.in_force", year: 0),
    Gap("B3.items_flow", .form2019, cell: "penalty.items_change", year: 0),
    Gap("B4.published_total_flow", .form2019, cell: "normative_documents.newly_published"),
    Gap("B5.form_break") { county, draws in
      for index in county.reports.indices {
        county.reports[index][0].figures = Figures(form: .form2019, size: 20, before: nil, &draws)
        county.reports[index][0].document.form = .form2019
      }
    },
    Gap("B6.pending_next", cell: "litigation.direct.pending", year: 0), Gap("B7.repealed_le", cell: "rules.repealed"),
    Gap(report: "C1.non_negative") { $0.blankAll() },
    Gap(report: "C2.rules_zero") { report in
      report.document.authorityName = "开发区管理委员会"
      report.figures["rules.issued"] = 1
    },
    Gap("C2.rules_zero", cell: "rules.in_force"), Gap("C3.in_force_ge", cell: "normative_documents.in_force"),
    Gap("C4.published_ge", .form2019, cell: "normative_documents.published_total"),
    Gap("C5.items_nonneg", .form2019, cell: "penalty.items_change"), Gap("C6.fee_unit", cell: "fees.amount"),
    Gap("C7.after_review_le", cell: "litigation.after_review.total"),
    Gap("C8.review_vs_apps") { county, _ in
      for cell in county.reports[0][1].figures.cells.keys where cell.hasPrefix("applications.") {
        county.reports[0][1].figures[cell] = 0
      }
      county.reports[0][1].figures["review.total"] = 1
      county.reports[0][0].gaps["applications.received.total"] = .blank
    },
    Gap(report: "C9.whole_zero") { $0.blankAll() },
    Gap("C10.copy_of_last_year") { county, _ in
      county.reports[0][1].figures = county.reports[0][0].figures
      county.reports[0][1].gaps["coercion.decisions"] = .blank
    },
    Gap(report: "C11.same_as_neighbour") { $0.document.county = "" },
    Gap("C12.yoy_jump", cell: "penalty.decisions", year: 0), Gap(report: "C13.text_of_last_year") { $0.signature = [] },
    Gap("D1.narr_apps", cell: "applications.received.total"),
    Gap(report: "D2.narr_none") { report in
      report.narrative["narrative.review.total"] = CleanCounty.Stated(0, .noneByStatement)
      report.gaps["review.total"] = .blank
    },
    Gap("D3.narr_table2", cell: "normative_documents.issued"), Gap(report: "D4.narr_fee") { $0.statements = nil },
    Gap(report: "D4.narr_fee") { report in
      report.statements = []
      report.headings.removeLast()
    },
    Gap(report: "D5.narr_internal") { $0.narrative["wechat_posts"] = nil },
    Gap(report: "D6.accountability") { $0.statements = nil }, Gap("D7.narr_cases", cell: "review.total"),
    Gap("D8.narr_carried", cell: "applications.carried_in.total"),
    Gap(report: "D9.all_closed") { report in
      report.statements?.append(TextStatement(kind: .allClosed, line: 9, text: "均已办结"))
      report.gaps["applications.carried_out.total"] = .blank
    },
    Gap(report: "D10.hotline_closed") { $0.narrative["hotline_12345.closed"] = CleanCounty.Stated(50, scope: .toDate) },
    Gap(report: "D11.hotline_rate") { $0.narrative["hotline_12345.received"] = nil },
    Gap(report: "E1.sections") { $0.headings = [] }, Gap(report: "E2.cells_present") { $0.takeTables() },
    Gap(report: "E4.form_vs_year") { $0.document.form = nil }, Gap(report: "E6.blank_cells") { $0.takeTables() },
    Gap(report: "E7.five_aspects") { $0.statements = nil },
    Gap(report: "E8.section_one_length") { $0.headings[0].characters = nil },
    Gap(report: "E9.empty_section") { $0.headings[4].characters = nil },
    Gap(report: "F6.template_residue") { $0.statements = nil }, Gap(report: "F10.other_place") { $0.statements = nil },
    Gap("G1.county_sum") { county, _ in
      var own = county.reports[0][1]
      own.document.documentID = "county"
      own.document.authorityID = ""
      own.document.authorityName = "示例县人民政府"
      own.document.reportYear = 2024
      county.extra.append(own)
    },
    Gap("G2.coverage") { county, _ in county.hasRoster = false },
    Gap("G3.unexpected") { county, _ in county.hasRoster = false },
    Gap(report: "G4.late") { $0.document.publishedOn = "" },
  ]
}

extension CleanCounty.Report {
  fileprivate mutating func blankAll() {
    for cell in Form.version(figures.form).cells { gaps[cell.id] = .blank }
  }

  fileprivate mutating func takeTables() {
    hasTables = false
    document.form = nil
  }
}
