// SPDX-License-Identifier: GPL-3.0-or-later

import Statistics
import TestSupport
import Testing

@Suite struct FrequencyTableTests {
  @Test func emptyTableHasNothing() throws {
    let table = FrequencyTable()
    #expect(table.count == 0 && table.distinct.isEmpty && table.frequencies.isEmpty && table.zeros == 0)
    #expect(try table.sum() == 0)
  }

  @Test func valuesOfEverySizeComeBackAscending() {
    let table = FrequencyTable([4096, -3, 0, 4095, 9_000_000_000, 0, -3, .min, .max])
    #expect(table.distinct == [.min, -3, 0, 4095, 4096, 9_000_000_000, .max])
    #expect(table.frequencies == [1, 2, 2, 1, 1, 1, 1])
    #expect(table.count == 9 && table.zeros == 2)
  }

  @Test func sumIsExactOrAnError() throws {
    var table = FrequencyTable([.max, .min, 7])
    #expect(try table.sum() == 6)
    table.add(1 << 62, times: 2)
    #expect(throws: NumericalError.self) { try table.sum() }
    // Parts may pass the bounds that the whole keeps.
    table.add(-(1 << 62), times: 2)
    #expect(try table.sum() == 6)
  }

  @Test func timesBelowOneChangeNothing() {
    var table = FrequencyTable()
    table.add(5, times: 0)
    table.add(5, times: -3)
    #expect(table == FrequencyTable())
  }

  @Test func mergingPartsIsTheWholeInAnyOrder() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<50 {
      let values = (0..<40).map { _ in Int64.random(in: -5...9000, using: &generator) }
      let cut = Int.random(in: 0...40, using: &generator)
      var merged = FrequencyTable(values[cut...])
      merged.merge(FrequencyTable(values[..<cut].reversed()))
      #expect(merged == FrequencyTable(values.shuffled(using: &generator)))
    }
  }
}
