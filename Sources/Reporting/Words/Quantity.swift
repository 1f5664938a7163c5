// SPDX-License-Identifier: GPL-3.0-or-later

internal import Panels
internal import Records
internal import Tables

/// Numbers with their units, and the names of indicators, in one language.
struct Quantity {
  let language: Language

  /// `163 件`, `12.50 万元`, `163 cases`; without a unit the number alone.
  func text(_ value: FixedDecimal, unit: String) -> String { text { append(value, unit: unit, to: &$0) } }

  /// Appends what ``text(_:unit:)`` gives.
  func append(_ value: FixedDecimal, unit: String, to output: inout [UInt8]) {
    let start = output.count
    ReadableNumber.appendDecimal(mantissa: value.mantissa, scale: value.scale, to: &output)
    var unit = self.unit(unit)
    if unit.isEmpty { return }
    let isOne = output.count == start + 1 && output[start] == UInt8(ascii: "1")
    if language == .english, isOne, unit.hasSuffix("s"), unit != "× 10,000 yuan" { unit.removeLast() }
    if unit != "%" { output.append(UInt8(ascii: " ")) }
    output += unit.utf8
  }

  /// A number with its own decimals and thousands commas.
  func number(_ value: FixedDecimal) -> String { ReadableNumber.decimal(mantissa: value.mantissa, scale: value.scale) }

  /// A change with its sign.
  func change(_ value: FixedDecimal) -> String { ReadableNumber.change(mantissa: value.mantissa, scale: value.scale) }

  /// A median or quartile: at most one decimal, none when whole.
  func middle(_ value: Double?) -> String { text { append(middle: value, to: &$0) } }

  /// How many times: whole from 10 on, one decimal down to 0.1, else two.
  func times(_ value: Double) -> String { text { append(times: value, to: &$0) } }

  /// Appends what ``middle(_:)`` gives.
  func append(middle value: Double?, to output: inout [UInt8]) {
    ReadableNumber.appendReal(value, decimals: 1, to: &output)
    dropZero(&output)
  }

  /// Appends what ``times(_:)`` gives.
  func append(times value: Double, to output: inout [UInt8]) {
    ReadableNumber.appendReal(value, decimals: value >= 10 ? 0 : (value < 0.1 ? 2 : 1), to: &output)
    dropZero(&output)
  }

  /// Takes away the `.0` of a number just written.
  private func dropZero(_ output: inout [UInt8]) {
    let end = output.count
    if end > 2, output[end - 1] == UInt8(ascii: "0"), output[end - 2] == UInt8(ascii: ".") { output.removeLast(2) }
  }

  private func text(_ append: (inout [UInt8]) -> Void) -> String {
    var output: [UInt8] = []
    append(&output)
    return String(decoding: output, as: UTF8.self)
  }

  /// The name of an indicator wherever people read it.
  func name(_ indicator: PanelIndicator) -> String { IndicatorName.text(indicator, language) }

  /// A unit; the Chinese measure words have no English of their own.
  func unit(_ unit: String) -> String {
    guard language == .english else { return unit }
    return Self.english[unit] ?? unit
  }

  private static let english = [
    "件": "cases", "项": "items", "个": "items", "条": "items", "次": "times", "人次": "attendances", "元": "yuan",
    "万元": "× 10,000 yuan", "类": "kinds", "%": "%",
  ]
}
