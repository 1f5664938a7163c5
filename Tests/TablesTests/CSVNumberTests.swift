// SPDX-License-Identifier: GPL-3.0-or-later

import Tables
import TestSupport
import Testing

@Suite struct CSVNumberTests {
  /// What a CSV holds for one cell.
  static func field(_ cell: TableCell) -> String {
    let table = Table(
      id: "x", columns: [TableColumn(id: "a", label: "a"), TableColumn(id: "b", label: "b")],
      rows: [[cell, .integer(0)]])
    let text = String(decoding: CSVTableWriter().bytes(of: table), as: UTF8.self)
    return String(text.split(separator: "\n")[1].dropLast(2))
  }

  @Test func numbersAreThoseOfPlainNumber() {
    var generator = SeededGenerator(seed: 12)
    var values: [Double] = [
      0, -0.0, 1, -1, 0.5, 1e-3, 9.99e-4, 1e-4, .leastNonzeroMagnitude, 1e12, 999_999_999_999, 1e15, 1e16, 1e21, 1e22,
      1 / 3, -2 / 3,
      0.1 + 0.2, 123_456.789_012_345, .nan, .infinity, 0.000_123, 12_345_678_901.5, 123_456_789_012.5, 100, 1.5e300,
    ]
    for _ in 0..<2000 {
      let size = Double.random(in: -20...20, using: &generator)
      var power = 1.0
      for _ in 0..<Int(abs(size)) { power *= 10 }
      let value = Double.random(in: -1...1, using: &generator)
      values.append(size < 0 ? value / power : value * power)
      values.append((value * 1000).rounded() / 8)
    }
    for value in values {
      #expect(Self.field(.real(value)) == PlainNumber.shortest(value), "\(value)")
      #expect(Self.field(.significant(value)) == PlainNumber.significant(value), "\(value)")
    }
  }

  @Test func decimalsAreThoseOfPlainNumber() {
    var generator = SeededGenerator(seed: 41)
    var mantissas: [Int64] = [0, 1, -1, 9, 10, -10, 99, 100, .max, .min, 1_000_000_000_000_000_000]
    for _ in 0..<500 {
      mantissas.append(Int64(truncatingIfNeeded: generator.next()) >> Int64.random(in: 0...62, using: &generator))
    }
    for mantissa in mantissas {
      #expect(Self.field(.integer(mantissa)) == String(mantissa))
      for scale in [0, 1, 2, 9, 18] as [UInt8] {
        #expect(
          Self.field(.decimal(mantissa: mantissa, scale: scale))
            == PlainNumber.decimal(mantissa: mantissa, scale: scale))
      }
    }
  }
}
