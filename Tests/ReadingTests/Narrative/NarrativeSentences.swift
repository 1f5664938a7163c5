// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials
import Records
import Testing

@testable import Reading

/// A made-up sentence and the numbers that are to be read from it.
struct NarrativeSentence: CustomTestStringConvertible {
  let text: String
  let numbers: [String]
  var testDescription: String { text }

  init(_ text: String, _ numbers: String...) {
    self.text = text
    self.numbers = numbers
  }

  /// What is read from the sentence in a report on 2024: `id=value`, with the qualifier when it is not exact.
  func read() throws -> [String] {
    let sample = try ReportSample(text, section: 1)
    return NarrativeReader.numbers(in: sample.text, outline: sample.outline, year: 2024).values.map { value in
      let qualifier = value.qualifier == .exact ? "" : " \(value.qualifier.rawValue)"
      let scope = value.scope == .year ? "" : " \(value.scope.rawValue)"
      return "\(Self.short(value.cellID))=\(value.number.map(\.description) ?? "")\(qualifier)\(scope)"
    }
  }

  private static func short(_ id: String) -> String {
    id.replacing("hotline_12345.", with: "").replacing("narrative.applications.", with: "applications.")
      .replacing("narrative.", with: "")
  }
}
