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
  /// The findings, in the order of every output.
  private(set) var findings: [Finding] = []

  /// The evidence of a dataset folder; of a single file only what the panel itself shows.
  ///
  /// - Parameter roster: the roster given, or the dataset's own.
  init(_ options: DatasetOptions, panel: Panel, roster: Roster?) throws(CommandError) {
    var found = try readFolder(options) { (reader, evidence) throws(DatasetError) in try evidence.readRecords(reader) }
    let known = Set(panel.indicators.map(\.id))
    found += RuleChecks.findings(panel: panel, hasRoster: roster != nil).filter { finding in
      // A table that has none of a rule's cells is not asked about them.
      finding.outcome != .cannotTell || finding.cells.isEmpty || finding.cells.contains { known.contains($0) }
    }
    findings = FindingOrder(roster: roster, documents: documents).sorted(found)
  }

  private init() {}

  /// The cells that break an identity of their report or the carry-over: all that a ranking asks the evidence for.
  ///
  /// The findings listed in the folder will do, which are quick to read. Corrections ask for the records all the same,
  /// since they may mend what is listed as broken.
  static func brokenCells(_ options: DatasetOptions, panel: Panel) throws(CommandError) -> BrokenCells {
    var evidence = Evidence()
    evidence.findings = try evidence.readFolder(options) { (reader, evidence) throws(DatasetError) in
      try reader.listsAllFindings ? evidence.readLists(reader) : evidence.readRecords(reader)
    }
    var broken =
      evidence.findings.isEmpty ? BrokenCells() : BrokenCells(evidence.findings, facts: evidence.facts(panel))
    for cell in RuleChecks.carryOverBreaks(panel) {
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
      found += RecordFindings.all(of: record)
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

/// The findings of one record: those of reading, and those of the rules when its document is the one that counts.
enum RecordFindings {
  /// All of them, with the document's authority and year.
  static func all(of record: Record) -> [Finding] {
    var findings = record.findings.map { finding in
      var finding = finding
      finding.take(record.document)
      return finding
    }
    if record.document.supersededBy.isEmpty { findings += RuleChecks.findings(record: record) }
    return findings
  }
}
