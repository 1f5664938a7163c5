// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

@testable import Reporting

@Suite("Templates as documented")
struct TemplateDocumentTests {
  @Test("Documentation/templates.md is what the program knows; GOUJI_RECORD=1 writes it anew")
  func document() throws {
    let file = ProjectFolder.file("Documentation/templates.md")
    let text = TemplateDocument.markdown()
    if ProcessInfo.processInfo.environment["GOUJI_RECORD"] == "1" { try Data(text.utf8).write(to: file) }
    #expect(String(decoding: try Data(contentsOf: file), as: UTF8.self) == text)
  }

  @Test("the built-in brief uses only what there is")
  func builtInSummary() throws {
    try Template.summary.check()
  }

  @Test("every variable of the brief is filled in, and no other", arguments: Language.allCases)
  func contextIsComplete(language: Language) throws {
    let context = try ChartCounty(count: 24).summaryContext(language)
    #expect(Set(context.keys) == Set(SummaryVariables.all.map(\.name)))
    for variable in SummaryVariables.all {
      guard let entries = context[variable.name] as? [[String: Any]], let first = entries.first else { continue }
      #expect(Set(first.keys) == Set(variable.inner.map(\.name)), "\(variable.name)")
    }
  }
}
