// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records
import TestSupport
import Testing

@testable import Reading

@Suite("Damaged reports")
struct DamageTests {
  /// Ways in which converters and web pages damage a report.
  enum Damage: CaseIterable {
    case oneLineLost
    case threeLinesLost
    case cutOff
    case repeatedLinesLost
    case lineRepeated
    case linesJoined
    case digitLost
    case characterLost
  }

  @Test(arguments: MadeReport.Layout.allCases)
  func everyCellOfAWholeReport(layout: MadeReport.Layout) throws {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<5 {
      let report = MadeReport(layout, using: &generator)
      let reading = try SampleReport.reading(report.lines.joined(separator: "\n"))
      let wrong = reading.values.count { $0.number != FixedDecimal(mantissa: Int64(report.truth[$0.cellID] ?? -1)) }
      #expect(wrong == 0)
      #expect(reading.values.count == 200 && reading.findings.isEmpty)
    }
  }

  @Test(arguments: MadeReport.Layout.allCases, Damage.allCases)
  func damageNeverMakesAWrongNumber(layout: MadeReport.Layout, damage: Damage) throws {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<8 {
      let report = MadeReport(layout, using: &generator)
      let lines = damaged(report.lines, damage, using: &generator)
      let reading = try SampleReport.reading(lines.joined(separator: "\n"))
      for value in reading.values {
        guard let number = value.number, let truth = report.truth[value.cellID] else { continue }
        #expect(number == FixedDecimal(mantissa: Int64(truth)), "\(value.cellID) in \(lines)")
      }
    }
  }

  /// The lines with one damage behind the heading of section two.
  private func damaged(_ lines: [String], _ damage: Damage, using generator: inout SeededGenerator) -> [String] {
    var lines = lines
    func place() -> Int { Int.random(in: 4..<lines.count, using: &generator) }
    switch damage {
    case .oneLineLost: lines.remove(at: place())
    case .threeLinesLost: for _ in 0..<3 { lines.remove(at: place()) }
    case .cutOff: lines.removeLast(lines.count - place())
    case .repeatedLinesLost:
      var seen: Set<String> = []
      lines = lines.filter { seen.insert($0).inserted }
    case .lineRepeated:
      let index = place()
      lines.insert(lines[index], at: index)
    case .linesJoined:
      let index = Int.random(in: 4..<lines.count - 1, using: &generator)
      lines[index] += " " + lines.remove(at: index + 1)
    case .digitLost:
      for _ in 0..<4 {
        let index = place()
        guard let digit = lines[index].firstIndex(where: \.isNumber), lines[index].count < 6 else { continue }
        lines[index].replaceSubrange(digit...digit, with: "*")
      }
    case .characterLost:
      let index = place()
      let labels = lines[index].indices.filter { lines[index][$0].isLetter }
      if let letter = labels.randomElement(using: &generator) { lines[index].remove(at: letter) }
    }
    return lines
  }
}
