// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing

@testable import Tables

@Suite struct CertainDigitsTests {
  /// Numbers of every size, with the ties and powers of ten where a product could round the wrong way.
  static let values: [Double] = {
    var generator = SeededGenerator(seed: 61)
    var values: [Double] = [
      0, -0.0, 0.5, 1.5, 2.5, 0.05, 0.15, 0.25, 0.35, 0.45, 99.95, 999.95, 9.995, 0.994999999999, 0.995, 1e-5, 9.99e-6,
      1e11, 1e12, 999_999_999_999.5, 999_999_999_999.4, 0.099999999999999992, 0.99999999999999989, 9.9999999999995,
      9.9999999999994, 123_456_789_012.5, 1 / 3, 2 / 3, .nan, .infinity, -.infinity, .leastNonzeroMagnitude, 1e300,
      -3.75,
    ]
    for _ in 0..<4000 {
      let power = (0..<Int.random(in: 0...16, using: &generator)).reduce(1.0) { power, _ in power * 10 }
      let value = Double.random(in: -1...1, using: &generator)
      values += [value * power, value / power, (value * power).rounded() / 8, (value * 1e6).rounded() / 1e4]
      values.append((value * 1e12).rounded() / 1e12 + 5e-13)
    }
    return values
  }()

  @Test func significantDigitsAreThoseOfTheDecimalText() {
    for value in Self.values {
      var digits = DecimalDigits(value)
      digits?.round(significant: PlainNumber.significantDigits)
      var slow: [UInt8] = []
      digits?.append(to: &slow)
      #expect(PlainNumber.significant(value) == String(decoding: slow, as: UTF8.self), "\(value)")
    }
  }

  @Test func theShortestTextIsTheShortest() {
    for value in Self.values {
      var fast: [UInt8] = []
      guard CertainDigits.append(shortest: value, to: &fast) else {
        #expect(fast.isEmpty)
        continue
      }
      #expect(String(decoding: fast, as: UTF8.self) == PlainNumber.shortest(value), "\(value)")
    }
  }

  @Test(arguments: 0...3) func readableNumbersAreRoundedAsTheirText(decimals: Int) {
    for value in Self.values where value.isFinite && abs(value) < 1e15 {
      guard var digits = DecimalDigits(value) else { continue }
      digits.round(decimals: decimals)
      let fraction = digits.fraction(padTo: decimals)
      var whole = ""
      for (index, digit) in digits.wholePart.enumerated() {
        if index > 0, (digits.wholePart.count - index) % 3 == 0 { whole += "," }
        whole += String(digit - 0x30)
      }
      let slow =
        (digits.isNegative ? "-" : "") + whole
        + (fraction.isEmpty ? "" : "." + String(decoding: fraction, as: UTF8.self))
      #expect(ReadableNumber.real(value, decimals: decimals) == slow, "\(value)")
    }
  }
}
