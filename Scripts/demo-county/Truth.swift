// SPDX-License-Identifier: GPL-3.0-or-later

import Forms

/// What a reader must find: one row per report, one column per number, and the planted cases.
enum Truth {
  private static let stated = [
    "hotline_12345.received", "hotline_12345.closed", "website_posts", "wechat_posts", "training_sessions",
    "narrative.applications.received", "narrative.applications.handled",
  ]

  /// `truth.csv`. A cell is empty when the report leaves it blank or its form does not have it; a report that was never
  /// handed in is a row without a file.
  static func table(of reports: [DemoReport]) -> String {
    let newer = Form.form2021.cells.map(\.id)
    let cells = newer + Form.form2019.cells.map(\.id).filter { !newer.contains($0) }
    var rows = [["file", "authority_id", "authority", "year", "form", "style", "planted"] + cells + stated]
    for report in reports {
      rows.append(
        [
          report.path, report.township.id, report.township.name(in: report.year), String(report.year),
          report.form.version.rawValue, report.style.name, report.planted.joined(separator: ";"),
        ] + cells.map { plain(report.cells[$0] ?? "") } + stated.map { number(report, $0) })
    }
    for township in Township.all {
      for year in CountyModel.years where !reports.contains(where: { $0.township.id == township.id && $0.year == year })
      {
        rows.append(
          ["", township.id, township.name(in: year), String(year), "", "", "missing_report"]
            + [String](repeating: "", count: cells.count + stated.count))
      }
    }
    return rows.map { $0.joined(separator: ",") }.joined(separator: "\n") + "\n"
  }

  private static func number(_ report: DemoReport, _ indicator: String) -> String {
    if indicator == "narrative.applications.handled" { return report.statedApplications.map(String.init) ?? "" }
    return report.narrative[indicator].map(String.init) ?? ""
  }

  /// A signed change is printed with its plus sign and read without it.
  private static func plain(_ text: String) -> String { text.hasPrefix("+") ? String(text.dropFirst()) : text }
}
