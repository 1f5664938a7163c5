// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import Foundation
import Panels
import Records
import TestSupport
import Testing

@testable import Reporting

/// Databases as SQLite's own shell reads them.
@Suite struct DatabaseExportTests {
  private static let shell = ExternalProgram("sqlite3")
  private static let shellMissing = "needs the shell of SQLite"

  @Test(.enabled(if: shell != nil, Comment(rawValue: shellMissing)))
  func aDatasetIsWholeAndItsKeysHold() throws {
    let answers = try ask(
      dataset(),
      """
      PRAGMA integrity_check; PRAGMA foreign_key_check;
      SELECT count(*) FROM documents; SELECT count(*) FROM "values"; SELECT count(*) FROM form;
      SELECT count(*) FROM authorities; SELECT count(*) FROM roster;
      SELECT expected, reported, missing FROM coverage WHERE year = 2025;
      SELECT total, n, missing, is_lower_bound FROM county_totals WHERE year = 2025 AND cell_id = 'penalty.decisions';
      SELECT typeof(value), count(*) FROM "values" WHERE value IS NOT NULL GROUP BY 1 ORDER BY 1;
      SELECT count(*) FROM "values" WHERE value IS NOT NULL AND status NOT IN ('reported', 'derived', 'corrected');
      SELECT authority, previous, value FROM year_on_year WHERE year = 2025 AND cell_id = 'penalty.decisions' AND change > 100;
      """)
    #expect(
      answers == """
        ok
        167
        34152
        398
        24
        26
        24|23|1
        313|23|1|1
        integer|34100
        real|27
        0
        沙湾镇|4|163

        """)
  }

  @Test(.enabled(if: shell != nil, Comment(rawValue: shellMissing)))
  func aTypedTableHasAuthoritiesYearsAndItsOwnIndicators() throws {
    let panel = try PanelLoader.load(.bytes(Array(ExportRoundTripTests.typed.utf8), name: "table")).panel
    let source = ExportSource(try PanelSlice(panel, Selection(years: .all, indicators: .all)))
    let answers = try ask(
      DatabaseExport(source, documents: [], findings: [], roster: nil),
      """
      PRAGMA foreign_key_check;
      SELECT document_id, cell_id, value, status, qualifier FROM "values" ORDER BY document_id, cell_id;
      SELECT authority, year, value, is_lower_bound FROM figures WHERE cell_id = 'penalty.decisions' ORDER BY year, value;
      SELECT indicator_id, unit, is_additive FROM indicators WHERE indicator_id IN ('满意率', '来访批次') ORDER BY 1;
      """)
    #expect(
      answers == """
        00123@2024|fees.amount|3.5|reported|exact
        00123@2024|penalty.decisions|12|reported|exact
        00123@2025|penalty.decisions||ambiguous|exact
        示例县/乙镇@2025|licensing.decisions||absent|exact
        示例县/乙镇@2025|penalty.decisions|7|reported|at_least
        示例县/乙镇@2025|来访批次|0|reported|exact
        示例县/乙镇@2025|满意率|98.5|reported|exact
        丙,镇|2024|12|0
        乙镇|2025|7|1
        来访批次|批|1
        满意率|%|0

        """)
  }

  @Test func sameFiguresSameBytes() throws {
    let folder = try scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["a", "b"].map { folder.appending(path: $0) }
    for file in files { _ = try dataset().write(to: file.path) }
    #expect(try Data(contentsOf: files[0]) == Data(contentsOf: files[1]))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["a", "b"])
  }

  @Test func aFolderThatIsNotThereIsAnError() {
    #expect(throws: DatabaseExportError.self) {
      try dataset().write(to: "/nowhere/at/all.sqlite")
    }
  }

  private func dataset() throws -> DatabaseExport {
    let folder = ProjectFolder.file("Datasets/demo-county")
    let roster = try Roster(csv: Array(Data(contentsOf: folder.appending(path: "roster.csv"))))
    let panel = try PanelLoader.load(.path(folder.path), options: PanelOptions(roster: roster)).panel
    let records = try DatasetReader(folder: folder).records().records
    let slice = try PanelSlice(panel, Selection(years: .all, indicators: .all))
    let source = ExportSource(records, slice: slice, counties: [], isEveryIndicator: true)
    return DatabaseExport(source, documents: records.map(\.document), findings: [], roster: roster)
  }

  private func ask(_ database: DatabaseExport, _ question: String) throws -> String {
    let folder = try scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try database.write(to: folder.appending(path: "d.sqlite").path)
    return try #require(Self.shell).run(["-bail", "d.sqlite", question], in: folder).output
  }

  private func scratch() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gouji-database-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }
}
