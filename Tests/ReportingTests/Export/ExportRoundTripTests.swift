// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import DelimitedText
import FoundationEssentials
import Panels
import Records
import Tables
import TestSupport
import Testing

@testable import Reporting

/// What is exported as a long table and read back is the panel it came from.
@Suite struct ExportRoundTripTests {
  /// A typed table with every kind of gap, a lower bound, decimals, an own indicator, and text that has to be quoted.
  static let typed = """
    authority_id,authority,county,type,year,indicator,value,status,qualifier,unit,population
    00123,"丙,镇",示例县,镇,2024,penalty.decisions,12,,,,5000
    00123,"丙,镇",示例县,镇,2024,fees.amount,3.50,,,,
    00123,"丙,镇",示例县,镇,2025,penalty.decisions,,ambiguous,,,5100
    ,乙镇,示例县,镇,2025,penalty.decisions,7,,at_least,,
    ,乙镇,示例县,镇,2025,licensing.decisions,,absent,,,
    ,乙镇,示例县,镇,2025,满意率,98.5,,,%,
    ,乙镇,示例县,镇,2025,来访批次,0,,,批,
    """

  static let wide = """
    单位,县区,年度,行政处罚,行政许可,来访批次
    甲镇,示例县,2024,0,,3
    甲镇,示例县,2025,4,12,
    乙镇,示例县,2025,,1,2
    """

  @Test(arguments: [typed, wide], [false, true])
  func typedTables(text: String, usesLabels: Bool) throws {
    let panel = try load(Array(text.utf8))
    let source = ExportSource(try PanelSlice(panel, Selection(years: .all, indicators: .all)))
    let again = try load(Self.csv(LongExport(source), usesLabels: usesLabels))
    expectEqual(again, panel)
  }

  @Test(arguments: ["Datasets/demo-county", "Datasets/seeds"], [false, true])
  func datasets(folder: String, usesLabels: Bool) throws {
    let path = ProjectFolder.file(folder).path
    let roster = try? Roster(csv: Array(Data(contentsOf: ProjectFolder.file(folder + "/roster.csv"))))
    let panel = try PanelLoader.load(.path(path), options: PanelOptions(roster: roster)).panel
    let records = try DatasetReader(folder: ProjectFolder.file(folder)).records().records
    let slice = try PanelSlice(panel, Selection(years: .all, indicators: .all))
    let source = ExportSource(records, slice: slice, counties: [], isEveryIndicator: true)
    let bytes = try Self.csv(LongExport(source), usesLabels: usesLabels)
    let again = try PanelLoader.load(.bytes(bytes, name: "long"), options: PanelOptions(roster: roster)).panel
    expectEqual(again, panel)
  }

  @Test func wideTableOfADatasetIsTheOneInIt() throws {
    let folder = ProjectFolder.file("Datasets/demo-county")
    let panel = try PanelLoader.load(.path(folder.path)).panel
    let records = try DatasetReader(folder: folder).records().records
    let slice = try PanelSlice(panel, Selection(years: .all, indicators: .all))
    let source = ExportSource(records, slice: slice, counties: [], isEveryIndicator: true)
    #expect(try Self.csv(WideExport(source)) == Array(Data(contentsOf: folder.appending(path: "wide.csv"))))
  }

  @Test func numbersOfAWideTableComeBack() throws {
    let panel = try load(Array(Self.wide.utf8))
    let source = ExportSource(try PanelSlice(panel, Selection(years: .all, indicators: .all)))
    expectEqual(try load(Self.csv(WideExport(source), usesLabels: true)), panel)
    expectEqual(try load(Self.csv(WideExport(source))), panel)
  }

  @Test func lowerBoundsAndGapsAreEmptyInAWideTable() throws {
    let panel = try load(Array(Self.typed.utf8))
    let source = ExportSource(try PanelSlice(panel, Selection(years: .all, indicators: .named(["penalty.decisions"]))))
    let text = String(decoding: try Self.csv(WideExport(source)), as: UTF8.self)
    #expect(
      text == """
        authority_id,authority,county,type,year,population,penalty.decisions
        00123,"丙,镇",示例县,镇,2024,5000,12
        00123,"丙,镇",示例县,镇,2025,5100,
        ,乙镇,示例县,镇,2025,,

        """)
  }

  private func load(_ bytes: [UInt8]) throws -> Panel { try PanelLoader.load(.bytes(bytes, name: "table")).panel }

  static func csv(_ table: some ExportTable, usesLabels: Bool = false) throws -> [UInt8] {
    var writer = CSVWriter(format: CSVFormat(guardsFormulas: true))
    writer.row(table.columns.map { usesLabels ? $0.label : $0.id })
    table.forEachRow { CSVTableWriter.writeRow($0, to: &writer) }
    return writer.bytes
  }

  private func expectEqual(_ left: Panel, _ right: Panel) {
    #expect(left.authorities == right.authorities)
    #expect(left.years == right.years)
    #expect(left.indicators == right.indicators)
    #expect(left.columns == right.columns)
    #expect(left.expected == right.expected)
    #expect(left.present == right.present)
    #expect(left.exposures == right.exposures)
  }
}
