// SPDX-License-Identifier: GPL-3.0-or-later

internal import Forms
internal import TextDecoding

/// A name typed in a file and the indicator it was taken for; said once to the user.
public struct IndicatorNote: Sendable, Equatable {
  /// The name as typed.
  public let name: String
  /// The id it stands for.
  public let id: String

  /// A note that `name` stands for `id`.
  public init(name: String, id: String) {
    self.name = name
    self.id = id
  }
}

/// The indicators of a file, numbered by first appearance.
struct IndicatorCodes: Sendable {
  /// The indicators.
  private(set) var indicators: [PanelIndicator] = []
  /// Names that were taken for an id.
  private(set) var notes: [IndicatorNote] = []
  /// The name each was typed under.
  private var names: [String] = []
  private var codes: [String: Int32] = [:]

  /// What a typed name means.
  enum Meaning {
    case indicator(Int32)
    /// Another name in the file stands for the same indicator.
    case twoNames(id: String, first: String)
    case empty
  }

  /// The indicator that `text` names; names that no form knows stay the user's own.
  mutating func meaning(of text: String) -> Meaning {
    let name = Blanks.trim(text)
    if name.isEmpty { return .empty }
    let known = Indicator.resolve(name)
    let id = known?.id ?? name
    if let code = codes[id] {
      return names[Int(code)] == name ? .indicator(code) : .twoNames(id: id, first: names[Int(code)])
    }
    let code = Int32(indicators.count)
    codes[id] = code
    names.append(name)
    if let known {
      if id != name { notes.append(IndicatorNote(name: name, id: id)) }
      indicators.append(PanelIndicator(known))
    } else {
      indicators.append(PanelIndicator(ownName: name))
    }
    return .indicator(code)
  }

  /// Notes the unit of an indicator of the user's own; a percentage is never added up.
  mutating func learnUnit(_ unit: String, of code: Int32) {
    let known = indicators[Int(code)]
    guard !unit.isEmpty, known.unit.isEmpty, Indicator.indicator(known.id) == nil else { return }
    let isRate = unit == "%" || unit == "％" || unit == "‰"
    indicators[Int(code)] = PanelIndicator(
      id: known.id, label: known.label, unit: unit, isAdditive: known.isAdditive && !isRate,
      isCount: known.isCount && !isRate, isHeadline: known.isHeadline)
  }
}

extension PanelIndicator {
  /// An indicator that the form or the narrative list knows.
  init(_ known: Indicator) {
    self.init(
      id: known.id, label: known.label, unit: known.unit, isAdditive: known.isAdditive, isCount: known.isCount,
      isHeadline: known.isHeadline)
  }

  /// A user's own indicator: a headline. A name that ends in 率, 比例, 占比 or % is a rate and is never added up.
  init(ownName: String) {
    let isRate = ["率", "比例", "占比", "%", "％"].contains { ownName.hasSuffix($0) }
    self.init(
      id: ownName, label: ownName, unit: "", isAdditive: !isRate, isCount: !isRate, isHeadline: true)
  }
}
