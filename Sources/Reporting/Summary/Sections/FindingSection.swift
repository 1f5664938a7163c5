// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis
internal import Records
internal import Tables

/// Section two: what must be checked before a number is quoted.
struct FindingSection {
  let material: SummaryMaterial
  let words: any SummaryWords
  let language: Language

  /// Rows longer than this list belong into the file.
  private static let longest = 30

  /// One problem of one authority; the same problem in several places is one.
  private struct Entry {
    let key: [String]
    let finding: Finding
    var places: Int
  }

  /// Errors and warnings, one for each authority and problem; errors before warnings. Who did not report is told apart.
  private var entries: [Entry] {
    var entries: [Entry] = []
    var positions: [[String]: Int] = [:]
    for finding in material.findings
    where isOpen(finding) && finding.severity <= .warning && finding.rule != "G2.coverage" {
      let key = [owner(of: finding), finding.rule, finding.code]
      if let position = positions[key] {
        entries[position].places += 1
      } else {
        positions[key] = entries.count
        entries.append(Entry(key: key, finding: finding, places: 1))
      }
    }
    return entries.filter { $0.finding.severity == .error } + entries.filter { $0.finding.severity != .error }
  }

  /// How many authorities have figures to check.
  var troubled: Int { Set(entries.map { $0.key[0] }).count }

  /// The rows of the table as texts: who, what, on what basis, what to do.
  private var texts: [[String]] {
    var rows = entries.prefix(Self.longest).map { entry in
      let sentence = FindingSentence(entry.finding, language: language)
      let places = entry.places > 1 ? words.severalPlaces(entry.places) : ""
      return [entry.key[0], sentence.problem + places, sentence.basis, sentence.advice]
    }
    let missing = material.hasRoster ? material.coverage.missing.map(material.name) : []
    if !missing.isEmpty {
      let absent = words.notReported
      rows.append([words.names(missing), absent.problem, absent.basis, absent.advice])
    }
    return rows
  }

  /// The same for templates.
  var list: [[String: Any]] {
    texts.map { ["authority": $0[0], "problem": $0[1], "basis": $0[2], "advice": $0[3]] }
  }

  /// The table and a line on notices.
  var markdown: String {
    let entries = entries
    let rows: [[TableCell]] = texts.map { $0.map { .text($0) } }
    var parts = ["## \(words.findingsTitle)\n"]
    if rows.isEmpty {
      parts.append((material.wasChecked ? words.nothingToCheck : words.notChecked) + "\n")
    } else {
      let columns = words.findingHeadings.map { TableColumn(id: $0, label: $0) }
      parts.append(MarkdownTableWriter().text(of: Table(id: "check", columns: columns, rows: rows)))
    }
    let rest = entries.count - Self.longest
    if rest > 0 { parts.append(words.moreFindings(rest) + "\n") }
    if !notices.isEmpty { parts.append(words.alsoNoticed(notices.joined(separator: language.pick(";", "; "))) + "\n") }
    let slips = material.slips(language)?.count ?? 0
    if slips > 0 { parts.append(words.slips(slips) + "\n") }
    return parts.joined(separator: "\n")
  }

  /// Notices, counted by the authorities they concern; what is merely good to know stays in the file.
  private var notices: [String] {
    var order: [String] = []
    var owners: [String: Set<String>] = [:]
    for finding in material.findings where isOpen(finding) && finding.severity == .notice {
      let problem = FindingWords(language: language).bareProblem(of: finding)
      if owners[problem] == nil { order.append(problem) }
      owners[problem, default: []].insert(owner(of: finding))
    }
    return order.map { words.noticed(owners[$0]?.count ?? 0, $0) }
  }

  private func isOpen(_ finding: Finding) -> Bool { finding.outcome == .broken && finding.waived.isEmpty }

  private func owner(of finding: Finding) -> String {
    if let authority = material.facts.authority(of: finding) { return material.name(authority) }
    if !finding.authority.isEmpty { return finding.authority }
    return finding.documentID.isEmpty ? words.wholeArea : finding.documentID
  }
}
