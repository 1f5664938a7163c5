// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records

/// An error that can be planted into the later report of one authority, and the rule that must find it.
struct Plant {
  /// The rule.
  let rule: String
  /// The forms in which it can be planted.
  let forms: [FormVersion]
  /// Plants it into the reports of the authority with that index.
  let apply: @Sendable (inout CleanCounty, Int, inout Draws) -> Void

  private init(
    _ rule: String, forms: [FormVersion] = FormVersion.allCases,
    apply: @escaping @Sendable (inout CleanCounty, Int, inout Draws) -> Void
  ) {
    self.rule = rule
    self.forms = forms
    self.apply = apply
  }

  private init(
    figure rule: String, forms: [FormVersion] = FormVersion.allCases,
    _ change: @escaping @Sendable (inout Figures, inout Draws) -> Void
  ) {
    self.init(rule, forms: forms) { county, index, draws in change(&county.reports[index][1].figures, &draws) }
  }

  private init(
    report rule: String, forms: [FormVersion] = FormVersion.allCases,
    _ change: @escaping @Sendable (inout CleanCounty.Report, inout Draws) -> Void
  ) {
    self.init(rule, forms: forms) { county, index, draws in change(&county.reports[index][1], &draws) }
  }

  /// The cells that A1–A4 speak of.
  static func identityCells(_ form: FormVersion) -> [String] {
    var seen: Set<String> = []
    return CellEquation.all.filter { $0.form == form && !$0.spansYears }.flatMap(\.terms).map(\.cell).filter {
      seen.insert($0).inserted
    }
  }

  /// Every kind, in the order of the rules.
  static let all: [Plant] = identities + years + domains + copies + narrative + document + county

  private static let identities: [Plant] = [
    Plant(figure: "A1.row_sum") { figures, draws in
      let cell =
        draws.one(of: Form.version(figures.form).applicationRows) + "."
        + draws.one(of: Form.version(figures.form).applicationColumns)
      figures[cell] = draws.one(of: Slip.allCases).applied(to: figures[cell], &draws)
    },
    Plant(figure: "A2.balance") { figures, draws in
      let row = draws.one(of: ["received", "carried_in", "carried_out"])
      let cell = "applications.\(row).\(draws.one(of: Form.version(figures.form).applicationColumns))"
      figures[cell] = draws.one(of: Slip.allCases).applied(to: figures[cell], &draws)
    },
    Plant(figure: "A3.outcome_total") { figures, draws in
      let cell =
        draws.one(of: Form.version(figures.form).outcomeRows) + "."
        + draws.one(of: Form.version(figures.form).applicationColumns)
      figures[cell] = draws.one(of: Slip.allCases).applied(to: figures[cell], &draws)
    },
    Plant(figure: "A4.table4_total") { figures, draws in
      let cell =
        draws.one(of: ["review", "litigation.direct", "litigation.after_review"]) + "."
        + draws.one(of: ["upheld", "corrected", "other", "pending", "total"])
      figures[cell] = draws.one(of: Slip.allCases).applied(to: figures[cell], &draws)
    },
    Plant(report: "A7.part_le_total") { report, draws in
      let form = Form.version(report.figures.form)
      let row = draws.one(of: form.applicationRows)
      let gap = draws.one(of: Array(form.applicantKinds.dropFirst()))
      report.figures["\(row).natural_person"] = 5
      report.figures["\(row).total"] = 3
      report.gaps["\(row).\(gap)"] = .blank
    },
  ]

  private static let years: [Plant] = [
    Plant(figure: "B1.carry_over") { figures, draws in
      let column = draws.one(of: Form.version(figures.form).applicantKinds)
      let more = draws.number(1...4)
      // Every identity of the report still holds.
      for cell in ["applications.carried_in", "applications.outcome.disclosed", "applications.outcome.total"] {
        figures["\(cell).\(column)"] += more
        figures["\(cell).total"] += more
      }
    },
    Plant(figure: "B2.in_force_flow", forms: [.form2021]) { figures, draws in
      figures["normative_documents.in_force"] += draws.number(1...5)
    },
    Plant(figure: "B3.items_flow", forms: [.form2019]) { figures, draws in
      figures[draws.one(of: ["licensing", "penalty", "fees"]) + ".items_previous"] += draws.number(1...9)
    },
    Plant(figure: "B4.published_total_flow", forms: [.form2019]) { figures, draws in
      figures["normative_documents.published_total"] += draws.number(1...5)
    },
    Plant("B6.pending_next") { county, index, draws in
      let more = draws.number(10...20)
      county.reports[index][0].figures["litigation.direct.pending"] += more
      county.reports[index][0].figures["litigation.direct.total"] += more
    },
    Plant(figure: "B7.repealed_le", forms: [.form2021]) { figures, draws in
      figures["normative_documents.repealed"] = 40 + draws.number(0...9)
    },
  ]

  private static let domains: [Plant] = [
    Plant(report: "C1.non_negative") { report, draws in
      if draws.number(0...1) == 0 {
        report.figures["licensing.decisions"] = -draws.number(1...9)
      } else {
        report.decimals["penalty.decisions"] = FixedDecimal(mantissa: draws.number(1...9), scale: 1)
      }
    },
    Plant(figure: "C2.rules_zero") { figures, draws in
      figures[figures.form == .form2021 ? "rules.issued" : "rules.made"] = draws.number(1...3)
    },
    Plant(figure: "C3.in_force_ge", forms: [.form2021]) { figures, draws in
      figures["normative_documents.issued"] = 30 + draws.number(0...9)
      figures["normative_documents.in_force"] = 3
    },
    Plant(figure: "C4.published_ge", forms: [.form2019]) { figures, draws in
      figures["normative_documents.newly_published"] = 80 + draws.number(0...9)
    },
    Plant(figure: "C5.items_nonneg", forms: [.form2019]) { figures, draws in
      figures["penalty.items_change"] = -500 - draws.number(0...9)
    },
    Plant(figure: "C6.fee_unit", forms: [.form2021]) { figures, draws in
      figures["fees.amount"] = draws.number(1000...90000)
    },
    Plant(figure: "C7.after_review_le") { figures, draws in
      figures["litigation.after_review.upheld"] = 30 + draws.number(0...9)
      figures["litigation.after_review.total"] =
        figures["litigation.after_review.upheld"] + figures["litigation.after_review.corrected"]
        + figures["litigation.after_review.other"] + figures["litigation.after_review.pending"]
    },
    Plant("C8.review_vs_apps") { county, index, _ in
      for place in 0...1 {
        for cell in county.reports[index][place].figures.cells.keys where cell.hasPrefix("applications.") {
          county.reports[index][place].figures[cell] = 0
        }
      }
      county.reports[index][1].figures["review.upheld"] += 1
      county.reports[index][1].figures["review.total"] += 1
    },
    Plant(figure: "C9.whole_zero") { figures, _ in
      for cell in figures.cells.keys { figures[cell] = 0 }
    },
    Plant(figure: "C12.yoy_jump") { figures, draws in figures["penalty.decisions"] *= draws.number(20...40) },
  ]

  private static let copies: [Plant] = [
    Plant("C10.copy_of_last_year") { county, index, _ in
      county.reports[index][1].figures = county.reports[index][0].figures
    },
    Plant("C11.same_as_neighbour") { county, index, draws in
      let other = (index + 1) % county.reports.count
      if draws.number(0...1) == 0 {
        county.reports[index][1].figures = county.reports[other][1].figures
      } else {
        county.reports[index][1].signature = county.reports[other][1].signature
        county.reports[index][1].document.publishedOn = "\(county.years[1] + 1)-01-30"
      }
    },
    Plant("C13.text_of_last_year") { county, index, draws in
      county.reports[index][1].signature = county.reports[index][0].signature
      for _ in 0..<5 { county.reports[index][1].signature[Int(draws.number(0...127))] = 1 }
    },
  ]

  private static let narrative: [Plant] = [
    Plant(report: "D1.narr_apps") { report, draws in
      let id = "narrative.applications." + draws.one(of: ["received", "handled"])
      report.narrative[id]?.number += draws.number(1...5)
    },
    Plant(report: "D2.narr_none") { report, draws in
      let id = draws.one(of: ["narrative.applications.received", "narrative.review.total"])
      report.narrative[id] = CleanCounty.Stated(0, .noneByStatement)
    },
    Plant(report: "D3.narr_table2", forms: [.form2021]) { report, draws in
      report.narrative["narrative.normative.issued"]?.number += draws.number(1...5)
    },
    Plant(report: "D4.narr_fee", forms: [.form2021]) { report, _ in
      report.statements?.removeAll { $0.kind == .informationFee }
    },
    Plant(report: "D5.narr_internal") { report, draws in
      report.narrative["website_posts"]?.number += draws.number(1...50) * (draws.number(0...1) == 0 ? 1 : -1)
    },
    Plant(report: "D6.accountability") { report, draws in
      let kind = draws.one(of: [TextStatement.Kind.appraisal, .rating, .accountability])
      report.statements?.removeAll { $0.kind == kind }
    },
    Plant(report: "D7.narr_cases") { report, draws in
      report.narrative[draws.one(of: ["narrative.review.total", "narrative.litigation.total"])]?.number += 1
    },
    Plant(report: "D8.narr_carried") { report, draws in
      report.narrative["narrative.applications.carried_in"]?.number += draws.number(1...3)
    },
    Plant(report: "D9.all_closed") { report, _ in
      report.statements?.append(TextStatement(kind: .allClosed, line: 9, text: "均已办结"))
      let column = "natural_person"
      for cell in ["applications.received", "applications.carried_out"] {
        report.figures["\(cell).\(column)"] += 1
        report.figures["\(cell).total"] += 1
      }
      report.narrative["narrative.applications.received"]?.number += 1
    },
    Plant(report: "D10.hotline_closed") { report, draws in
      report.narrative["hotline_12345.closed"]?.number = 40 + draws.number(1...9)
    },
    Plant(report: "D11.hotline_rate") { report, draws in
      report.narrative["hotline_12345.on_time_rate"]?.number = draws.number(60...90)
    },
  ]

  private static let document: [Plant] = [
    Plant(report: "E1.sections") { report, draws in
      switch draws.number(0...2) {
      case 0: report.headings.remove(at: Int(draws.one(of: [0, 4, 5])))
      case 1: report.headings.swapAt(2, 4)
      default: report.headings.append(SectionHeading(number: 5, text: "五", line: 90, characters: 10))
      }
    },
    Plant(report: "E2.cells_present") { report, draws in
      let cells = Form.version(report.figures.form).cells
      for _ in 0...draws.number(0...20) { report.gaps[draws.one(of: cells).id] = .absent }
    },
    Plant("E4.form_vs_year") { county, index, _ in
      county.reports[index][1].document.form = county.years[0] == 2019 ? .form2021 : .form2019
    },
    Plant(report: "E6.blank_cells") { report, draws in
      report.gaps[draws.one(of: Form.version(report.figures.form).cells).id] = .blank
    },
    Plant(report: "E7.five_aspects") { report, draws in
      let kind = draws.one(of: [TextStatement.Kind.management, .platforms, .supervision])
      report.statements?.removeAll { $0.kind == kind }
    },
    Plant(report: "E8.section_one_length") { report, draws in
      report.headings[0].characters = draws.one(of: [20, 9000])
    },
    Plant(report: "E9.empty_section") { report, draws in report.headings[Int(draws.one(of: [0, 4, 5]))].characters = 0
    },
    Plant(report: "F6.template_residue") { report, _ in
      report.statements?.append(TextStatement(kind: .residue, line: 9, text: "各行政机关"))
    },
    Plant("F8.several_reports") { county, index, draws in
      var second = county.reports[index][1]
      second.document.documentID += "-2"
      second.document.sha256 += "-2"
      second.document.sourcePath = "again/" + second.document.sourcePath
      second.document.publishedOn = "\(county.years[1] + 1)-01-04"
      second.figures["licensing.decisions"] += draws.number(0...3)
      county.extra.append(second)
    },
    Plant(report: "F10.other_place") { report, _ in
      report.statements?.append(TextStatement(kind: .otherPlace, line: 9, text: "他处镇人民政府"))
    },
  ]

  private static let county: [Plant] = [
    Plant("G1.county_sum") { county, index, draws in
      var own = county.reports[index][1]
      own.figures = Figures(form: own.figures.form, size: 1, before: nil, &draws)
      own.document.documentID = "county"
      own.document.sha256 = "county"
      own.document.sourcePath = "county.txt"
      own.document.authorityID = ""
      own.document.authorityName = "示例县人民政府"
      county.extra.append(own)
    },
    Plant("G2.coverage") { county, index, _ in county.missing.insert(index) },
    Plant("G3.unexpected") { county, index, _ in
      var own = county.reports[index][1]
      own.document.documentID = "other"
      own.document.sha256 = "other"
      own.document.authorityID = "12345"
      own.document.authorityName = "外镇人民政府"
      own.signature = []
      county.extra.append(own)
    },
    Plant(report: "G4.late") { report, draws in
      report.document.publishedOn = "\((report.document.reportYear ?? 0) + 1)-0\(draws.number(4...9))-15"
    },
  ]
}
