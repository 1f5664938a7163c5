// SPDX-License-Identifier: GPL-3.0-or-later

import Records
import Tables
import Testing

@testable import Reporting

@Suite("Readable numbers")
struct QuantityTests {
  @Test(
    "a number stands with its unit",
    arguments: [
      (FixedDecimal(mantissa: 0), "件", "0 件", "0 cases"), (FixedDecimal(mantissa: 1), "件", "1 件", "1 case"),
      (FixedDecimal(mantissa: 1204), "件", "1,204 件", "1,204 cases"),
      (FixedDecimal(mantissa: -3), "项", "-3 项", "-3 items"),
      (FixedDecimal(mantissa: 1250, scale: 2), "万元", "12.50 万元", "12.50 × 10,000 yuan"),
      (FixedDecimal(mantissa: 985, scale: 1), "%", "98.5%", "98.5%"), (FixedDecimal(mantissa: 7), "", "7", "7"),
      (FixedDecimal(mantissa: .max), "", "9,223,372,036,854,775,807", "9,223,372,036,854,775,807"),
    ])
  func numbersWithUnits(value: FixedDecimal, unit: String, chinese: String, english: String) {
    #expect(Quantity(language: .chinese).text(value, unit: unit) == chinese)
    #expect(Quantity(language: .english).text(value, unit: unit) == english)
  }

  @Test(
    "medians have one decimal at most", arguments: [(4.0, "4"), (17.913, "17.9"), (0.5, "0.5"), (1234.5, "1,234.5")])
  func medians(value: Double, text: String) {
    #expect(Quantity(language: .chinese).middle(value) == text)
  }

  @Test("a missing median is a dash") func missing() { #expect(Quantity(language: .chinese).middle(nil) == "—") }

  @Test(
    "ratios are whole from ten on",
    arguments: [(13.6, "14"), (10.0, "10"), (2.04, "2"), (0.5, "0.5"), (0.034, "0.03"), (1.0, "1")])
  func ratios(value: Double, text: String) {
    #expect(Quantity(language: .chinese).times(value) == text)
  }
}
