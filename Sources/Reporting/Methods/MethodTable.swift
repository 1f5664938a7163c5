// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis
public import Tables

/// Explained methods as tables: all that is said for programs, a list of names for people.
public enum MethodTable {
  /// One row a method with its words in `language`, for CSV and JSON; formulas and references one a line.
  public static func full(_ methods: [MethodExplanation], language: Language) -> Table {
    let headings = MethodHeadings(language: language)
    let columns = [
      "id", "name", "family", "says", "applies", "reading", "limit", "formula", "least", "least_of", "constants",
      "output_names", "references",
    ]
    return Table(
      id: "methods", columns: columns.map { TableColumn(id: $0, label: $0, isNumeric: $0 == "least") },
      rows: methods.map { method in
        let (card, text) = (method.card, method.text(language))
        return [
          .text(card.id), .text(text.name), .text(headings.family(card.family)), .text(text.says),
          .text(text.applies), .text(text.reading), .text(text.limit), .text(card.formula.joined(separator: "\n")),
          .integer(Int64(card.least)), .text(card.leastOf), words(MethodPage.constants(card)),
          words(card.outputNames.joined(separator: " ")),
          words(card.references.map { MethodPage.citation($0) }.joined(separator: "\n")),
        ]
      })
  }

  /// What can be explained: id, name and family of each method.
  public static func list(_ methods: [MethodExplanation], language: Language) -> Table {
    let headings = MethodHeadings(language: language)
    return Table(
      id: "methods",
      columns: [
        TableColumn(id: "id", label: headings.id), TableColumn(id: "name", label: headings.name),
        TableColumn(id: "family", label: headings.family),
      ],
      rows: methods.map {
        [.text($0.id), .text($0.name(language)), .text(headings.family($0.card.family))]
      })
  }

  private static func words(_ text: String) -> TableCell { text.isEmpty ? .missing : .text(text) }
}
