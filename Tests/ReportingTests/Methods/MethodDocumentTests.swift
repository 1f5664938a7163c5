// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import Foundation
import TestSupport
import TextDecoding
import Testing

@testable import Reporting

@Suite("Documentation of the methods")
struct MethodDocumentTests {
  @Test("Documentation/methods.md is what gouji explain --all --format markdown writes")
  func isFresh() throws {
    let file = ProjectFolder.file("Documentation/methods.md")
    let committed = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let isFresh = committed == MethodDocument.markdown(language: .chinese)
    #expect(isFresh, "stale: gouji explain --all --format markdown --output Documentation/methods.md")
  }

  @Test("holds every method with its formula and every reference", arguments: Language.allCases)
  func isComplete(language: Language) {
    let document = MethodDocument.markdown(language: language)
    for method in MethodExplanation.all {
      #expect(document.contains("### \(method.name(language)) `\(method.id)`\n"))
      #expect(document.contains(method.card.formula.joined(separator: "\n")))
    }
    for doi in MethodCard.all.flatMap(\.references).compactMap(\.doi) {
      #expect(document.contains("https://doi.org/\(doi)"))
    }
  }

  @Test("a page for the terminal holds what the section holds", arguments: Language.allCases)
  func pagesAreComplete(language: Language) throws {
    for method in MethodExplanation.all {
      let page = MethodPage(method, language: language).text
      #expect(page.contains(method.id) && page.hasSuffix("\n"))
      for line in method.card.formula { #expect(page.contains("  " + line + "\n")) }
      let flowing = page.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      for constant in method.card.constants { #expect(flowing.contains("\(constant.name) = "), "\(method.id)") }
      for reference in method.card.references {
        #expect(flowing.contains("\(reference.authors) \(reference.year)"), "\(method.id)")
      }
      let prose = page.split(separator: "\n").filter { line in !method.card.formula.contains { line.hasSuffix($0) } }
      #expect(prose.allSatisfy { DisplayWidth.of(String($0)) <= 80 || !$0.dropFirst(4).contains(" ") }, "\(method.id)")
    }
  }
}
