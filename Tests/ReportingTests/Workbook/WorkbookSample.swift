// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import Foundation
import Panels
import Records
import TestSupport

@testable import Reporting

/// Workbooks of small typed tables, and what another program reads in them.
enum WorkbookSample {
  /// Names and numbers that a spreadsheet might take for something else; one township reports nothing.
  static let hostile = """
    authority_id,county,authority,year,indicator,value
    099000000001,示例县,=1+1镇,2024,penalty.decisions,3
    099000000001,示例县,=1+1镇,2025,penalty.decisions,4
    099000000002,示例县,http://a.example/镇,2025,penalty.decisions,5
    099000000003,示例县,<script>镇,2025,penalty.decisions,
    099000000004,示例县,internal:A1镇,2025,penalty.decisions,12345678901234567
    099000000001,示例县,=1+1镇,2025,fees.amount,2.50
    099000000002,示例县,http://a.example/镇,2025,fees.amount,0.25
    099000000001,示例县,=1+1镇,2025,=2+2,7
    """

  /// Applications of two townships; the first breaks a row sum, the second lacks a cell.
  static let applications: String = {
    var lines = ["authority_id,county,authority,year,indicator,value"]
    for (id, name, total, business) in [("1", "甲镇", 5, "1"), ("2", "乙镇", 2, "")] {
      for column in ["natural_person", "research", "public_interest", "legal_services", "other_organization"] {
        lines.append("\(id),示例县,\(name),2025,applications.received.\(column),\(column == "natural_person" ? 2 : 0)")
      }
      lines.append("\(id),示例县,\(name),2025,applications.received.business,\(business)")
      lines.append("\(id),示例县,\(name),2025,applications.received.total,\(total)")
    }
    return lines.joined(separator: "\n")
  }()

  /// The workbook of a typed table.
  static func workbook(_ text: String, language: Language = .chinese) throws -> SummaryWorkbook {
    let panel = try PanelLoader.load(.bytes(Array(text.utf8), name: "table")).panel
    let slice = try PanelSlice(panel)
    let facts = DocumentFacts(panel)
    let summary = YearlySummary(slice, year: slice.standardYear, facts: facts, outliers: OutlierTownships(slice))
    let material = SummaryMaterial(
      summary: summary, area: "示例县", hasRoster: false, findings: [], facts: facts)
    return SummaryWorkbook(
      material, everything: slice.with(indicators: Array(panel.indicators.indices)),
      years: Array(panel.years.indices), language: language)
  }

  static let python: ExternalProgram? = ExternalProgram.python(with: "openpyxl")
  static let pythonMissing = "needs Python with openpyxl"

  /// What a Python script prints about a workbook, whose path is its first argument.
  static func read(_ workbook: SummaryWorkbook, _ script: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gouji-workbook-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try workbook.write(to: folder.appending(path: "w.xlsx").path)
    let preamble = """
      import re, openpyxl
      live = openpyxl.load_workbook('w.xlsx')
      cached = openpyxl.load_workbook('w.xlsx', data_only=True)
      def formulas():
          for sheet in live:
              for row in sheet.iter_rows():
                  for cell in row:
                      if cell.data_type == 'f':
                          yield sheet, cell, cached[sheet.title][cell.coordinate].value
      """
    return try python?.run(["-c", preamble + "\n" + script], in: folder).output ?? ""
  }
}
