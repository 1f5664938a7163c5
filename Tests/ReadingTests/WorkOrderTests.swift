// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Reading

@Suite struct WorkOrderTests {
  @Test(arguments: [0, 1, 7, 8, 9, 100, 1_001], [1, 2, 3, 7])
  func resultsComeInOrder(count: Int, threads: Int) async {
    var given: [Int] = []
    var results: [Int] = []
    await WorkOrder(count: count, threads: threads).run { index in
      // Some items take much longer than others.
      (0..<(index % 13 == 0 ? 20_000 : 10)).reduce(index &* 3) { sum, step in sum &+ step &* 0 }
    } give: { (index: Int, result: Int) throws(Never) in
      given.append(index)
      results.append(result)
    }
    #expect(given == Array(0..<count))
    #expect(results == given.map { $0 * 3 })
  }

  @Test(arguments: [1, 2, 5]) func givingEndsTheWork(threads: Int) async {
    struct Full: Error {}
    var given = 0
    await #expect(throws: Full.self) {
      try await WorkOrder(count: 500, threads: threads).run {
        $0
      } give: { (index: Int, _: Int) throws(Full) in
        if index == 11 { throw Full() }
        given += 1
      }
    }
    #expect(given == 11)
  }
}
