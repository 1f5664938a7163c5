// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Foundation
import Reading
import Records
import TestSupport
import Testing

@testable import make_demo_county

@Suite("Reading the demo county")
struct RecoveryTests {
  @Test("every value of the truth is read, and no other number stands in its place")
  func everyValueIsRecovered() async throws {
    let roster = try Roster(csv: [UInt8](Data(contentsOf: ProjectFolder.file("Datasets/demo-county/roster.csv"))))
    let run = ReadingRun(options: ReadingOptions(roster: roster), threads: 2)
    let (records, outcome) = await run.records(at: [ProjectFolder.file("Datasets/demo-county/raw").path])
    #expect(outcome.unread == 0)
    let byPath = Dictionary(grouping: records, by: \.document.sourcePath)
    var compared = 0
    for report in DemoCounty.reports() {
      let found = byPath[report.path] ?? []
      #expect(found.count == 1, "\(report.path)")
      guard let record = found.first else { continue }
      #expect(record.document.authorityID == report.township.id, "\(report.path)")
      #expect(record.document.reportYear == report.year, "\(report.path)")
      #expect(record.document.form == report.form.version, "\(report.path)")
      compared += compare(record, with: report)
    }
    #expect(compared > 33_000)
  }

  /// Compares every cell and every number of the running text; gives how many.
  private func compare(_ record: Record, with report: DemoReport) -> Int {
    let values = Dictionary(grouping: record.values, by: \.cellID)
    for (id, text) in report.cells {
      let value = values[id]?.first
      if text.isEmpty {
        #expect(value?.status == .blank && value?.number == nil, "\(report.path) \(id) is blank")
      } else {
        #expect(value?.status == .reported && value?.number == FixedDecimal(text), "\(report.path) \(id) is \(text)")
      }
    }
    var stated = report.narrative
    stated["narrative.applications.handled"] = report.statedApplications
    for (id, number) in stated {
      let value = values[id]?.first
      #expect(value?.number == FixedDecimal(String(number)), "\(report.path) \(id) is \(number)")
    }
    for id in ["hotline_12345.received", "hotline_12345.closed", "wechat_posts"] where stated[id] == nil {
      #expect(values[id] == nil, "\(report.path) states no \(id)")
    }
    return report.cells.count + stated.count
  }
}
