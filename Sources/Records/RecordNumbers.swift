// SPDX-License-Identifier: GPL-3.0-or-later

public import Forms

/// The values of one record by cell, and the equations between them.
public struct RecordNumbers: Sendable {
  /// The form of the record: the document's, else that of its first cell; nil when there is neither.
  public let form: FormVersion?

  private let values: [String: Value]

  /// The values of a record; the first of several values of one cell counts.
  public init(_ record: Record) {
    values = Dictionary(record.values.map { ($0.cellID, $0) }, uniquingKeysWith: { first, _ in first })
    form =
      record.document.form
      ?? record.values.lazy.compactMap { value -> FormVersion? in
        switch value.form {
        case .form2019: .form2019
        case .form2021: .form2021
        case .narrative, .derived: nil
        }
      }.first
  }

  /// The value of a cell or narrative indicator; nil when the record has none.
  public func value(_ cell: String) -> Value? { values[cell] }

  /// The number of a cell as evidence for an equation: reported or corrected, and exact.
  ///
  /// A derived number is none, because it was computed from the very cells that it would be compared with; a bound (余,
  /// 近) is none either.
  public func evidence(_ cell: String) -> FixedDecimal? {
    guard let value = values[cell], value.status == .reported || value.status == .corrected,
      value.qualifier == .exact || value.qualifier == .noneByStatement
    else { return nil }
    return value.number
  }

  /// Judges the equations of a rule that speak of one report, in form order; empty when the form is unknown.
  ///
  /// Rows that the report gives as one subtotal are left out, and the subtotal's own row is judged in their place.
  public func evaluations(of ruleID: String) -> [EquationEvaluation] {
    guard let form else { return [] }
    var evaluations: [EquationEvaluation] = []
    for equation in CellEquation.all where equation.ruleID == ruleID && !equation.spansYears {
      if equation.form == form {
        if isReplaced(equation, form) { continue }
      } else {
        guard equation.terms.allSatisfy({ isSubtotal($0.cell, form) && evidence($0.cell) != nil }) else { continue }
      }
      evaluations.append(equation.evaluate { $0.yearOffset == 0 ? evidence($0.cell) : nil })
    }
    return evaluations
  }

  /// Whether every cell of the equation is a sub-row that a reported subtotal stands in for.
  private func isReplaced(_ equation: CellEquation, _ form: FormVersion) -> Bool {
    equation.terms.allSatisfy { term in isReplaced(cell: term.cell, in: form) }
  }

  /// Whether a cell is missing from the report because a reported subtotal stands in its place.
  public func isReplaced(cell: String, in form: FormVersion) -> Bool {
    guard let total = CellEquation.subtotal(for: cell, in: form), let whole = values[total.id], whole.status != .absent
    else { return false }
    return values[cell].map { $0.status == .absent } ?? true
  }

  private func isSubtotal(_ cell: String, _ form: FormVersion) -> Bool {
    Form.cell(cell, in: form) == nil && values[cell]?.form != .derived
  }
}
