// SPDX-License-Identifier: GPL-3.0-or-later

internal import Panels
internal import Records
internal import Tables

/// Numbers with their units, and the names of indicators, in one language.
struct Quantity {
  let language: Language

  /// `163 件`, `12.50 万元`, `163 cases`; without a unit the number alone.
  func text(_ value: FixedDecimal, unit: String) -> String {
    let number = number(value)
    let unit = self.unit(unit)
    if unit.isEmpty { return number }
    if language == .english, number == "1", unit.hasSuffix("s"), unit != "× 10,000 yuan" {
      return "1 " + unit.dropLast()
    }
    return unit == "%" ? number + "%" : "\(number) \(unit)"
  }

  /// A number with its own decimals and thousands commas.
  func number(_ value: FixedDecimal) -> String { ReadableNumber.decimal(mantissa: value.mantissa, scale: value.scale) }

  /// A change with its sign.
  func change(_ value: FixedDecimal) -> String { ReadableNumber.change(mantissa: value.mantissa, scale: value.scale) }

  /// A median or quartile: at most one decimal, none when whole.
  func middle(_ value: Double?) -> String {
    let text = ReadableNumber.real(value, decimals: 1)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// How many times: whole from 10 on, one decimal down to 0.1, else two.
  func times(_ value: Double) -> String {
    let text = ReadableNumber.real(value, decimals: value >= 10 ? 0 : (value < 0.1 ? 2 : 1))
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
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
