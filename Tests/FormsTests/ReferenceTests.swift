// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Testing
import TestSupport

/// Every field of the reference files against the data of the module.
@Suite(.enabled(if: ProjectFolder.hasShared, "needs the reference material beside the repository"))
struct FormReferenceTests {
  @Test(arguments: FormVersion.allCases)
  func cellsAreThoseOfTheReference(version: FormVersion) throws {
    let reference = try ReferenceCSV(shared: "form/form-\(version.rawValue).csv")
    #expect(reference.header == CodeBook.cellColumns)
    let cells = Form.version(version).cells
    #expect(cells.count == reference.rows.count)
    for (cell, row) in zip(cells, reference.rows) {
      for (name, (ours, theirs)) in zip(reference.header, zip(CodeBook.row(of: cell), row)) {
        #expect(ours == theirs, "\(cell.id): \(name)")
      }
    }
  }

  @Test func narrativeIndicatorsAreThoseOfTheReference() throws {
    let reference = try ReferenceCSV(shared: "form/narrative-indicators.csv")
    // The pattern sketches are a draft of the reader, not data of the indicator.
    #expect(Set(reference.header) == Set(CodeBook.narrativeColumns + ["pattern_sketch"]))
    #expect(NarrativeIndicator.all.map(CodeBook.row(of:)) == reference.columns(CodeBook.narrativeColumns))
  }

  @Test func rulesAreThoseOfTheReference() throws {
    let reference = try ReferenceCSV(shared: "form/identities.csv")
    let columns = CodeBook.ruleColumns.filter { $0 != "name_en" }
    #expect(reference.header == columns)
    // Rules of our own follow those of the reference within each family.
    let known = Set(reference.rows.map { $0[0] })
    let ours = Rule.all.filter { known.contains($0.id) }.map { rule in
      zip(CodeBook.ruleColumns, CodeBook.row(of: rule)).filter { $0.0 != "name_en" }.map(\.1)
    }
    #expect(ours == reference.rows)
  }

  @Test func equationsAreThoseOfTheReference() throws {
    let reference = try ReferenceCSV(shared: "form/identities-expanded.csv")
    #expect(reference.header == CodeBook.equationColumns)
    #expect(CellEquation.all.count == reference.rows.count)
    for (equation, row) in zip(CellEquation.all, reference.rows) { #expect(CodeBook.row(of: equation) == row) }
  }

  @Test func collectedVariantsAreKnownWordings() throws {
    let reference = try ReferenceCSV(shared: "form/aliases.csv")
    var wordings: Set<String> = []
    for table in Form.all.flatMap(\.tables) {
      for text in table.rows.flatMap(\.wordings) + table.columns.flatMap(\.wordings) { wordings.insert(bare(text)) }
      for text in [table.title] + table.titleVariants + table.rowGroupLabels { wordings.insert(bare(text)) }
    }
    for row in reference.columns(["target_kind", "target", "alias_or_variant", "variant_type"]) {
      // Traditional wordings are converted before labels are looked up; a lost label or column has no wording; rows
      // that provinces add are no rows of the form.
      guard ["row", "column", "section"].contains(row[0]), row[3] != "traditional", row[1] != "-",
        !row[2].hasPrefix("(空白"), !row[2].hasPrefix("(整列"), row[3] != "extra note on its own line"
      else { continue }
      let variants = row[3] == "header split by line break" ? row[2].split(separator: "|").map(String.init) : [row[2]]
      for variant in variants { #expect(wordings.contains(bare(variant)), "\(variant)") }
    }
  }

  /// A wording without blanks, line breaks, separators and remarks of the collection.
  private func bare(_ text: String) -> String {
    var text = text.replacing(" (two lines)", with: "").replacing("（", with: "(").replacing("）", with: ")")
    text.removeAll { $0.isWhitespace || $0 == "/" || $0 == "|" }
    return text
  }
}
