// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Statistics

@Suite("Method cards")
struct MethodCardTests {
  @Test("ids are unique, small letters, digits and hyphens")
  func idsAreNames() {
    let ids = MethodCard.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ids {
      #expect(id.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" }, "\(id)")
    }
  }

  @Test("the methods stand family by family, and every family has one")
  func familiesAreInOrder() {
    let order = MethodCard.Family.allCases
    let places = MethodCard.all.map { order.firstIndex(of: $0.family) ?? -1 }
    #expect(places == places.sorted() && Set(places).count == order.count)
  }

  @Test("a card says formula, smallest sample and where it comes from", arguments: MethodCard.all.map(\.id))
  func isComplete(id: String) throws {
    let card = try #require(MethodCard.all.first { $0.id == id })
    #expect(!card.formula.isEmpty && card.formula.allSatisfy { !$0.isEmpty && $0.count <= 110 })
    #expect(card.least >= 1)
    #expect(!card.references.isEmpty || card.isOwnDefinition, "\(id) comes from nowhere")
    #expect(card.constants.allSatisfy { !$0.name.isEmpty && $0.value.isFinite })
    #expect(Set(card.outputNames).count == card.outputNames.count)
  }

  @Test("a reference has authors, year, title and place; a DOI belongs to one work")
  func referencesAreComplete() {
    let references = Set(MethodCard.all.flatMap(\.references))
    for reference in references {
      #expect((1900...2026).contains(reference.year), "\(reference)")
      #expect(!reference.authors.isEmpty && !reference.title.isEmpty && !reference.place.isEmpty, "\(reference)")
      if let doi = reference.doi { #expect(doi.hasPrefix("10.") && doi.contains("/"), "\(reference)") }
    }
    let identifiers = references.compactMap(\.doi)
    #expect(Set(identifiers).count == identifiers.count)
  }

  @Test("an output name belongs to one method")
  func outputNamesAreUnique() {
    let names = MethodCard.all.flatMap(\.outputNames)
    #expect(Set(names).count == names.count)
    for card in MethodCard.all {
      #expect(!names.contains(card.id) || card.outputNames.contains(card.id), "\(card.id) names another method too")
    }
  }

  @Test("constants are those of the code")
  func constantsAreThoseOfTheCode() throws {
    func constant(_ id: String, _ name: String) -> Double? {
      MethodCard.all.first { $0.id == id }?.constants.first { $0.name == name }?.value
    }
    for id in ["county", "predictive"] {
      #expect(constant(id, "ln θ min") == ThetaGrid.logs.first && constant(id, "ln θ max") == ThetaGrid.logs.last)
      #expect(constant(id, "ln θ step") == ThetaGrid.logs[1] - ThetaGrid.logs[0])
    }
    let scaled = try #require(MedianAbsoluteDeviation([1, 2, 4] as [Double])?.scaled)
    for id in ["mad", "modified-z", "double-mad", "jump"] { #expect(constant(id, "c") == scaled) }
    #expect(constant("mann-kendall", "n exact") == Double(MannKendall.exactLimit))
  }
}
