// SPDX-License-Identifier: GPL-3.0-or-later

public import Tables

/// The code book as tables: one wide table for programs, short ones for people, one entry with all it says.
public enum CodeBookTable {
  /// All fields of `entries`, one row each, for CSV and JSON.
  public static func full(_ entries: [CodeBookEntry]) -> Table {
    table(id: "form", title: "", columns: CodeBookFields.columns, entries: entries) { $0 }
  }

  /// What people look for first: one table for cells and running text, one for rules; an empty one is left out.
  public static func brief(_ entries: [CodeBookEntry], language: Language) -> [Table] {
    let words = CodeBookWords(language: language)
    let numbers = entries.filter { !$0.isRule }
    let rules = entries.filter(\.isRule)
    var tables: [Table] = []
    if !numbers.isEmpty {
      tables.append(
        table(
          id: "indicators", title: words.indicators, columns: ["id", "label_zh", "unit", "form", "headline"],
          entries: numbers, heading: words.name))
    }
    if !rules.isEmpty {
      let name = language == .chinese ? "label_zh" : "name_en"
      tables.append(
        table(id: "rules", title: words.rules, columns: ["id", name, "severity"], entries: rules, heading: words.name))
    }
    return tables
  }

  /// All that one entry says, one field a row.
  public static func detail(_ entry: CodeBookEntry, language: Language) -> Table {
    let words = CodeBookWords(language: language)
    let texts = CodeBookFields.texts(of: entry)
    let first = ["label_zh", "name_en", "id", "unit"]
    let columns = first + CodeBookFields.columns.filter { !first.contains($0) }
    let rows: [[TableCell]] = columns.compactMap { column in
      texts[column].map { [.text(words.name(of: column)), .text($0)] }
    }
    return Table(
      id: "entry", title: entry.label,
      columns: [TableColumn(id: "field", label: words.field), TableColumn(id: "value", label: words.content)],
      rows: rows)
  }

  private static func table(
    id: String, title: String, columns: [String], entries: [CodeBookEntry], heading: (String) -> String
  ) -> Table {
    Table(
      id: id, title: title, columns: columns.map { TableColumn(id: $0, label: heading($0)) },
      rows: entries.map { entry in
        let texts = CodeBookFields.texts(of: entry)
        return columns.map { column in texts[column].map { TableCell.text($0) } ?? .missing }
      })
  }
}
