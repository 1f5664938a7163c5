// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records
import Testing

@testable import Checks
@testable import plant_errors

@Suite struct RepairTests {
  private func mends(_ numbers: [String: String], _ form: FormVersion = .form2021, narrative: [Value] = []) -> [Repair]
  {
    Repair.all(of: record(form, numbers, narrative: narrative))
  }

  @Test func nothingBrokenNothingMended() {
    #expect(mends([:]).isEmpty)
  }

  @Test func aWrongTotalIsTheOnlyMend() {
    let found = mends([
      "applications.received.natural_person": "3", "applications.received.total": "5",
      "applications.outcome.disclosed.natural_person": "3", "applications.outcome.disclosed.total": "3",
      "applications.outcome.total.natural_person": "3", "applications.outcome.total.total": "3",
    ])
    #expect(found.map(\.text) == ["applications.received.total=3"])
    #expect(found.first?.isComplete == true)
    #expect(
      found.first?.broken == ["A1.row_sum/applications.received.total", "A2.balance/applications.received.total"])
  }

  @Test func allMendsAreListedWhereSeveralWillDo() {
    #expect(mends(["review.upheld": "10", "review.corrected": "1"]).map(\.text) == ["review.total=11"])
    // A part can take up the difference only down to 0, and only the one that has something to give.
    #expect(mends(["review.upheld": "10", "review.total": "7"]).map(\.text) == ["review.upheld=7|review.total=10"])
    #expect(mends(["review.upheld": "1", "review.total": "3"]).first?.solutions.count == 5)
  }

  @Test func theTextTellsMendsApart() {
    let stated = [narrative("narrative.review.total", "10")]
    let found = mends(["review.upheld": "10", "review.total": "7"], narrative: stated)
    #expect(found.first?.text == "*review.total=10|review.upheld=7")
    #expect(found.first?.solutions.first?.support.map(\.source) == [.narrative])
  }

  @Test func lastYearTellsMendsApart() {
    // Carried in and received could both be wrong, with their totals.
    let report = record(.form2021, ["applications.carried_out.business": "1", "applications.carried_out.total": "1"])
    let hints = ["business", "total"].map {
      Repair.Hint(cell: "applications.carried_in.\($0)", number: FixedDecimal(mantissa: 1), source: .yearBefore)
    }
    let found = Repair.all(of: report, hints: hints)
    #expect(found.first?.prefersFirst == true)
    #expect(found.first?.text.hasPrefix("*applications.carried_in.business=1;applications.carried_in.total=1|") == true)
  }

  @Test func cellsWithoutNumbersAreNeverFilledIn() {
    var numbers = ["review.upheld": "1"]
    numbers["review.total"] = "2"
    let report = record(.form2021, numbers, blank: ["review.other"])
    #expect(Repair.all(of: report).isEmpty)
  }

  @Test func numbersThatAreNotWholeStayOut() {
    #expect(mends(["review.upheld": "1.5", "review.total": "2"]).isEmpty)
  }

  /// Two numbers of a row changed places: no single cell mends it.
  @Test func numbersThatChangedPlacesAreMendedTogether() {
    let right = [
      "applications.received.natural_person": "4", "applications.received.business": "1",
      "applications.received.total": "5", "applications.outcome.disclosed.natural_person": "1",
      "applications.outcome.disclosed.business": "4", "applications.outcome.disclosed.total": "5",
      "applications.outcome.total.natural_person": "4", "applications.outcome.total.business": "1",
      "applications.outcome.total.total": "5",
    ]
    let found = mends(right)
    #expect(found.count == 1)
    #expect(
      found.first?.solutions.contains { solution in
        solution.changes.map { "\($0.cell)=\($0.new)" } == [
          "applications.outcome.disclosed.natural_person=4", "applications.outcome.disclosed.business=1",
        ]
      } == true)
  }

  @Test(arguments: [1, 2, 3])
  func plantedErrorsAreAmongTheSmallestMends(errors: Int) {
    var trial = RepairTrial(errors: errors)
    trial.run(reports: 120, seed: UInt64(40 + errors))
    #expect(trial.found == trial.broken && trial.alarms == 0)
    #expect(trial.wrongMends == 0)
    #expect(trial.listed == trial.sameSize && trial.sameSize > 60)
    if errors == 1 { #expect(trial.named * 100 >= trial.determined * 95 && trial.determined > 0) }
  }

  /// Every set of up to two cells of a small system, tried one by one.
  @Test func theSearchFindsWhatTryingEverythingFinds() {
    var draws = Draws(seed: 5)
    for _ in 0..<60 {
      let cells = (0..<6).map { "c\($0)" }
      let values = cells.map { _ in draws.number(0...4) }
      let equations = (0..<3).map { index in
        let members = (0..<6).filter { _ in draws.number(0...1) == 0 }
        return EquationSystem.Equation(
          id: "e\(index)", cells: members, signs: members.map { _ in draws.number(0...1) == 0 ? 1 : -1 })
      }.filter { $0.cells.count > 1 }
      let system = EquationSystem(cells: cells, values: values, equations: equations)
      guard equations.contains(where: { !$0.holds(values) }) else { continue }
      var search = RepairSearch(system)
      search.run()
      let smallest = search.solutions.first?.cells.count ?? 9
      let slow = Self.everySet(system, upTo: 2)
      if let size = slow.first?.count {
        #expect(smallest == size)
        #expect(Set(search.solutions.map(\.cells)) == Set(slow))
      } else {
        #expect(smallest > 2)
      }
    }
  }

  /// Sets of the smallest size that some numbers up to 30 mend.
  private static func everySet(_ system: EquationSystem, upTo size: Int) -> [[Int]] {
    let range = Int64(0)...30
    func mends(_ values: [Int64]) -> Bool { system.equations.allSatisfy { $0.holds(values) } }
    let single = system.cells.indices.filter { cell in
      range.contains { number in
        var values = system.values
        values[cell] = number
        return mends(values)
      }
    }.map { [$0] }
    if !single.isEmpty || size < 2 { return single }
    var pairs: [[Int]] = []
    for first in system.cells.indices {
      for second in system.cells.indices where second > first {
        let works = range.contains { one in
          range.contains { other in
            var values = system.values
            (values[first], values[second]) = (one, other)
            return one != system.values[first] && other != system.values[second] && mends(values)
          }
        }
        if works { pairs.append([first, second]) }
      }
    }
    return pairs
  }
}
