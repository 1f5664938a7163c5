// SPDX-License-Identifier: GPL-3.0-or-later

/// A figure that can be analysed: a cell of either form, or a number of running text.
public struct Indicator: Sendable, Identifiable {
  /// Where an indicator is defined.
  public enum Definition: Sendable {
    /// A cell of the form; of the 2021 form when both have it.
    case cell(FormCell)
    /// A number stated in running text.
    case narrative(NarrativeIndicator)
  }

  /// Where it is defined.
  public let definition: Definition
  /// Stable identifier.
  public let id: String
  /// Unique Chinese label.
  public let label: String
  /// Unit, such as 件; empty for a category.
  public let unit: String
  /// Whether values of several authorities may be added.
  public let isAdditive: Bool
  /// Whether the values are whole numbers that count something: false for amounts, rates, categories and signed changes.
  public let isCount: Bool
  /// Whether commands analyse it by default.
  public let isHeadline: Bool
  /// The forms that have it as a cell, newest first; empty for a narrative indicator.
  public let forms: [FormVersion]

  /// All indicators: the cells of the 2021 form, the cells that only the 2019 form has, the narrative ones.
  public static let all: [Indicator] =
    Form.form2021.cells.map(Indicator.init)
    + Form.form2019.cells.filter { Form.form2021.position(of: $0.id) == nil }.map(Indicator.init)
    + NarrativeIndicator.all.map(Indicator.init)

  /// The indicator with an id; nil when there is none. Constant time.
  public static func indicator(_ id: String) -> Indicator? { position(of: id).map { all[$0] } }

  /// The index in ``all`` of the indicator with an id, which is its place in every output; nil when there is none.
  public static func position(of id: String) -> Int? { positions[id] }

  /// The indicators that commands analyse by default, in order.
  public static let headline: [Indicator] = all.filter(\.isHeadline)

  private static let positions: [String: Int] = Dictionary(
    all.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })

  private init(_ cell: FormCell) {
    definition = .cell(cell)
    id = cell.id
    label = cell.label
    unit = cell.unit
    isAdditive = cell.isAdditive
    isCount = cell.kind == .count && !cell.isSigned
    isHeadline = cell.isHeadline
    forms = Form.all.filter { $0.position(of: cell.id) != nil }.map(\.version)
  }

  private init(_ narrative: NarrativeIndicator) {
    definition = .narrative(narrative)
    id = narrative.id
    label = narrative.label
    unit = narrative.unit
    isAdditive = narrative.isAdditive
    isCount = narrative.kind == .count
    isHeadline = narrative.isHeadline
    forms = []
  }
}
