// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records
import TestSupport
import Testing

@testable import Reading

@Suite("Cells of real reports", .enabled(if: ProjectFolder.hasShared, "needs ../shared"))
struct CellReaderSeedTests {
  private func reading(_ path: String) throws -> CellReading {
    let text = try SeedReports.text(path)
    return CellReader.cells(in: text, outline: OutlineReader.outline(of: text))
  }

  @Test(arguments: SeedReports.names)
  func everyCellOfASeed(name: String) throws {
    let reading = try reading("seeds/\(name)")
    #expect(reading.form == .form2021)
    let gold = try SeedReports.rows("gold/cells-all.csv").filter { $0["seed_file"] == name }
    #expect(gold.count == 200 && reading.values.count == 200)
    var wrong: [String] = []
    for (row, value) in zip(gold, reading.values) {
      let expected =
        [row["cell_id"], row["value"], row["status"] == "value" ? "reported" : row["status"], row["line"]]
        + [row["byte_start"], row["byte_end"]]
      let bytes = value.place?.bytes ?? 0..<0
      let found = [
        value.cellID, value.number.map(\.description) ?? "", value.status.rawValue,
        value.place.map { String($0.line) } ?? "", bytes.isEmpty ? "" : String(bytes.lowerBound),
        bytes.isEmpty ? "" : String(bytes.upperBound),
      ]
      if found != expected.map({ $0 ?? "" }) { wrong.append("\(found) for \(expected)") }
    }
    print("\(name): \(gold.count - wrong.count) of \(gold.count) cells, layout \(reading.layout)")
    #expect(wrong.isEmpty, "\(wrong.count) wrong, such as \(wrong.prefix(3))")
  }

  @Test(arguments: [
    (0, ["E3.labels 207"]), (1, []), (2, ["L7.traditional_script 1", "E3.labels 27"]),
    (3, ["E3.labels 21", "L1.row_too_short 45"]), (4, ["E3.labels 305"]),
  ])
  func findingsOfASeed(seed: Int, expected: [String]) throws {
    let reading = try reading("seeds/\(SeedReports.names[seed])")
    #expect(reading.findings.map { "\($0.rule) \($0.line ?? 0)" } == expected)
  }

  @Test func labelledFiguresOfTheCorpus() throws {
    let columns = [
      ("permit_decisions", "licensing.decisions"), ("penalty_decisions", "penalty.decisions"),
      ("coercion_decisions", "coercion.decisions"), ("fee_wan_yuan", "fees.amount"), ("rules_issued", "rules.issued"),
      ("normative_issued", "normative_documents.issued"), ("normative_repealed", "normative_documents.repealed"),
      ("normative_in_force", "normative_documents.in_force"),
    ]
    var right = 0
    var wrong: [String] = []
    var missed: [String] = []
    var unlabelled: [String] = []
    for row in try SeedReports.rows("corpus/labels.csv") {
      let file = row["file"] ?? ""
      let reading = try reading("corpus/reports/\(file)")
      if let form = reading.form, form.rawValue != row["form"] { wrong.append("\(file) form") }
      for (label, cell) in columns {
        let id = reading.form == .form2019 ? cell.replacing(".issued", with: ".made") : cell
        let value = reading.values.first { $0.cellID == id }
        let expected = FixedDecimal(row[label] ?? "")
        switch (expected, value?.number) {
        case (nil, nil): break
        case (let expected?, let found?) where expected == found: right += 1
        case (_?, nil): missed.append("\(file) \(id) \(value?.status.rawValue ?? "no cell")")
        case (nil, let found?): unlabelled.append("\(file) \(id) \(found)")
        case (let expected?, let found?): wrong.append("\(file) \(id) \(found) for \(expected)")
        }
      }
    }
    print("corpus: right \(right), wrong \(wrong), missed \(missed), not labelled \(unlabelled)")
    #expect(wrong.isEmpty && missed.isEmpty && unlabelled.isEmpty)
    #expect(right > 150)
  }
}
