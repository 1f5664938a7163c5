// SPDX-License-Identifier: GPL-3.0-or-later

import Records

/// Which parts of a report's text are furniture, headings, running text and tables.
struct ReportOutline: Sendable {
  /// The headings of the six sections, in the order of the text.
  var headings: [SectionHeading]
  /// Index of the first line (from 0) after the page furniture: the title or the first line of running text.
  var firstLine: Int
  /// Ranges of lines (from 0) of running text, with the section each belongs to; 0 for the text before section one.
  var prose: [Prose]
  /// Ranges of lines (from 0) that hold tables.
  var tables: [Range<Int>]

  /// A run of lines of running text.
  struct Prose: Sendable, Equatable {
    /// The section, 1 to 6; 0 before the first heading.
    let section: Int
    /// Lines, from 0.
    let lines: Range<Int>
  }
}
