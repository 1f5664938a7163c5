// SPDX-License-Identifier: GPL-3.0-or-later

/// A rule's equation with a hole in it, and the rows, columns or blocks that fill the hole.
///
/// `{x}` is the hole. `{applicant}` and `{outcome}` stand for every kind of applicant and every row of outcomes, so that
/// the form alone says which there are.
struct EquationPattern: Sendable {
  /// What fills the hole.
  enum Filling: Sendable {
    /// Every row of table three.
    case applicationRows
    /// Every column of table three, the total included.
    case applicationColumns
    /// The blocks of table four.
    case reviewBlocks
    /// The rows named.
    case rows([String])
  }

  /// A cell pattern in a sum.
  struct Part: Sendable {
    let pattern: String
    var isNegative = false
    var yearOffset = 0
  }

  let ruleID: String
  let forms: [FormVersion]
  let filling: Filling
  let left: [Part]
  let right: [Part]
  let severity: RuleSeverity
  /// The severity where the hole is the total column, when it differs.
  var totalSeverity: RuleSeverity?
  let strength: CellEquation.Strength

  /// The equations of one form with the hole filled, in form order, numbered from `start`.
  func expanded(in form: Form, from start: Int) -> [CellEquation] {
    guard forms.contains(form.version) else { return [] }
    return fillings(in: form).enumerated().map { index, filling in
      CellEquation(
        ruleID: ruleID, number: start + index, form: form.version, left: terms(left, filling, form),
        right: terms(right, filling, form), severity: filling == "total" ? totalSeverity ?? severity : severity,
        strength: strength)
    }
  }

  private func fillings(in form: Form) -> [String] {
    switch filling {
    case .applicationRows: form.applicationRows
    case .applicationColumns: form.applicationColumns
    case .reviewBlocks: FormTable.reviewBlockIDs
    case .rows(let rows): rows
    }
  }

  private func terms(_ parts: [Part], _ filling: String, _ form: Form) -> [CellEquation.Term] {
    parts.flatMap { part in
      let cell = part.pattern.filled("{x}", with: filling)
      let cells =
        if cell.has(hole: "{applicant}") {
          form.applicantKinds.map { cell.filled("{applicant}", with: $0) }
        } else if cell.has(hole: "{outcome}") {
          form.outcomeRows.map { cell.filled("{outcome}", with: $0) }
        } else {
          [cell]
        }
      return cells.map { CellEquation.Term(cell: $0, isNegative: part.isNegative, yearOffset: part.yearOffset) }
    }
  }
}

extension Form {
  /// The rows of table three.
  public var applicationRows: [String] { table("3")?.rows.map(\.id) ?? [] }

  /// The columns of table three, the total last.
  public var applicationColumns: [String] { table("3")?.columns.map(\.id) ?? [] }

  /// The columns of table three that are kinds of applicants.
  public var applicantKinds: [String] { table("3")?.columns.filter { $0.role != .total }.map(\.id) ?? [] }

  /// The rows of table three that （七）总计 adds up.
  public var outcomeRows: [String] {
    table("3")?.rows.filter { $0.id.hasPrefix("applications.outcome.") && $0.role != .total }.map(\.id) ?? []
  }
}
