// SPDX-License-Identifier: GPL-3.0-or-later

import Forms

/// One report of the demo county: what it says, and how it is laid out.
struct DemoReport: Sendable {
  /// The unit that reports.
  let township: Township
  /// The year reported on.
  let year: Int
  /// How the text is laid out and encoded.
  let style: Style
  /// The text of every cell of the form by id; an empty text is a cell left blank.
  var cells: [String: String]
  /// The numbers the running text states, by narrative indicator.
  var narrative: [String: Int]
  /// What the running text says of applications, when it contradicts the table.
  var statedApplications: Int?
  /// Whether the count of applications is glued to the year that follows it.
  var hasGluedNumber: Bool = false
  /// Planted cases, as `truth.csv` names them.
  var planted: [String] = []

  /// The version of the form the report uses.
  var form: Form { year <= 2020 ? Form.form2019 : Form.form2021 }

  /// Path under `raw/`.
  var path: String { "\(year)/\(township.id)-\(township.name(in: year)).\(style.layout == .markdown ? "md" : "txt")" }
}

/// How a report is written down.
struct Style: Sendable {
  /// Where the cells of a table stand.
  enum Layout: String, Sendable, CaseIterable {
    /// One cell per line, blank lines between.
    case spacedLines = "lines"
    /// One cell per line, no blank lines, two header words on two lines.
    case tightLines = "lines-tight"
    /// Markdown tables.
    case markdown
    /// Pipe rows with ragged tails.
    case pipeRows = "pipes"
    /// Cell and pipe on a line, rows marked by a pipe of their own.
    case mangled
    /// Tab-separated rows, as pasted from a word processor.
    case tabs
  }

  /// Where the cells stand.
  let layout: Layout
  /// Whether the text is in traditional characters.
  let isTraditional: Bool
  /// Whether the file is encoded in GB18030 instead of UTF-8.
  let isGB18030: Bool
  /// Whether punctuation is full-width.
  let hasFullWidthPunctuation: Bool

  /// The name in `truth.csv`.
  var name: String {
    layout.rawValue + (isTraditional ? "+traditional" : "") + (isGB18030 ? "+gb18030" : "")
  }

  /// The style of the unit at `index`: a unit keeps its layout, as offices do.
  static func style(ofUnit index: Int, year: Int) -> Style {
    let layouts = Layout.allCases
    return Style(
      layout: layouts[index % layouts.count],
      isTraditional: index == 6 || index == 15,
      isGB18030: index % 8 == 5 || (year == 2022 && index % 8 == 3),
      hasFullWidthPunctuation: index % 3 == 2)
  }
}
