// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records
import TestSupport
import Testing

@Suite struct EquationEvaluationTests {
  private func equation(_ rule: String, _ index: Int, _ form: FormVersion = .form2021) throws -> CellEquation {
    try #require(CellEquation.instances(of: rule, in: form).dropFirst(index).first)
  }

  @Test func nothingKnownIsNothingSaid() throws {
    let result = try equation("A2.balance", 0).evaluate { _ in nil }
    #expect(result.outcome == .cannotTell)
    #expect(result.missing.count == 4 && result.leftSum == nil && result.rightSum == nil && !result.overflows)
  }

  @Test func zerosHold() throws {
    for equation in CellEquation.all {
      #expect(equation.evaluate { _ in FixedDecimal(mantissa: 0) }.outcome == .holds, "\(equation.id)")
    }
  }

  @Test func oneMissingTermIsEnoughNotToTell() throws {
    let equation = try equation("A2.balance", 6)
    for term in equation.terms {
      let result = equation.evaluate { $0 == term ? nil : FixedDecimal(mantissa: 0) }
      #expect(result.outcome == .cannotTell)
      #expect(result.missing == [term])
    }
  }

  @Test func decimalsAreExact() throws {
    let equation = try equation("A4.table4_total", 0)
    let numbers = ["review.total": "0.30", "review.upheld": "0.1", "review.corrected": "0.2"]
    let result = equation.evaluate { FixedDecimal(numbers[$0.cell] ?? "0") }
    #expect(result.outcome == .holds)
    #expect(result.rightSum?.description == "0.3")
  }

  @Test func signsAndYearsAreKept() throws {
    let flow = try equation("B2.in_force_flow", 1)
    let numbers: [String: Int64] = [
      "normative_documents.in_force 0": 11, "normative_documents.in_force -1": 10, "normative_documents.issued 0": 3,
      "normative_documents.repealed 0": 2,
    ]
    #expect(
      flow.evaluate { numbers["\($0.cell) \($0.yearOffset)"].map { FixedDecimal(mantissa: $0) } }.outcome == .holds)
  }

  @Test func aSumThatDoesNotFitIsNoBreach() throws {
    let result = try equation("A2.balance", 0).evaluate { _ in FixedDecimal(mantissa: .max) }
    #expect(result.outcome == .cannotTell && result.overflows && result.missing.isEmpty)
  }

  @Test func agreesWithASlowSumOnRandomNumbers() throws {
    var generator = SeededGenerator(seed: 7)
    for equation in CellEquation.all.filter({ !$0.spansYears }) {
      var numbers: [String: Int64] = [:]
      for term in equation.terms {
        if Int.random(in: 0..<40, using: &generator) > 0 { numbers[term.cell] = .random(in: 0...1, using: &generator) }
      }
      let sum = { (side: [CellEquation.Term]) in side.compactMap { numbers[$0.cell] }.reduce(0, +) }
      let complete = equation.terms.allSatisfy { numbers[$0.cell] != nil }
      let expected: Outcome = complete ? (sum(equation.left) == sum(equation.right) ? .holds : .broken) : .cannotTell
      #expect(equation.evaluate { numbers[$0.cell].map { FixedDecimal(mantissa: $0) } }.outcome == expected)
    }
  }

  @Test func aSubtotalStandsInOnlyWhereARowIsMissing() throws {
    let outcome = try equation("A3.outcome_total", 6)
    let subtotal = "applications.outcome.other.all.total"
    let rows = ["correction_overdue", "fee_overdue", "misc"].map { "applications.outcome.other.\($0).total" }
    let all = outcome.evaluate { FixedDecimal(mantissa: $0.cell == subtotal ? 9 : 0) }
    #expect(all.outcome == .holds && !all.right.contains { $0.cell == subtotal })
    let replaced = outcome.evaluate { term in
      if rows.contains(term.cell) { return nil }
      return FixedDecimal(mantissa: term.cell == subtotal || term.cell == "applications.outcome.total.total" ? 9 : 0)
    }
    #expect(replaced.outcome == .holds && replaced.right.filter { $0.cell == subtotal }.count == 1)
    #expect(replaced.right.count == outcome.right.count - 2)
  }

  @Test func derivedNumbersAndBoundsAreNoEvidence() {
    var document = DocumentDescription(
      documentID: "d", sha256: "", sourcePath: "", bytes: 0, mediaType: "", encoding: "", layout: "", script: "")
    document.form = .form2021
    func value(_ id: String, _ status: ValueStatus, _ qualifier: Qualifier = .exact) -> Value {
      Value(
        cellID: id, form: .form2021, number: FixedDecimal(mantissa: 1), status: status, qualifier: qualifier,
        unit: "件", method: .label, confidence: .high)
    }
    let numbers = RecordNumbers(
      Record(
        document: document,
        values: [
          value("a", .reported), value("b", .derived), value("c", .corrected), value("d", .reported, .atLeast),
        ]))
    #expect(numbers.evidence("a") != nil && numbers.evidence("c") != nil)
    #expect(numbers.evidence("b") == nil && numbers.evidence("d") == nil && numbers.evidence("e") == nil)
    #expect(numbers.value("b") != nil)
  }
}
