// SPDX-License-Identifier: GPL-3.0-or-later

import TextDecoding

@testable import Reading

/// Reports for tests of heading and narrative, made from plain text.
struct ReportSample {
  let text: ReportText
  let outline: ReportOutline

  /// A text whose lines are all running text of `section`.
  init(_ string: String, section: Int) throws {
    text = ReportText(decoded: try DecodedText(bytes: Array(string.utf8)))
    outline = ReportOutline(
      headings: [], firstLine: 0, prose: [.init(section: section, lines: 0..<text.lines.count)], tables: [])
  }

  /// A whole report.
  init(_ string: String) throws { try self.init(bytes: Array(string.utf8)) }

  /// The text of a file.
  init(bytes: [UInt8]) throws {
    text = ReportText(decoded: try DecodedText(bytes: bytes))
    outline = OutlineReader.outline(of: text)
  }

  /// The five real reports, by the name of their file.
  static let seeds: [String] = [
    "000_8db1990fa4c78d59.txt", "001_3f96ae1b893fb698.txt", "002_ed39e5c33364a33d.txt", "003_19df153a773c7689.txt",
    "004_246a34c1948e1950.txt",
  ]

  /// The real report called `name`.
  static func seed(_ name: String) throws -> ReportSample {
    try ReportSample(bytes: try SharedFile.bytes("seeds/\(name)"))
  }
}
