// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Panels
import Records
import TestSupport

/// A record of one form whose cells are all 0, with some changed.
func record(
  _ form: FormVersion = .form2021, _ numbers: [String: String] = [:], blank: [String] = [], absent: [String] = [],
  narrative: [Value] = []
) -> Record {
  var document = DocumentDescription(
    documentID: "d", sha256: "", sourcePath: "d.txt", bytes: 0, mediaType: "text/plain", encoding: "utf-8",
    layout: "lines", script: "Hans")
  document.form = form
  document.reportYear = 2024
  document.authorityName = "甲镇人民政府"
  document.authorityID = "1"
  document.county = "示例县"
  let ids = Form.version(form).cells.map(\.id)
  let extra = numbers.keys.filter { Form.cell($0, in: form) == nil }.sorted()
  let values = (ids + extra).enumerated().compactMap { index, id -> Value? in
    let status: ValueStatus = absent.contains(id) ? .absent : blank.contains(id) ? .blank : .reported
    return Value(
      cellID: id, form: form == .form2021 ? .form2021 : .form2019,
      number: status == .reported ? FixedDecimal(numbers[id] ?? "0") : nil, status: status, unit: "件",
      place: status == .absent ? nil : SourcePlace(line: index + 1, bytes: 0..<1), method: .label, confidence: .high)
  }
  return Record(document: document, values: values + narrative)
}

/// A number of running text.
func narrative(
  _ id: String, _ number: String, _ qualifier: Qualifier = .exact, scope: ValueScope = .year, raw: String = ""
) -> Value {
  Value(
    cellID: id, form: .narrative, number: FixedDecimal(number), status: .reported, qualifier: qualifier, unit: "件",
    raw: raw, place: SourcePlace(line: 7, bytes: 0..<1), method: .pattern, confidence: .high, scope: scope)
}

/// A panel of one county with rows of `authority → year → indicator → number`; a year without entries has no report.
func panel(
  years: [Int], indicators: [String], _ rows: [(name: String, id: String, reports: [Int: [String: Int64]])],
  rostered: Bool = false, county: (Int) -> String = { _ in "示例县" }
) -> Panel {
  var states = indicators.map { _ in [CellState]() }
  var mantissas = indicators.map { _ in [Int64]() }
  var present: [Bool] = []
  for row in rows {
    for year in years {
      present.append(row.reports[year] != nil)
      for (column, indicator) in indicators.enumerated() {
        let number = row.reports[year]?[indicator]
        states[column].append(number != nil ? .number : row.reports[year] == nil ? .noRow : .blank)
        mantissas[column].append(number ?? 0)
      }
    }
  }
  return Panel(
    authorities: rows.enumerated().map { index, row in
      PanelAuthority(key: row.name, id: row.id, name: row.name, county: county(index))
    }, years: years,
    indicators: indicators.map {
      PanelIndicator(id: $0, label: $0, unit: "件", isAdditive: true, isCount: true, isHeadline: false)
    },
    columns: zip(mantissas, states).map { PanelColumn(scale: 0, mantissas: $0, states: $1) },
    expected: present.map { $0 || rostered }, present: present)
}

/// The record of one of the five reports as the reference says it reads.
func goldRecord(_ seed: String) throws -> Record {
  let cells = try ReferenceCSV(shared: "gold/cells-all.csv").records.filter { $0["seed_file"] == seed }
  let numbers = try ReferenceCSV(shared: "gold/narrative.csv").records.filter {
    $0["seed_file"] == seed && $0["qualifier"] != "missing" && $0["indicator_id"] != "wechat_account.status"
  }
  var document = DocumentDescription(
    documentID: seed, sha256: "", sourcePath: seed, bytes: 0, mediaType: "text/plain", encoding: "utf-8",
    layout: "lines", script: "Hans")
  document.form = .form2021
  let values = cells.map { cell -> Value in
    let status = cell["status"].flatMap { $0 == "value" ? .reported : ValueStatus(rawValue: $0) } ?? .unparsable
    return Value(
      cellID: cell["cell_id"] ?? "", form: .form2021, number: cell["value"].flatMap { FixedDecimal($0) },
      status: status, unit: "件", raw: cell["raw"] ?? "", place: place(cell), method: .label, confidence: .high)
  }
  let stated = numbers.map { row in
    Value(
      cellID: row["indicator_id"] ?? "", form: .narrative, number: row["value"].flatMap { FixedDecimal($0) },
      status: .reported, qualifier: row["qualifier"].flatMap { Qualifier(rawValue: $0) } ?? .vague,
      unit: row["unit"] ?? "", raw: row["raw"] ?? "", place: place(row), method: .pattern, confidence: .high)
  }
  return Record(document: document, values: values + stated)
}

private func place(_ row: [String: String]) -> SourcePlace? {
  row["line"].flatMap { Int($0) }.map { SourcePlace(line: $0, bytes: 0..<0) }
}
