// SPDX-License-Identifier: GPL-3.0-or-later

extension EnglishFindings {
  /// English words for single sentences within the rules that are judged over records and panels, by their codes.
  static let checkCodes: [FindingTemplate] = [
    FindingTemplate(
      "A1.row_sum/missing_cells", "numbers are missing, {1} row sums cannot be judged[: {cells}]",
      basis: "total = sum of six applicant types", advice: ""),
    FindingTemplate(
      "A2.balance/missing_cells", "numbers are missing, {1} column balances cannot be judged[: {cells}]",
      basis: "the identity in the table's own heading", advice: ""),
    FindingTemplate(
      "A3.outcome_total/missing_cells", "numbers are missing, {1} outcome totals cannot be judged[: {cells}]",
      basis: "(7) = sum of the outcomes", advice: ""),
    FindingTemplate(
      "A4.table4_total/missing_cells", "numbers are missing, {1} totals of table 4 cannot be judged[: {cells}]",
      basis: "total = sum of its parts", advice: ""),
    FindingTemplate(
      "B1.carry_over/first_year", "no report on {1}, what was carried in cannot be checked",
      basis: "carry-over between years", advice: ""),
    FindingTemplate(
      "B1.carry_over/missing_report", "the report on {1} is missing, what was carried in cannot be checked",
      basis: "carry-over between years", advice: ""),
    FindingTemplate(
      "B1.carry_over/missing_cells", "numbers are missing, {2} columns of carry-over cannot be judged[: {cells}]",
      basis: "carry-over between years", advice: ""),
    FindingTemplate(
      "B5.form_break/break", "{1} and {2} are on different forms, stocks are not compared",
      basis: "new form in 2021", advice: ""),
    FindingTemplate(
      "C1.non_negative/negative", "a negative number[: {cells} is {value}]",
      basis: "the form", advice: "check the cell"),
    FindingTemplate(
      "C1.non_negative/not_whole", "not a whole number[: {cells} is {value}]",
      basis: "the form", advice: "check the cell"),
    FindingTemplate(
      "C1.non_negative/not_a_number", "not a number[: {cells} reads {evidence}]",
      basis: "the form", advice: "write a number"),
    FindingTemplate(
      "C2.rules_zero/level_unknown", "the authority's level is not known, rules (规章) cannot be judged",
      basis: "Legislation Law", advice: ""),
    FindingTemplate(
      "C6.fee_unit/peers",
      "the fees are far above those of the county's other units and look like yuan[: {cells} {value} × 10,000 yuan, median of {3} units {expected}]",
      basis: "size of the amount", advice: "check the unit"),
    FindingTemplate(
      "C6.fee_unit/jump",
      "the fees have soared and look like yuan[: {cells} {value} × 10,000 yuan, last year {expected}]",
      basis: "size of the amount", advice: "check the unit"),
    FindingTemplate(
      "C10.copy_of_last_year/same_figures", "every cell equals that of {2}[, {1} are not 0]",
      basis: "two years", advice: "check that it is not last year's file"),
    FindingTemplate(
      "C10.copy_of_last_year/few_figures", "every cell equals that of {2}[, only {1} are not 0]",
      basis: "two years", advice: "confirm it"),
    FindingTemplate(
      "C11.same_as_neighbour/same_figures", "every cell equals another authority's[: {1}][, {2} are not 0]",
      basis: "same county, same year", advice: "check that it is the right file"),
    FindingTemplate(
      "C11.same_as_neighbour/text_copied",
      "the running text is that of {1}[, {2}% alike][; theirs is of {3}, this one of {4}]",
      basis: "same county, same year", advice: "write about this authority"),
    FindingTemplate(
      "C11.same_as_neighbour/text_alike", "the running text is that of {1}[, {2}% alike]; nobody knows who was first",
      basis: "same county, same year", advice: "check who copied"),
    FindingTemplate(
      "D1.narr_apps/missing_cell", "the text says {2}, the table has no number[: {3}]",
      basis: "text and table 3", advice: ""),
    FindingTemplate(
      "D5.narr_internal/exceeds", "the parts in the text exceed the total[: total {value}, parts {expected}]",
      basis: "text", advice: "check the total and its parts"),
    FindingTemplate(
      "D5.narr_internal/falls_short",
      "the parts in the text fall short of the total[: total {value}, parts {expected}]",
      basis: "text", advice: "check the parts, or name the rest"),
    FindingTemplate(
      "D5.narr_internal/parts_open", "the text may not name all parts[: total {1}, known parts {2}]",
      basis: "text", advice: ""),
    FindingTemplate(
      "D11.hotline_rate/above_hundred", "a 12345 rate is above 100%[: {value}%]",
      basis: "text", advice: "check the rate"),
    FindingTemplate(
      "D11.hotline_rate/differs",
      "the 12345 rate does not follow from the counts[: {value}%, closed {2}, received {3}]",
      basis: "text", advice: "state the base of the rate"),
    FindingTemplate(
      "D11.hotline_rate/missing_counts", "a rate without its counts cannot be checked",
      basis: "text", advice: ""),
    FindingTemplate(
      "E1.sections/absent", "sections are missing: {all}",
      basis: "format of the report", advice: "complete them"),
    FindingTemplate(
      "E1.sections/repeated", "headings stand twice: {all}",
      basis: "format of the report", advice: "number them once"),
    FindingTemplate(
      "E1.sections/order", "the sections are out of order[: {all}]",
      basis: "format of the report", advice: "arrange them"),
    FindingTemplate(
      "E1.sections/no_headings", "no heading of the six sections was found",
      basis: "format of the report", advice: ""),
    FindingTemplate(
      "F11.waiver/expired", "a waiver has expired[: {4}][ (waivers.csv line {1}, {2})]; the finding counts",
      basis: "waivers.csv", advice: "mend the report, or prolong the waiver"),
    FindingTemplate(
      "F11.waiver/unused", "a waiver is not used[: waivers.csv line {1}, {2}]",
      basis: "waivers.csv", advice: "delete the line if the finding is mended"),
    FindingTemplate(
      "F11.waiver/unknown_rule", "a waiver names no rule[: waivers.csv line {1}, {2}]",
      basis: "waivers.csv", advice: "see gouji form for the rules"),
    FindingTemplate(
      "G1.county_sum/less", "the county's figure is less than its units'[: {cells} {value}, {4} units {expected}]",
      basis: "roll-up", advice: "check the county's figure, or the units'"),
    FindingTemplate(
      "G1.county_sum/more",
      "the county's figure is more than its units', which are complete[: {cells} {value}, {4} units {expected}]",
      basis: "roll-up", advice: "check the county's figure, or the units'"),
    FindingTemplate(
      "G1.county_sum/no_units", "no unit reports on the same form and year",
      basis: "roll-up", advice: ""),
    FindingTemplate(
      "G2.coverage/not_yet", "no report on {year} yet; it is not due",
      basis: "roster", advice: "remind them"),
    FindingTemplate(
      "G3.unexpected/not_listed", "the roster does not list it[: {1}]",
      basis: "roster", advice: "add it, or check the authority"),
    FindingTemplate(
      "G3.unexpected/not_valid", "it did not exist at the end of {2}[: {1}]",
      basis: "roster", advice: "check when it was merged or renamed"),
    FindingTemplate(
      "G3.unexpected/not_expected", "the roster does not ask it to report[: {1}]",
      basis: "roster", advice: "confirm it"),
    FindingTemplate(
      "G3.unexpected/no_roster", "no roster says who is expected",
      basis: "roster", advice: ""),
    FindingTemplate(
      "G4.late/no_date", "no date tells whether it was late",
      basis: "Regulation, article 49", advice: ""),
  ]
}
