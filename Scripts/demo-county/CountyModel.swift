// SPDX-License-Identifier: GPL-3.0-or-later

import Forms

/// Makes the figures of the demo county: stocks that flow, applications that are carried over, tables that tie out.
struct CountyModel {
  /// First and last report year.
  static let years = 2019...2025

  private static let outcomeRows = [
    "disclosed", "disclosed", "disclosed", "partly_disclosed", "not_disclosed.third_party_rights",
    "not_disclosed.administrative_query", "not_available.not_held", "not_available.not_held",
    "not_available.unclear_after_correction", "not_processed.petition_complaint", "not_processed.repeat",
  ]
  private static let applicants = [
    "natural_person", "business", "research", "public_interest", "legal_services", "other_organization",
  ]

  /// The reports of one unit over all years, without any planted case.
  static func reports(of township: Township, index: Int) -> [DemoReport] {
    var draws = Draws(seed: 20_190_101 &+ UInt64(index) &* 7919)
    var inForce = draws.geometric(meanTenths: 12)
    var itemsOf = ["licensing": 40, "other_services": 20, "penalty": 60, "coercion": 8, "fees": 3]
    var carriedOut = [String: Int]()
    return years.map { year in
      let style = Style.style(ofUnit: index, year: year)
      var cells: [String: Int] = [:]
      for cell in (year <= 2020 ? Form.form2019 : Form.form2021).cells { cells[cell.id] = 0 }
      fillDecisions(&cells, township: township, year: year, draws: &draws)
      var texts: [String: String] = [:]
      if year <= 2020 {
        fillItems(&cells, items: &itemsOf, draws: &draws)
        let made = draws.geometric(meanTenths: 4)
        inForce += made
        cells["normative_documents.made"] = made
        cells["normative_documents.newly_published"] = made
        cells["normative_documents.published_total"] = inForce
        let projects = draws.geometric(meanTenths: 8)
        cells["procurement.projects"] = projects
        cells["procurement.amount"] = projects * (20_000 + draws.geometric(meanTenths: 900) * 100)
      } else {
        let issued = draws.geometric(meanTenths: 4)
        let repealed = min(inForce, draws.geometric(meanTenths: 3))
        inForce += issued - repealed
        cells["normative_documents.issued"] = issued
        cells["normative_documents.repealed"] = repealed
        cells["normative_documents.in_force"] = inForce
        if draws.happens(1, in: 4) { texts["fees.amount"] = "\(draws.pick([1, 2, 3])).\(draws.pick([25, 5, 75]))" }
      }
      fillApplications(&cells, year: year, township: township, carriedOut: &carriedOut, draws: &draws)
      fillTableFour(&cells, draws: &draws)
      for (id, value) in cells where texts[id] == nil { texts[id] = String(value) }
      let items = year <= 2020 ? (cells["licensing.items_change"] ?? 0) : 0
      if items > 0, style.layout == .pipeRows { texts["licensing.items_change"] = "+\(items)" }
      return DemoReport(
        township: township, year: year, style: style, cells: texts,
        narrative: narrative(of: township, year: year, cells: cells, draws: &draws))
    }
  }

  private static func fillDecisions(
    _ cells: inout [String: Int], township: Township, year: Int, draws: inout Draws
  ) {
    cells["licensing.decisions"] = draws.negativeBinomial(meanTenths: 30 * township.activity, shape: 2)
    cells["penalty.decisions"] = draws.geometric(meanTenths: 6 * township.activity)
    cells["coercion.decisions"] = draws.happens(1, in: 12) ? 1 + draws.geometric(meanTenths: 10) : 0
    if year <= 2020 { cells["other_services.decisions"] = draws.geometric(meanTenths: 10 * township.activity) }
  }

  private static func fillItems(_ cells: inout [String: Int], items: inout [String: Int], draws: inout Draws) {
    for subject in ["licensing", "other_services", "penalty", "coercion", "fees"] {
      let previous = items[subject] ?? 0
      let change = draws.happens(1, in: 3) ? draws.pick([-2, -1, 1, 2, 3]) : 0
      cells["\(subject).items_previous"] = previous
      cells["\(subject).items_change"] = change
      items[subject] = previous + change
    }
  }

  private static func fillApplications(
    _ cells: inout [String: Int], year: Int, township: Township, carriedOut: inout [String: Int], draws: inout Draws
  ) {
    func add(_ row: String, _ applicant: String, _ count: Int) {
      cells["applications.\(row).\(applicant)", default: 0] += count
      cells["applications.\(row).total", default: 0] += count
    }
    for applicant in applicants {
      let carriedIn = carriedOut[applicant] ?? 0
      let mean = applicant == "natural_person" ? township.activity * 3 : applicant == "business" ? 3 : 0
      let received = mean == 0 ? 0 : draws.geometric(meanTenths: mean)
      let carried = carriedIn + received > 0 && draws.happens(1, in: 6) ? 1 : 0
      add("carried_in", applicant, carriedIn)
      add("received", applicant, received)
      add("carried_out", applicant, carried)
      for _ in 0..<(carriedIn + received - carried) {
        add("outcome.\(draws.pick(outcomeRows))", applicant, 1)
        add("outcome.total", applicant, 1)
      }
      carriedOut[applicant] = carried
    }
  }

  private static func fillTableFour(_ cells: inout [String: Int], draws: inout Draws) {
    for block in ["review", "litigation.direct", "litigation.after_review"] where draws.happens(1, in: 14) {
      let outcome = draws.pick(["upheld", "upheld", "corrected", "other", "pending"])
      cells["\(block).\(outcome)", default: 0] += 1
      cells["\(block).total", default: 0] += 1
    }
  }

  /// What the running text states; a unit always states the same things, as offices do.
  private static func narrative(
    of township: Township, year: Int, cells: [String: Int], draws: inout Draws
  ) -> [String: Int] {
    var stated: [String: Int] = [:]
    // The planted county-wide trend: every year a quarter more calls than the year before.
    let growth = [100, 125, 156, 195, 244, 305, 381][year - years.lowerBound]
    let calls = 20 + draws.negativeBinomial(meanTenths: township.activity * growth / 5, shape: 8)
    switch township.population / 10 % 4 {
    case 0: stated["hotline_12345.received"] = calls
    case 1: stated["hotline_12345.closed"] = calls
    case 2:
      stated["hotline_12345.received"] = calls
      stated["hotline_12345.closed"] = calls - min(calls, draws.geometric(meanTenths: 15))
    default: break
    }
    stated["website_posts"] = 10 + draws.negativeBinomial(meanTenths: 30 * township.activity, shape: 3)
    if township.population % 3 != 0 {
      stated["wechat_posts"] = 5 + draws.negativeBinomial(meanTenths: 40 * township.activity, shape: 2)
    }
    stated["training_sessions"] = 1 + draws.geometric(meanTenths: 10)
    stated["narrative.applications.received"] = cells["applications.received.total"] ?? 0
    return stated
  }
}
