// SPDX-License-Identifier: GPL-3.0-or-later

public import Forms

/// The values of one record by cell, and the equations between them.
public struct RecordNumbers: Sendable {
  /// The form of the record: the document's, else that of its first cell; nil when there is neither.
  public let form: FormVersion?

  private let values: [Value]
  /// Indices into ``values`` by the cell's place in the form; -1 where the record has no value.
  private let cells: [Int]
  /// What the cells say, by their place in the form: copied out, because sums ask for it again and again.
  private let numbers: [FixedDecimal?]
  /// Indices into ``values`` of everything that is no cell of the form.
  private let others: [String: Int]

  /// The values of a record; the first of several values of one cell counts.
  public init(_ record: Record) {
    form = record.document.form ?? record.values.lazy.compactMap(\.form.version).first
    values = record.values
    let form = form.map(Form.version)
    var cells = Array(repeating: -1, count: form?.cells.count ?? 0)
    var numbers = [FixedDecimal?](repeating: nil, count: cells.count)
    var others: [String: Int] = [:]
    var next = 0
    for (index, value) in values.enumerated() {
      // Values stand in form order, so that the next cell is usually the one.
      let isNext = form.map { next < $0.cells.count && $0.cells[next].id == value.cellID } ?? false
      if let place = isNext ? next : form?.position(of: value.cellID) {
        if cells[place] < 0 {
          cells[place] = index
          numbers[place] = value.evidence
        }
        next = place + 1
      } else if others[value.cellID] == nil {
        others[value.cellID] = index
      }
    }
    self.cells = cells
    self.numbers = numbers
    self.others = others
  }

  /// The value of a cell or narrative indicator; nil when the record has none.
  public func value(_ cell: String) -> Value? {
    if let place = form.flatMap({ Form.version($0).position(of: cell) }) {
      return cells[place] < 0 ? nil : values[cells[place]]
    }
    return others[cell].map { values[$0] }
  }

  /// Whether the report has the cell at a place of its form (from 0), filled or not.
  public func hasCell(at place: Int) -> Bool { cells[place] >= 0 && values[cells[place]].status != .absent }

  /// The number of a cell as evidence for an equation: reported or corrected, and exact.
  ///
  /// A derived number is none, because it was computed from the very cells that it would be compared with; a bound (余,
  /// 近) is none either.
  public func evidence(_ cell: String) -> FixedDecimal? {
    if let place = form.flatMap({ Form.version($0).position(of: cell) }) { return numbers[place] }
    return others[cell].flatMap { values[$0].evidence }
  }

  /// Judges the equations of a rule that speak of one report, in form order; empty when the form is unknown.
  ///
  /// Rows that the report gives as one subtotal are left out, and the subtotal's own row is judged in their place.
  public func evaluations(of ruleID: String) -> [EquationEvaluation] {
    guard let form else { return [] }
    var evaluations: [EquationEvaluation] = []
    for placed in PlacedEquation.within(form) where placed.equation.ruleID == ruleID {
      if let holding = holding(placed) {
        evaluations.append(holding)
      } else if !placed.equation.terms.allSatisfy({ isReplaced(cell: $0.cell, in: form) }) {
        evaluations.append(evaluate(placed.equation))
      }
    }
    if !others.isEmpty {
      for equation in PlacedEquation.ofSubtotals(form) where equation.ruleID == ruleID {
        guard equation.terms.allSatisfy({ isReportedElsewhere($0.cell) }) else { continue }
        evaluations.append(evaluate(equation))
      }
    }
    return evaluations
  }

  /// Whether a cell is missing from the report because a reported subtotal stands in its place.
  public func isReplaced(cell: String, in form: FormVersion) -> Bool {
    if others.isEmpty { return false }
    guard let total = CellEquation.subtotal(for: cell, in: form), let whole = value(total.id),
      whole.status != .absent, whole.status != .derived
    else { return false }
    return value(cell).map { $0.status == .absent } ?? true
  }

  private func evaluate(_ equation: CellEquation) -> EquationEvaluation {
    equation.evaluate { $0.yearOffset == 0 ? evidence($0.cell) : nil }
  }

  private func isReportedElsewhere(_ cell: String) -> Bool {
    others[cell].map { values[$0].form != .derived && values[$0].evidence != nil } ?? false
  }

  /// The short way for what nearly every equation does: it holds between whole numbers. Nil sends it the long way.
  private func holding(_ placed: PlacedEquation) -> EquationEvaluation? {
    guard let left = wholeSum(placed.left), let right = wholeSum(placed.right), left == right else { return nil }
    return EquationEvaluation(
      equation: placed.equation, left: placed.equation.left, right: placed.equation.right, outcome: .holds,
      leftSum: FixedDecimal(mantissa: left), rightSum: FixedDecimal(mantissa: right), missing: [], overflows: false)
  }

  private func wholeSum(_ places: [Int]) -> Int64? {
    var sum: Int64 = 0
    for place in places {
      guard let number = numbers[place], number.scale == 0 else { return nil }
      let (next, overflow) = sum.addingReportingOverflow(number.mantissa)
      if overflow { return nil }
      sum = next
    }
    return sum
  }
}

/// An equation within one report, with the places of its cells in the form.
private struct PlacedEquation: Sendable {
  let equation: CellEquation
  let left: [Int]
  let right: [Int]

  static func within(_ form: FormVersion) -> [PlacedEquation] { form == .form2021 ? within2021 : within2019 }

  /// Equations of the other form between subtotals that this one does not have.
  static func ofSubtotals(_ form: FormVersion) -> [CellEquation] { form == .form2021 ? subtotals2021 : subtotals2019 }

  private static let within2021 = placed(.form2021)
  private static let within2019 = placed(.form2019)
  private static let subtotals2021 = subtotals(.form2021)
  private static let subtotals2019 = subtotals(.form2019)

  private static func placed(_ version: FormVersion) -> [PlacedEquation] {
    let form = Form.version(version)
    return CellEquation.all.filter { $0.form == version && !$0.spansYears }.map { equation in
      PlacedEquation(
        equation: equation, left: equation.left.compactMap { form.position(of: $0.cell) },
        right: equation.right.compactMap { form.position(of: $0.cell) })
    }
  }

  private static func subtotals(_ version: FormVersion) -> [CellEquation] {
    let form = Form.version(version)
    return CellEquation.all.filter { equation in
      equation.form != version && !equation.spansYears
        && equation.terms.allSatisfy { form.position(of: $0.cell) == nil }
    }
  }
}

extension Value {
  /// The number as evidence: reported or corrected, and exact; nil otherwise.
  public var evidence: FixedDecimal? {
    guard status == .reported || status == .corrected, qualifier == .exact || qualifier == .noneByStatement else {
      return nil
    }
    return number
  }
}

extension ValueForm {
  /// The form whose cells these are; nil for narrative and derived values.
  var version: FormVersion? {
    switch self {
    case .form2019: .form2019
    case .form2021: .form2021
    case .narrative, .derived: nil
    }
  }
}
