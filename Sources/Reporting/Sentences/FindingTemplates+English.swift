// SPDX-License-Identifier: GPL-3.0-or-later

/// English words for every rule, in the order of the rules; sentences within a rule follow it.
enum EnglishFindings {
  static let templates: [FindingTemplate] =
    identities + years + domains + narrative + structure + metadata + county + codes + checkCodes + programs

  private static let identities: [FindingTemplate] = [
    FindingTemplate(
      "A1.row_sum", "the total differs from the sum of the six applicant types[: {cells} {value}, sum {expected}]",
      basis: "total = sum of six applicant types", advice: "check the row[, or {mend}]"),
    FindingTemplate(
      "A2.balance",
      "received + carried in = outcomes + carried out does not hold[: {cells}, {value} against {expected}]",
      basis: "the identity in the table's own heading",
      advice: "check received, carried and outcome figures[, or {mend}]"),
    FindingTemplate(
      "A3.outcome_total", "the outcome total differs from the sum of the outcomes[: {cells} {value}, sum {expected}]",
      basis: "(7) = sum of the outcomes", advice: "check the outcomes[, or {mend}]"),
    FindingTemplate(
      "A4.table4_total", "the review or litigation total differs from its parts[: {cells} {value}, sum {expected}]",
      basis: "total = upheld + corrected + other + pending", advice: "check table 4[, or {mend}]"),
    FindingTemplate(
      "A5.derived_subtotals", "a subtotal differs from its rows[: {cells} {value}, sum {expected}]",
      basis: "subtotal = sum of its rows", advice: "check the rows"),
    FindingTemplate(
      "A6.derived_legal_person", "the total of organizations differs from its parts[: {cells} {value}, sum {expected}]",
      basis: "total = sum of five kinds", advice: "check the applicant types"),
    FindingTemplate(
      "A7.part_le_total", "the known parts exceed the total[: {cells} {value}, known parts {expected}]",
      basis: "no part exceeds its total", advice: "check the total and its parts"),
  ]

  private static let years: [FindingTemplate] = [
    FindingTemplate(
      "B1.carry_over",
      "carried in differs from what the {previous} report carried out[: {cells} {value}, {previous}: {expected}]",
      basis: "carry-over between years", advice: "look for a lost case, or an error last year"),
    FindingTemplate(
      "B2.in_force_flow", "documents in force do not follow from last year[: {cells} {value}, expected {expected}]",
      basis: "in force = last year + issued - repealed", advice: "check whether expired ones count as repealed"),
    FindingTemplate(
      "B3.items_flow", "the number of items does not follow from last year[: {cells} {value}, expected {expected}]",
      basis: "last year's items + change", advice: "check the list of powers"),
    FindingTemplate(
      "B4.published_total_flow",
      "the published total does not follow from last year[: {cells} {value}, expected about {expected}]",
      basis: "last year's total + newly published", advice: "check withdrawn documents"),
    FindingTemplate(
      "B5.form_break", "the two versions of the form are not compared", basis: "new form in 2021",
      advice: "read the trend in two parts"),
    FindingTemplate(
      "B6.pending_next", "more was pending last year than this year's total[: {cells} {value}, pending {expected}]",
      basis: "last year's pending ≤ this year's total", advice: "check whether the total holds carried cases"),
    FindingTemplate(
      "B7.repealed_le", "more repealed than was in force or issued[: {cells} {value}, at most {expected}]",
      basis: "repealed ≤ in force last year + issued", advice: "check repealed, or last year's stock"),
  ]

  private static let domains: [FindingTemplate] = [
    FindingTemplate(
      "C1.non_negative", "not a whole number from 0 up[: {cells} is {value}]", basis: "the form",
      advice: "check the cell"),
    FindingTemplate(
      "C2.rules_zero", "townships and counties issue no rules[, yet {cells} is {value}]", basis: "Legislation Law",
      advice: "set it to 0, or move it to normative documents"),
    FindingTemplate(
      "C3.in_force_ge", "fewer documents in force than issued less repealed[: {cells} {value}]", basis: "the form",
      advice: "check documents in force"),
    FindingTemplate(
      "C4.published_ge", "fewer published in all than newly published[: {cells} {value}]", basis: "the form",
      advice: "check the published total"),
    FindingTemplate(
      "C5.items_nonneg", "items plus change is negative[: {cells} {value}]", basis: "the form",
      advice: "check the sign of the change"),
    FindingTemplate(
      "C6.fee_unit", "the fees look like yuan[: {cells} {value} × 10,000 yuan]", basis: "size of the amount",
      advice: "check the unit"),
    FindingTemplate(
      "C7.after_review_le", "more lawsuits after review than closed reviews[: {cells} {value}]", basis: "table 4",
      advice: "check table 4"),
    FindingTemplate(
      "C8.review_vs_apps", "reviews or lawsuits without any application", basis: "tables 3 and 4",
      advice: "check whether the cases are older"),
    FindingTemplate(
      "C9.whole_zero", "every cell that holds a number is 0", basis: "all tables",
      advice: "confirm that nothing happened, or that nothing was filled in"),
    FindingTemplate(
      "C10.copy_of_last_year", "every cell equals last year's", basis: "two years",
      advice: "check that it is not last year's file"),
    FindingTemplate(
      "C11.same_as_neighbour", "every cell equals another authority's[: {1}]", basis: "same county, same year",
      advice: "check that it is the right file"),
    FindingTemplate(
      "C12.yoy_jump", "far from last year[: {cells} {value}, last year {expected}]", basis: "two years",
      advice: "check, or explain"),
    FindingTemplate(
      "C13.text_of_last_year", "the running text is that of {previous}[: {1}% alike]",
      basis: "likeness of five-character groups", advice: "write about this year"),
  ]

  private static let narrative: [FindingTemplate] = [
    FindingTemplate(
      "D1.narr_apps", "text and table 3 differ on applications[: text {value}, {cells} {expected}]",
      basis: "text and table 3", advice: "follow the register and mend one of them"),
    FindingTemplate(
      "D2.narr_none", "the text says none, the table does not[: {cells} {expected}]", basis: "text and tables",
      advice: "follow the register and mend one of them"),
    FindingTemplate(
      "D3.narr_table2", "text and table 2 differ[: text {value}, table {expected}]", basis: "text and table 2",
      advice: "check what is counted and mend one of them"),
    FindingTemplate(
      "D4.narr_fee", "section 6 says nothing of the information fee", basis: "format of the 2021 form",
      advice: "say whether and how much was charged"),
    FindingTemplate(
      "D5.narr_internal", "the parts in the text do not add up[: total {value}, parts {expected}]", basis: "text",
      advice: "check the parts"),
    FindingTemplate(
      "D6.accountability", "assessment, public rating or accountability is missing[: {all}]",
      basis: "Regulation, article 50", advice: "add it to section 1"),
    FindingTemplate(
      "D7.narr_cases", "text and table 4 differ on reviews or lawsuits[: text {value}, table {expected}]",
      basis: "text and table 4", advice: "check what is counted and mend one of them"),
    FindingTemplate(
      "D8.narr_carried", "text and table 3 differ on what was carried in[: text {value}, table {expected}]",
      basis: "text and table 3", advice: "follow the register and mend one of them"),
    FindingTemplate(
      "D9.all_closed", "the text says that all were closed, yet some are carried out[: {cells} {value}]",
      basis: "text and table 3", advice: "state what is carried out, or mend the table"),
    FindingTemplate(
      "D10.hotline_closed", "more 12345 tickets closed than received[: {value} against {expected}]",
      basis: "text", advice: "check, or say that older ones are among them"),
    FindingTemplate(
      "D11.hotline_rate", "the 12345 rate does not follow from the counts[: {value}%]",
      basis: "text", advice: "state the base of the rate"),
  ]

  private static let structure: [FindingTemplate] = [
    FindingTemplate(
      "E1.sections", "the six sections are incomplete or out of order[: {all}]", basis: "format of the report",
      advice: "complete them"),
    FindingTemplate(
      "E2.cells_present", "cells of the form are absent[: {1} cells]", basis: "the form has them all",
      advice: "complete the tables and report again"),
    FindingTemplate(
      "E3.labels", "a label differs from the form[: {evidence}]", basis: "the form", advice: "use the form's wording"),
    FindingTemplate(
      "E4.form_vs_year", "the form does not fit the year[: {year} on the form of {1}]",
      basis: "2019 form up to 2020, 2021 form after", advice: "use the prescribed form"),
    FindingTemplate(
      "E5.extra_cells", "rows, columns or numbers beyond the form[: {evidence}]", basis: "the form",
      advice: "drop them, or move them to the text"),
    FindingTemplate(
      "E6.blank_cells", "cells are left empty and were not read as 0[: {1} cells]",
      basis: "the form: none is 0", advice: "write 0, or say why there is no figure"),
    FindingTemplate(
      "E7.five_aspects", "section 1 leaves out aspects[: {all}]",
      basis: "form letter 30 of 2021", advice: "add them"),
    FindingTemplate(
      "E8.section_one_length", "section 1 is short or long[: {1} characters]",
      basis: "local custom", advice: "shorten or complete it"),
    FindingTemplate(
      "E9.empty_section", "section {1} is empty",
      basis: "format of the report", advice: "complete it, or write 无"),
    FindingTemplate(
      "L1.row_too_short", "a row holds fewer numbers than columns and cannot be placed[: {evidence}]",
      basis: "reading rule", advice: "complete the row"),
    FindingTemplate(
      "L2.run_on_number", "a number is glued to a year or list number[: {evidence}]", basis: "reading rule",
      advice: "separate them"),
    FindingTemplate(
      "L3.open_cutoff", "“to date” without a date[: {evidence}]", basis: "reading rule", advice: "state the date"),
    FindingTemplate(
      "L4.vague_quantity", "a quantity is only rough[: {evidence}]", basis: "reading rule", advice: "state the number"),
    FindingTemplate(
      "L5.numbering", "numbering is mixed[: {evidence}]", basis: "reading rule", advice: "number in one way"),
    FindingTemplate(
      "L6.heading_restart", "numbering restarts inside a section[: {evidence}]", basis: "reading rule",
      advice: "use the next level"),
    FindingTemplate(
      "L7.traditional_script", "the text is in traditional characters and was read as simplified",
      basis: "reading rule",
      advice: "publish in simplified characters"),
  ]

  private static let metadata: [FindingTemplate] = [
    FindingTemplate(
      "F1.year_consistency", "years disagree, or the year is known indirectly only[: {all}]",
      basis: "title, period, text", advice: "state the report year"),
    FindingTemplate(
      "F2.publish_date", "the publication date is missing or out of order[: {all}]", basis: "Regulation, article 49",
      advice: "state the date"),
    FindingTemplate(
      "F3.header_date", "the page header's date is foreign to the report and was not used[: {all}]",
      basis: "page header", advice: ""),
    FindingTemplate(
      "F4.authority", "the authority is not settled[: {all}]", basis: "title, text and roster",
      advice: "state its full name, or complete the roster"),
    FindingTemplate(
      "F5.period_stated", "the period is not stated", basis: "custom", advice: "state 1 January to 31 December"),
    FindingTemplate(
      "F6.template_residue", "wording of another template is left[: {evidence}]", basis: "text",
      advice: "write it for this authority"),
    FindingTemplate(
      "F10.other_place", "another authority is named[: {evidence}]",
      basis: "text and roster", advice: "check that it is no left-over"),
    FindingTemplate(
      "F11.waiver", "a waiver is amiss[: waivers.csv line {1}, {2}]",
      basis: "waivers.csv", advice: "check the waiver"),
  ]

  private static let county: [FindingTemplate] = [
    FindingTemplate(
      "G1.county_sum", "the county's figure differs from the sum[: {cells} {value}, sum {expected}]", basis: "roll-up",
      advice: "check authorities left out"),
    FindingTemplate("G2.coverage", "no report", basis: "roster", advice: "ask for it"),
    FindingTemplate(
      "G3.unexpected", "nobody expects this report",
      basis: "roster", advice: "check the roster"),
    FindingTemplate(
      "G4.late", "late[: {1}, due {2}]",
      basis: "Regulation, article 49", advice: "explain the delay"),
  ]
}
