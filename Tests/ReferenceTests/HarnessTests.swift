// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

/// The harness itself: what is wrong must fail.
@Suite("Reference harness") struct HarnessTests {
  private func difference(_ expected: String, _ got: [String: Figure]) throws -> String? {
    let text = """
      {"name": "n", "inputs": {}, "expected": \(expected), "tolerance": {"default_rel": 1e-9, "default_abs": 1e-12}}
      """
    let reference = try JSONDecoder().decode(ReferenceCase.self, from: Data(text.utf8))
    var skipped = 0
    return reference.difference(from: got, skipped: &skipped)
  }

  @Test func numbersWithinTheToleranceOnly() throws {
    #expect(try difference(#"{"a": 2}"#, ["a": .number(2 + 1e-9)]) == nil)
    #expect(try difference(#"{"a": 2}"#, ["a": .number(2 + 1e-8)]) != nil)
    #expect(try difference(#"{"a": 2}"#, ["a": .number(.nan)]) != nil)
    #expect(try difference(#"{"a": 2}"#, [:]) != nil)
  }

  @Test func nullMeansNull() throws {
    #expect(try difference(#"{"a": null}"#, ["a": .none]) == nil)
    #expect(try difference(#"{"a": null}"#, ["a": .number(0)]) != nil)
    #expect(try difference(#"{"a": 0}"#, ["a": .none]) != nil)
  }

  @Test func listsElementByElement() throws {
    #expect(try difference(#"{"a": [1, null, 3]}"#, ["a": Figure([1, nil, 3])]) == nil)
    #expect(try difference(#"{"a": [1, null, 3]}"#, ["a": Figure([1, 2, 3])]) != nil)
    #expect(try difference(#"{"a": [1, 2]}"#, ["a": Figure([1.0])]) != nil)
  }

  @Test func textAndTruthExactly() throws {
    #expect(try difference(#"{"a": "ok", "b": true}"#, ["a": .text("ok"), "b": .truth(true)]) == nil)
    #expect(try difference(#"{"a": "ok"}"#, ["a": .text("OK")]) != nil)
    #expect(try difference(#"{"b": true}"#, ["b": .number(1)]) != nil)
  }

  @Test func otherConventionsAreSkippedUnlessGiven() throws {
    #expect(try difference(#"{"ci_low_scipy": 1}"#, [:]) == nil)
    #expect(try difference(#"{"ci_low_scipy": 1}"#, ["ci_low_scipy": .number(2)]) != nil)
  }

  @Test func everyFamilyIsKnown() { #expect(Families.all.count == 35) }
}
