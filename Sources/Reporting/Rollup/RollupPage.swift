// SPDX-License-Identifier: GPL-3.0-or-later

public import Analysis
public import Tables

/// A county total as people read it: the tables of the form, then what the figures rest on.
public struct RollupPage {
  private let rollup: Rollup
  private let identities: [RollupIdentity]
  private let hasRoster: Bool
  private let language: Language
  private let words: RollupWords

  /// The page of a total.
  ///
  /// - Parameter area: what the area is called when the total has no county of its own.
  public init(_ rollup: Rollup, identities: [RollupIdentity], area: String, hasRoster: Bool, language: Language) {
    self.rollup = rollup
    self.identities = identities
    self.hasRoster = hasRoster
    self.language = language
    words = RollupWords(rollup: rollup, area: area, language: language)
  }

  /// The page as Markdown, or as plain text with aligned columns.
  public func bytes(_ format: TableFormat) -> [UInt8] {
    let isMarkdown = format == .markdown
    let writer = format.writer()
    var output: [UInt8] = []
    output += ((isMarkdown ? "# " : "") + words.title + "\n\n").utf8
    output += ((isMarkdown ? "> " : "") + words.coverage(hasRoster: hasRoster) + "\n").utf8
    var section = ""
    for (name, table) in StatutoryTables(rollup: rollup, quantity: words.quantity, isWide: isMarkdown).tables {
      if name != section { output += ("\n" + (isMarkdown ? "## " : "") + name + "\n").utf8 }
      section = name
      if table.title.isEmpty || name.hasSuffix(table.title) {
        output += "\n".utf8
      } else {
        output += ("\n" + (isMarkdown ? MarkdownText.escaped(table.title) : table.title) + "\n\n").utf8
      }
      writer.write(table, to: &output)
    }
    output += ("\n" + (isMarkdown ? "## " : "") + words.notesTitle + "\n\n").utf8
    for note in words.notes(identities) {
      output += ("- " + (isMarkdown ? MarkdownText.escaped(note) : note) + "\n").utf8
    }
    return output
  }
}
