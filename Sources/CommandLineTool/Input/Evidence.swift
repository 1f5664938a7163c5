// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import Checks
import FoundationEssentials
import Panels
import Records

/// What is known of the documents behind a panel: themselves, and everything reading and the checks found.
struct Evidence {
  /// The documents; none for a typed table.
  private(set) var documents: [DocumentDescription] = []
  /// What the documents said, in the same order; none for a typed table.
  private(set) var records: [Record] = []
  /// The findings, in the order of every output.
  private(set) var findings: [Finding] = []

  /// The evidence of a dataset folder; of a single file only what the panel itself shows.
  ///
  /// - Parameters:
  ///   - roster: the roster given, or the dataset's own.
  ///   - isTableChecked: whether the figures of a single file are checked like those of reports.
  ///   - settings: what the office makes of the rules.
  ///   - asOf: the ISO date at which lateness and waivers are judged; 31 March of the year after when empty.
  init(
    _ options: DatasetOptions, panel: Panel, roster: Roster?, isTableChecked: Bool = false,
    settings: RuleSettings, asOf: String = ""
  ) throws(CommandError) {
    var found: [Finding]
    if InputFile.kind(of: options.dataset) == .folder {
      let reader = DatasetReader(folder: URL(fileURLWithPath: options.dataset))
      do throws(DatasetError) {
        let (records, unapplied) = try reader.records()
        let dataset = CheckedDataset(records: records, panel: panel, roster: roster, asOf: asOf)
        self.records = dataset.records
        documents = dataset.records.map(\.document)
        found = unapplied + RuleChecks.findings(dataset)
      } catch {
        throw CommandError(error)
      }
    } else if isTableChecked {
      found = RuleChecks.findings(CheckedDataset(panel: panel, roster: roster, asOf: asOf))
    } else {
      found = RuleChecks.findings(panel: panel, hasRoster: roster != nil, asOf: asOf)
    }
    let known = Set(panel.indicators.map(\.id))
    found = settings.applied(to: found).filter { finding in
      // A table that has none of a rule's cells is not asked about them.
      finding.outcome != .cannotTell || !finding.documentID.isEmpty || finding.cells.isEmpty
        || finding.cells.contains { known.contains($0) }
    }
    Waiver.apply(
      try WaiverInput.waivers(of: options.dataset), to: &found, asOf: asOf,
      lastYear: panel.years.last ?? documents.compactMap(\.reportYear).max())
    findings = FindingOrder(roster: roster, documents: documents).sorted(found)
  }

  private init() {}

  /// The documents of a dataset folder alone, without looking for findings; nothing for a single file.
  static func documents(_ options: DatasetOptions) throws(CommandError) -> Evidence {
    var evidence = Evidence()
    _ = try evidence.readFolder(options) { (reader, evidence) throws(DatasetError) in
      evidence.documents = try reader.documents()
      return []
    }
    return evidence
  }

  /// The cells that break an identity of their report or the carry-over: all that a ranking asks the evidence for.
  ///
  /// The findings listed in the folder will do, which are quick to read. Corrections ask for the records all the same,
  /// since they may mend what is listed as broken.
  static func brokenCells(_ options: DatasetOptions, panel: Panel) throws(CommandError) -> BrokenCells {
    var evidence = Evidence()
    evidence.findings = try evidence.readFolder(options) { (reader, evidence) throws(DatasetError) in
      try reader.listsAllFindings ? evidence.readLists(reader) : evidence.readRecords(reader)
    }
    evidence.findings = try Configuration.of(options.dataset).rules.applied(to: evidence.findings)
    Waiver.apply(
      try WaiverInput.waivers(of: options.dataset), to: &evidence.findings, asOf: "", lastYear: panel.years.last)
    var broken =
      evidence.findings.isEmpty ? BrokenCells() : BrokenCells(evidence.findings, facts: evidence.facts(panel))
    let settings = try Configuration.of(options.dataset).rules
    let waivers = try WaiverInput.waivers(of: options.dataset)
    for cell in RuleChecks.carryOverBreaks(panel) where Waiver.counts(cell, in: panel, waivers, settings) {
      broken.insert(authority: cell.authority, year: cell.year, indicator: cell.cell)
    }
    return broken
  }

  /// What `read` finds in a dataset folder; nothing for a single file.
  private mutating func readFolder(
    _ options: DatasetOptions,
    _ read: (DatasetReader, inout Evidence) throws(DatasetError) -> [Finding]
  ) throws(CommandError) -> [Finding] {
    guard InputFile.kind(of: options.dataset) == .folder else { return [] }
    do throws(DatasetError) {
      return try read(DatasetReader(folder: URL(fileURLWithPath: options.dataset)), &self)
    } catch {
      throw CommandError(error)
    }
  }

  private mutating func readLists(_ reader: DatasetReader) throws(DatasetError) -> [Finding] {
    documents = try reader.documents()
    return try reader.findings().map(\.finding)
  }

  private mutating func readRecords(_ reader: DatasetReader) throws(DatasetError) -> [Finding] {
    var (records, found) = try reader.records()
    found += Supersession.settle(&records)
    for record in records {
      documents.append(record.document)
      for var finding in record.findings {
        finding.take(record.document)
        found.append(finding)
      }
      if record.document.supersededBy.isEmpty { found += RuleChecks.findings(record: record) }
    }
    return found
  }

  /// Documents and findings by authority of the panel.
  ///
  /// A panel calls an authority by its bare name, a document by its full one.
  func facts(_ panel: Panel) -> DocumentFacts {
    let documents = documents.map { document in
      var document = document
      for ending in ["人民政府", "办事处"] where document.authorityName.hasSuffix(ending) {
        document.authorityName.removeLast(ending.count)
      }
      return document
    }
    return DocumentFacts(panel, documents: documents, findings: findings)
  }
}
