// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis

/// Title, who reported, and what to mind before reading on.
struct HeadingSection {
  let material: SummaryMaterial
  let words: any SummaryWords

  /// How many authorities section two sends back.
  let troubled: Int

  /// The title and one quote block.
  var markdown: String { "# \(title)\n\n> " + lines.joined(separator: "\n> ") + "\n" }

  /// The title.
  var title: String { words.title(area: material.area, year: material.calendarYear) }

  /// Who reported, and what to mind before reading on.
  var lines: [String] {
    let coverage = material.coverage
    let year = material.calendarYear
    var lines: [String] = []
    if material.hasRoster {
      lines.append(
        words.coverage(
          year: year, expected: coverage.universe.count, reported: coverage.reported.count,
          missing: words.names(coverage.missing.map(material.name))))
    } else {
      lines.append(words.coverageWithoutRoster(year: year, reported: coverage.reported.count))
    }
    if !coverage.withoutNumbers.isEmpty {
      lines.append(
        words.withoutNumbers(
          coverage.withoutNumbers.count, words.names(coverage.withoutNumbers.map(material.name))))
    }
    lines.append(words.lowerBounds)
    lines.append(
      troubled > 0 ? words.problemsFirst(troubled) : material.wasChecked ? words.noProblems : words.notChecked)
    if material.counties.count > 1 { lines.append(words.severalCounties(material.counties.count)) }
    return lines
  }
}
