// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import FoundationEssentials
import TestSupport
import Testing

@testable import make_demo_county

@Suite("Generator of the demo county")
struct GeneratorTests {
  @Test("the data set in the repository is what the generator makes, byte for byte")
  func dataSetIsFresh() throws {
    let files = DemoCounty.files()
    #expect(files.count == 169)
    for (path, bytes) in files {
      let stored = try? Data(contentsOf: ProjectFolder.file("Datasets/demo-county/\(path)"))
      #expect(stored.map { [UInt8]($0) } == bytes, "\(path) is stale: run `swift run make-demo-county`")
    }
    let raw = try FileManager.default.subpathsOfDirectory(atPath: ProjectFolder.file("Datasets/demo-county/raw").path)
    let stored = raw.filter { $0.hasSuffix(".txt") || $0.hasSuffix(".md") }.map { "raw/\($0)" }
    #expect(Set(stored) == Set(files.keys.filter { $0.hasPrefix("raw/") }))
  }

  @Test("every planted case is there once")
  func plantedCases() {
    let planted = DemoCounty.reports().flatMap(\.planted)
    #expect(
      Set(planted) == [
        "identity_error:A1.row_sum", "identity_error:A3.outcome_total", "identity_error:A4.table4_total",
        "carry_over_break", "narrative_against_table", "outlier:licensing.decisions", "outlier:penalty.decisions",
        "glued_number:narrative.applications.received", "blank_column:legal_services", "renamed:竹园乡",
      ])
    #expect(planted.count == 10)
  }

  @Test("every style is used, and the forms change with the year 2021")
  func styles() {
    let reports = DemoCounty.reports()
    #expect(Set(reports.map(\.style.layout)) == Set(Style.Layout.allCases))
    #expect(reports.contains { $0.style.isTraditional } && reports.contains { $0.style.isGB18030 })
    #expect(reports.allSatisfy { ($0.form.version.rawValue == "2019") == ($0.year <= 2020) })
  }

  @Test("GB18030 text is what iconv makes of it")
  func gb18030() {
    #expect(GB18030.encode("镇乡0") == [0xD5, 0xF2, 0xCF, 0xE7, 0x30])
  }
}
