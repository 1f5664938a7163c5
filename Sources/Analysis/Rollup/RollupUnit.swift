// SPDX-License-Identifier: GPL-3.0-or-later

public import Forms
internal import Panels
internal import Records

/// One unit of a county total, in the year of the total.
public struct RollupUnit: Sendable, Equatable {
  /// Index into the panel's authorities.
  public let authority: Int
  /// Its name.
  public let name: String
  /// The form of its report; nil when its figures do not tell.
  public let form: FormVersion?
}

/// The numbers of one unit in one year, as cells of the form that the total is on.
struct UnitFigures {
  private let panel: Panel
  private let columns: [String: Int]
  private let place: Int

  /// The numbers at `place`, the index of authority and year in every column.
  init(_ panel: Panel, columns: [String: Int], place: Int) {
    self.panel = panel
    self.columns = columns
    self.place = place
  }

  /// The number of a cell and whether it is a lower bound; what the other form says of it where the report has no such cell.
  func number(_ cell: String) -> (value: FixedDecimal, isLowerBound: Bool)? {
    if let column = columns[cell], panel.columns[column].states[place].hasNumber {
      let values = panel.columns[column]
      let value = FixedDecimal(mantissa: values.mantissas[place], scale: values.scale)
      return (value, values.states[place] == .lowerBound)
    }
    return FormCrosswalk.number(cell) { exact($0) }.map { ($0, false) }
  }

  /// The number of a cell as it is stated, lower bounds left out.
  func exact(_ cell: String) -> FixedDecimal? {
    guard let column = columns[cell], panel.columns[column].states[place] == .number else { return nil }
    return FixedDecimal(mantissa: panel.columns[column].mantissas[place], scale: panel.columns[column].scale)
  }

  /// The form by the cells that only one has; nil when there are none, or as many of both.
  func form(_ marks: [(version: FormVersion, columns: [Int])]) -> FormVersion? {
    let counts = marks.map { mark in mark.columns.count { panel.columns[$0].states[place].hasNumber } }
    guard let most = counts.max(), most > 0, counts.count(where: { $0 == most }) == 1 else { return nil }
    return zip(marks, counts).first { $0.1 == most }?.0.version
  }

  /// The columns of the cells that one form has and the other has not, for every form.
  static func marks(_ columns: [String: Int]) -> [(version: FormVersion, columns: [Int])] {
    Form.all.map { form in
      let other: FormVersion = form.version == .form2021 ? .form2019 : .form2021
      return (form.version, form.cells.filter { Form.cell($0.id, in: other) == nil }.compactMap { columns[$0.id] })
    }
  }
}
