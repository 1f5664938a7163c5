// SPDX-License-Identifier: GPL-3.0-or-later

import Tables
import TestSupport
import Testing

@Suite struct NumberTextTests {
  @Test(
    arguments: [
      (0.0, "0"), (-0.0, "0"), (1, "1"), (-1.5, "-1.5"), (17.9, "17.9"), (0.1, "0.1"), (1e-5, "0.00001"),
      (0.000001, "0.000001"), (1.5e-9, "1.5e-9"), (.leastNonzeroMagnitude, "5e-324"), (1e16, "10000000000000000"),
      (1e20, "100000000000000000000"),
      (1e22, "1e22"), (123456789012.5, "123456789012.5"), (.nan, ""), (.infinity, ""), (-.infinity, ""),
    ] as [(Double, String)])
  func shortest(value: Double, text: String) { #expect(PlainNumber.shortest(value) == text) }

  @Test func shortestReadsBackAsTheSameNumber() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<2000 {
      let value = Double(bitPattern: generator.next())
      guard value.isFinite else { continue }
      #expect(Double(PlainNumber.shortest(value)) == value)
      guard let rounded = Double(PlainNumber.significant(value)), value.magnitude > 1e-300 else { continue }
      #expect(abs(rounded - value) <= value.magnitude * 5.0001e-12)
    }
  }

  @Test(
    arguments: [
      (0.0, "0"), (-0.0, "0"), (0.3333333333333333, "0.333333333333"), (0.6666666666666666, "0.666666666667"),
      (0.9999999999999, "1"),
      (1234567890123456, "1234567890120000"), (3.3333333333333335e-21, "3.33333333333e-21"), (-4.5, "-4.5"), (.nan, ""),
      (0.1234567890125, "0.123456789012"), (0.1234567890135, "0.123456789014"), (99999999999.99, "100000000000"),
    ] as [(Double, String)])
  func significant(value: Double, text: String) { #expect(PlainNumber.significant(value) == text) }

  @Test(arguments: [
    (Int64(0), UInt8(0), "0"), (0, 2, "0.00"), (5, 2, "0.05"), (-5, 2, "-0.05"), (150, 2, "1.50"), (12, 0, "12"),
    (.max, 18, "9.223372036854775807"), (.min, 0, "-9223372036854775808"), (.min, 18, "-9.223372036854775808"),
  ])
  func decimal(mantissa: Int64, scale: UInt8, text: String) {
    #expect(PlainNumber.decimal(mantissa: mantissa, scale: scale) == text)
  }

  @Test(
    arguments: [
      (Int64(0), "0"), (999, "999"), (1000, "1,000"), (-1204, "-1,204"), (1_234_567, "1,234,567"),
      (.min, "-9,223,372,036,854,775,808"),
    ] as [(Int64, String)])
  func whole(value: Int64, text: String) { #expect(ReadableNumber.whole(value) == text) }

  @Test(
    arguments: [
      (0.6087, "60.9%"), (0, "0.0%"), (-0.0001, "0.0%"), (1, "100.0%"), (12.345, "1,234.5%"), (.nan, "—"),
    ] as [(Double, String)])
  func share(value: Double, text: String) { #expect(ReadableNumber.share(value) == text) }

  @Test(
    arguments: [
      (30.38, "+30.4%"), (-100, "-100.0%"), (0, "0.0%"), (0.04, "0.0%"), (-0.04, "0.0%"), (.infinity, "—"),
    ] as [(Double, String)])
  func percentChange(value: Double, text: String) { #expect(ReadableNumber.percentChange(value) == text) }

  @Test(
    arguments: [
      (17.9130434783, "17.91"), (1204.6, "1,205"), (0.60869, "0.6087"), (4, "4"), (4.5, "4.5"), (0, "0"),
      (123456.7, "123,457"), (3.14159e-7, "3.142e-7"), (-0.5, "-0.5"), (.nan, "—"),
    ] as [(Double, String)])
  func brief(value: Double, text: String) { #expect(ReadableNumber.brief(value) == text) }

  @Test func readableDetails() {
    #expect(ReadableNumber.whole(nil) == "—")
    #expect(ReadableNumber.real(nil, decimals: 1) == "—")
    #expect(ReadableNumber.real(0.05, decimals: 1) == "0.0")
    #expect(ReadableNumber.real(0.15, decimals: 1) == "0.2")
    #expect(ReadableNumber.real(9.96, decimals: 1) == "10.0")
    #expect(ReadableNumber.real(0.6, decimals: 0) == "1")
    #expect(ReadableNumber.decimal(mantissa: 120_450, scale: 2) == "1,204.50")
    #expect(ReadableNumber.decimal(mantissa: -5, scale: 2) == "-0.05")
    #expect(ReadableNumber.change(96) == "+96")
    #expect(ReadableNumber.change(-3) == "-3")
    #expect(ReadableNumber.change(0) == "0")
    #expect(ReadableNumber.change(mantissa: 50, scale: 2) == "+0.50")
    #expect(ReadableNumber.probability(0.00312) == "0.0031")
    #expect(ReadableNumber.probability(1) == "1")
    #expect(ReadableNumber.probability(0) == "<1e-16")
    #expect(ReadableNumber.probability(nil) == "—")
  }
}
