// SPDX-License-Identifier: GPL-3.0-or-later

public import Analysis
public import Panels
public import Records

/// What goes back to the units: a slip for each one that has something to mend or to look at, and an overview.
public struct Slips: Sendable {
  /// The name of the overview among the files.
  public static let overviewFile: String = "overview.md"

  /// The slips, in panel order.
  let slips: [Slip]
  /// Units with a report and without anything to mend, in panel order.
  let clean: [String]
  /// Findings about no unit, such as those about the county.
  let others: [Finding]
  /// How many units are covered.
  let units: Int
  /// The calendar years covered, ascending.
  let years: [Int]
  let hasRoster: Bool
  let language: Language

  /// The slips that findings ask for.
  ///
  /// - Parameters:
  ///   - findings: in the order of every output; those that hold, cannot be judged or are merely good to know ask for none.
  ///   - facts: where findings belong in the panel.
  ///   - authorities: the units covered, as indices of the panel.
  ///   - years: indices of the years covered.
  ///   - documents: the documents, for their file names.
  ///   - hasRoster: whether a roster says who should report.
  public init(
    _ findings: [Finding], facts: DocumentFacts, panel: Panel, authorities: [Int], years: [Int],
    documents: [DocumentDescription], hasRoster: Bool, language: Language
  ) {
    self.hasRoster = hasRoster
    self.language = language
    self.years = years.map { panel.years[$0] }
    let sources = Dictionary(documents.map { ($0.documentID, $0) }, uniquingKeysWith: { first, _ in first })
    var byUnit: [Int: [Finding]] = [:]
    var others: [Finding] = []
    for finding in findings where FindingTable.isForPeople(finding) {
      if let unit = facts.authority(of: finding) {
        byUnit[unit, default: []].append(finding)
      } else {
        others.append(finding)
      }
    }
    self.others = others
    let covered = authorities.filter { authority in
      years.contains {
        let place = panel.index(authority: authority, year: $0)
        return panel.expected[place] || panel.present[place]
      }
    }
    units = covered.count
    let isSeveral = Set(covered.map { panel.authorities[$0].county }.filter { !$0.isEmpty }).count > 1
    var slips: [Slip] = []
    var clean: [String] = []
    var taken: Set<String> = []
    for unit in covered {
      let authority = panel.authorities[unit]
      let isTold = isSeveral && !authority.name.hasPrefix(authority.county)
      let name = isTold ? authority.county + authority.name : authority.name
      let missing = years.filter {
        let place = panel.index(authority: unit, year: $0)
        return hasRoster && panel.expected[place] && !panel.present[place]
      }.map { panel.years[$0] }
      let open = (byUnit[unit] ?? []).filter { $0.waived.isEmpty }
      if open.isEmpty, missing.isEmpty {
        clean.append(name)
        continue
      }
      let files = documents.filter { document in
        document.supersededBy.isEmpty && open.contains { $0.documentID == document.documentID }
      }.map(\.sourcePath)
      slips.append(
        Slip(
          name: name, fullName: open.compactMap { sources[$0.documentID]?.authorityName }.first ?? name,
          file: Self.fileName(name, taken: &taken), files: files, findings: byUnit[unit] ?? [], missing: missing,
          language: language))
    }
    self.slips = slips
    self.clean = clean
  }

  /// How many slips there are.
  public var count: Int { slips.count }

  /// The slips as files, the overview last.
  public var files: [ReportFile] {
    slips.map { ReportFile(name: $0.file, bytes: Array($0.markdown.utf8)) }
      + [ReportFile(name: Self.overviewFile, bytes: Array(SlipOverview(self).markdown.utf8))]
  }

  /// The name of a unit as one file of its own: what a file system takes for a path or hides becomes a hyphen.
  private static func fileName(_ name: String, taken: inout Set<String>) -> String {
    var stem = String(name.map { "/\\:*?\"<>|\0".contains($0) || $0.isNewline ? "-" : $0 })
    if stem.hasPrefix(".") { stem = "-" + stem.dropFirst() }
    if stem.isEmpty { stem = "-" }
    var file = stem + ".md"
    var number = 2
    // File systems that do not tell upper from lower case must not lose one of two.
    while file == overviewFile || !taken.insert(file.lowercased()).inserted {
      file = "\(stem)-\(number).md"
      number += 1
    }
    return file
  }
}
