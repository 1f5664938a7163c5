// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records

/// C1, C2, C5: what a cell can hold at all.
extension RuleChecks {
  /// Codes of C1: `negative`, `not_whole`, `not_a_number` (with the characters found), each with the cell and its number;
  /// `missing_cells` when no cell holds a number. Of C2: `not_zero` with the cell and its number; `level_unknown` when the
  /// authority's name does not say that it is a township; `missing_cells`. Of C5: `negative` with the row's cells and
  /// both numbers; `missing_cells`.
  static func domainFindings(_ report: CheckedReport) -> [Finding] {
    guard let form = report.form else { return [] }
    var findings = form.cells.compactMap { domain($0, report) }
    if report.hasDocument || form.cells.contains(where: { report.numbers.value($0.id) != nil }),
      form.cells.allSatisfy({ report.numbers.value($0.id)?.number == nil })
    {
      findings.append(.open("C1.non_negative"))
    }
    return findings + ruleFindings(form, report) + itemFindings(form, report)
  }

  private static func domain(_ cell: FormCell, _ report: CheckedReport) -> Finding? {
    guard let value = report.numbers.value(cell.id) else { return nil }
    let line = value.place?.line
    if value.status == .unparsable {
      return .broken(
        "C1.non_negative", "not_a_number", cells: [cell.id], line: line, arguments: [.cell(cell.id)],
        evidence: value.raw)
    }
    guard let number = value.number else { return nil }
    let code =
      if number.mantissa < 0, !cell.isSigned {
        "negative"
      } else if cell.kind == .count, !number.isWhole {
        "not_whole"
      } else { "" }
    if code.isEmpty { return nil }
    return .broken(
      "C1.non_negative", code, cells: [cell.id], value: number, line: line,
      arguments: [.cell(cell.id), .number(number)], evidence: value.raw)
  }

  /// C2: townships and counties issue no rules (规章).
  private static func ruleFindings(_ form: Form, _ report: CheckedReport) -> [Finding] {
    let rule = "C2.rules_zero"
    let cells = form.cells.map(\.id).filter { $0.hasPrefix("rules.") }
    let positive = cells.filter { (report.number($0)?.mantissa ?? 0) > 0 }
    guard AuthorityLevel(report.record.document.authorityName) == .belowPrefecture else {
      return positive.isEmpty ? [] : [.open(rule, "level_unknown", cells: positive)]
    }
    var findings: [Finding] = positive.compactMap { cell in
      guard let number = report.number(cell) else { return nil }
      return .broken(
        rule, "not_zero", cells: [cell], value: number, expected: FixedDecimal(mantissa: 0), line: report.line(cell),
        arguments: [.cell(cell), .number(number)])
    }
    let missing = report.missing(cells)
    if !missing.isEmpty { findings.append(.open(rule, cells: missing)) }
    return findings
  }

  /// C5: the items of last year and this year's change leave no negative number (2019 form).
  private static func itemFindings(_ form: Form, _ report: CheckedReport) -> [Finding] {
    let rule = "C5.items_nonneg"
    var missing: [String] = []
    var findings: [Finding] = []
    for previous in form.cells.map(\.id) where previous.hasSuffix(".items_previous") {
      let change = previous.replacing(".items_previous", with: ".items_change")
      guard form.position(of: change) != nil else { continue }
      guard let sum = report.sum([previous, change]) else {
        missing += report.missing([previous, change])
        continue
      }
      if sum.mantissa < 0 {
        findings.append(
          .broken(
            rule, "negative", cells: [previous, change], value: sum, line: report.line(previous),
            arguments: [.cell(previous), .cell(change), .number(sum)],
            evidence: "\(report.number(previous)?.description ?? "") + \(report.number(change)?.description ?? "")"))
      }
    }
    if !missing.isEmpty { findings.append(.open(rule, cells: missing)) }
    return findings
  }
}

/// How high an authority stands, as far as its name tells.
enum AuthorityLevel: Equatable {
  /// A township, a subdistrict, a county or a district, or one of their departments.
  case belowPrefecture
  /// The name does not tell.
  case unknown

  /// The level of an authority by its full name.
  init(_ name: String) {
    let endings = [
      "镇", "乡", "街道", "县", "旗", "镇人民政府", "乡人民政府", "街道办事处", "县人民政府", "旗人民政府", "苏木", "苏木人民政府", "地区办事处",
    ]
    self = endings.contains { name.hasSuffix($0) } ? .belowPrefecture : .unknown
  }
}
