// SPDX-License-Identifier: GPL-3.0-or-later

/// The cases that the demo county holds on purpose, so that every part of the yearly work has something to find.
enum PlantedCases {
  /// The reports with the cases planted; the one that was never handed in is left out.
  static func plant(in reports: [DemoReport]) -> [DemoReport] {
    reports.compactMap { report in
      var report = report
      switch (report.township.name, report.year) {
      case ("青石乡", 2025):
        return nil
      case ("白石镇", 2025):
        // The total of a row says one less than its parts.
        report.change("applications.received.natural_person", by: 1, planted: "identity_error:A1.row_sum")
        report.change("applications.outcome.disclosed.natural_person", by: 1)
        report.change("applications.outcome.disclosed.total", by: 1)
        report.change("applications.outcome.total.natural_person", by: 1)
        report.change("applications.outcome.total.total", by: 1)
      case ("云岭镇", 2025):
        report.change("applications.outcome.total.business", by: 2, planted: "identity_error:A3.outcome_total")
        report.change("applications.outcome.total.total", by: 2)
        report.change("applications.received.business", by: 2)
        report.change("applications.received.total", by: 2)
      case ("双河镇", 2024):
        report.change("review.upheld", by: 2, planted: "identity_error:A4.table4_total")
      case ("柳河乡", 2025):
        // Balanced within the report, and yet not what last year carried over.
        for column in ["natural_person", "total"] {
          report.change("applications.carried_in.\(column)", by: 3)
          report.change("applications.outcome.disclosed.\(column)", by: 3)
          report.change("applications.outcome.total.\(column)", by: 3)
        }
        report.planted.append("carry_over_break")
      case ("东川镇", 2025):
        report.statedApplications = (Int(report.cells["applications.outcome.total.total"] ?? "") ?? 0) + 4
        report.planted.append("narrative_against_table")
      case ("官桥镇", 2025):
        report.cells["licensing.decisions"] = "913"
        report.planted.append("outlier:licensing.decisions")
      case ("沙湾镇", 2025):
        report.cells["penalty.decisions"] = "163"
        report.planted.append("outlier:penalty.decisions")
      case ("高坪乡", 2024):
        report.hasGluedNumber = true
        report.planted.append("glued_number:narrative.applications.received")
        report.clearApplications()
      case ("官渡镇", 2023):
        for id in report.cells.keys where id.hasPrefix("applications.") && id.hasSuffix(".legal_services") {
          report.cells[id] = ""
        }
        report.planted.append("blank_column:legal_services")
      case ("竹海乡", 2023):
        report.planted.append("renamed:竹园乡")
      default:
        break
      }
      return report
    }
  }
}

extension DemoReport {
  /// Changes a count, and names the case when this is its heart.
  fileprivate mutating func change(_ id: String, by difference: Int, planted: String? = nil) {
    let value = (Int(cells[id] ?? "") ?? 0) + difference
    cells[id] = String(value)
    if id == "applications.received.total", narrative["narrative.applications.received"] != nil {
      narrative["narrative.applications.received"] = value
    }
    if let planted { self.planted.append(planted) }
  }

  /// A unit without a single application, so that only a zero can be glued to the year.
  fileprivate mutating func clearApplications() {
    for id in cells.keys where id.hasPrefix("applications.") { cells[id] = "0" }
    narrative["narrative.applications.received"] = 0
  }
}
