// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials
import Records
import TestSupport
import Testing

@Suite struct FixedDecimalTests {
  @Test(arguments: [
    ("0", 0 as Int64, 0), ("-0", 0, 0), ("7", 7, 0), ("+7", 7, 0), ("-7", -7, 0), ("007", 7, 0), ("12.50", 1250, 2),
    ("-0.5", -5, 1), ("0.000000000000000001", 1, 18), ("9223372036854775807", Int64.max, 0),
    ("-9223372036854775808", Int64.min, 0), ("9.223372036854775807", Int64.max, 18),
  ])
  func parses(text: String, mantissa: Int64, scale: Int) throws {
    let number = try #require(FixedDecimal(text))
    #expect(number.mantissa == mantissa)
    #expect(Int(number.scale) == scale)
  }

  @Test(arguments: [
    "", " ", "-", "+", ".", ".5", "5.", "1.2.3", "1e3", "1,000", " 1", "1 ", "--1", "-+1", "１", "〇", "0x1", "nan",
    "9223372036854775808", "-9223372036854775809", "0.0000000000000000001", "9.2233720368547758080",
  ])
  func refuses(text: String) {
    #expect(FixedDecimal(text) == nil)
  }

  @Test(arguments: [
    (0 as Int64, 0, "0"), (0, 2, "0.00"), (5, 3, "0.005"), (-5, 3, "-0.005"), (1250, 2, "12.50"), (-1250, 2, "-12.50"),
    (Int64.max, 18, "9.223372036854775807"), (Int64.min, 18, "-9.223372036854775808"), (Int64.min, 0, "\(Int64.min)"),
  ])
  func writes(mantissa: Int64, scale: Int, text: String) {
    #expect(FixedDecimal(mantissa: mantissa, scale: UInt8(scale)).description == text)
  }

  @Test func equalityIsNumerical() throws {
    let (long, short) = (FixedDecimal(mantissa: 1500, scale: 3), FixedDecimal(mantissa: 15, scale: 1))
    #expect(long == short)
    #expect(long.hashValue == short.hashValue)
    #expect(long.description != short.description)
    #expect(FixedDecimal(mantissa: 0, scale: 18) == FixedDecimal(mantissa: 0))
    #expect(FixedDecimal(mantissa: 10) != FixedDecimal(mantissa: 10, scale: 1))
    #expect(FixedDecimal(mantissa: 30, scale: 1).isWhole)
    #expect(!FixedDecimal(mantissa: 31, scale: 1).isWhole)
  }

  @Test func rescaling() {
    #expect(FixedDecimal(mantissa: 12).mantissa(at: 4) == 120_000)
    #expect(FixedDecimal(mantissa: 1200, scale: 3).mantissa(at: 1) == 12)
    #expect(FixedDecimal(mantissa: 1234, scale: 3).mantissa(at: 1) == nil, "decimals would be lost")
    #expect(FixedDecimal(mantissa: .max).mantissa(at: 1) == nil, "does not fit")
    #expect(FixedDecimal(mantissa: .max, scale: 18).mantissa(at: 18) == .max)
  }

  @Test func sums() throws {
    let sum = try FixedDecimal(mantissa: 15, scale: 1).adding(FixedDecimal(mantissa: 25, scale: 2))
    #expect(sum.description == "1.75")
    #expect(try FixedDecimal(mantissa: 1).subtracting(FixedDecimal(mantissa: 105, scale: 2)).description == "-0.05")
    #expect(throws: OverflowError.self) { try FixedDecimal(mantissa: .max).adding(FixedDecimal(mantissa: 1)) }
    #expect(throws: OverflowError.self) { try FixedDecimal(mantissa: 0).subtracting(FixedDecimal(mantissa: .min)) }
    #expect(throws: OverflowError.self) {
      try FixedDecimal(mantissa: .max).adding(FixedDecimal(mantissa: 1, scale: 18))
    }
    #expect(try FixedDecimal(mantissa: .min).adding(FixedDecimal(mantissa: .max)).mantissa == -1)
  }

  @Test func agreesWithDecimal() throws {
    var generator = SeededGenerator(seed: 23)
    for _ in 0..<2_000 {
      let left = FixedDecimal(
        mantissa: .random(in: -999_999...999_999, using: &generator), scale: .random(in: 0...6, using: &generator))
      let right = FixedDecimal(
        mantissa: .random(in: -999_999...999_999, using: &generator), scale: .random(in: 0...6, using: &generator))
      let (x, y) = (decimal(left), decimal(right))
      #expect((left < right) == (x < y), "\(left) \(right)")
      #expect((left == right) == (x == y), "\(left) \(right)")
      #expect(decimal(try left.adding(right)) == x + y, "\(left) \(right)")
      #expect(decimal(try left.subtracting(right)) == x - y, "\(left) \(right)")
      let again = try #require(FixedDecimal(left.description))
      #expect(again.mantissa == left.mantissa && again.scale == left.scale)
    }
  }

  @Test func orderAtTheEnds() {
    let numbers = [
      FixedDecimal(mantissa: .min), FixedDecimal(mantissa: .min, scale: 1), FixedDecimal(mantissa: -1),
      FixedDecimal(mantissa: -1, scale: 1), FixedDecimal(mantissa: .min, scale: 18),
    ]
    #expect(numbers.min() == numbers[0])
    #expect(FixedDecimal(mantissa: .max, scale: 18) < FixedDecimal(mantissa: .max))
    #expect(!(FixedDecimal(mantissa: 10, scale: 1) < FixedDecimal(mantissa: 1)))
  }

  /// The witness: Foundation's decimal of 38 digits.
  private func decimal(_ number: FixedDecimal) -> Decimal {
    var power = Decimal(1)
    for _ in 0..<number.scale { power *= 10 }
    return Decimal(number.mantissa) / power
  }
}
