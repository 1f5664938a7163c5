// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import FoundationEssentials
import Reading
import Records
import Reporting

/// A value with the document it came from, as far as it can still be found.
struct ValueOrigin {
  /// The id of the cell or narrative indicator.
  let cell: String
  /// The value; nil when the running text does not state the indicator.
  let value: Value?
  /// The document.
  let document: DocumentDescription
  /// Path of the source as the user can open it; the path in the dataset when it was not found.
  let path: String
  /// What reading found about the cell.
  let findings: [Finding]
  /// The lines around the value; empty when the source was not found or the document has no such place.
  let excerpt: SourceExcerpt?

  /// The values that `reference` points at in a report.
  static func inFile(_ reference: ValueReference, options: ReadingOptions) async throws(CommandError) -> [ValueOrigin] {
    let cells = try ValueReference.cells(named: reference.rest)
    let file = SourceFile(path: reference.path, location: reference.path)
    let reading = await ReportReader(options: options).read(file)
    if reading.records.isEmpty {
      let finding = reading.findings.first
      throw CommandError(
        status: .badData, finding.map { FindingSentence($0, language: .chinese).sentence } ?? "",
        finding.map { FindingSentence($0, language: .english).sentence } ?? "")
    }
    var found: [ValueOrigin] = []
    for record in reading.records { found += await origins(of: cells, in: record, source: file) }
    return found
  }

  /// The values that `reference` points at in a dataset.
  ///
  /// - Parameter folder: where the reports lie, when the user says so; else they are looked for beside the dataset.
  static func inDataset(
    _ reference: ValueReference, source folder: String?
  ) async throws(CommandError) -> [ValueOrigin] {
    guard let parts = reference.parts else { throw CommandError(incomplete: reference) }
    let cells = try ValueReference.cells(named: parts.cell)
    let records: [Record]
    do throws(DatasetError) {
      records = try DatasetReader(folder: URL(fileURLWithPath: reference.path)).records().records
    } catch {
      throw CommandError(error)
    }
    let named = records.filter { names(of: $0.document).contains(LookupKey.folded(parts.authority)) }
    let found = named.filter { $0.document.reportYear == parts.year }
    if found.isEmpty {
      throw CommandError(
        noDocument: parts.authority, parts.year, named.isEmpty ? records : named, hasAuthority: !named.isEmpty)
    }
    var origins: [ValueOrigin] = []
    for record in found {
      let source = sourceFile(record.document, dataset: reference.path, folder: folder)
      origins += await self.origins(of: cells, in: record, source: source)
    }
    return origins
  }

  private static func origins(
    of cells: [String], in record: Record, source: SourceFile?
  ) async -> [ValueOrigin] {
    let own = cells.filter { id in record.values.contains { $0.cellID == id } }
    let values = (own.isEmpty ? cells : own).map { id in (id, record.values.first { $0.cellID == id }) }
    let places = values.compactMap { $0.1?.place }
    var excerpts: ArraySlice<SourceExcerpt> = []
    if let source { excerpts = await ReportReader().excerpts(of: source, at: places)[...] }
    return values.map { id, value in
      ValueOrigin(
        cell: id, value: value, document: record.document, path: source?.location ?? record.document.sourcePath,
        findings: record.findings.filter { $0.cells.contains(id) },
        excerpt: value?.place == nil ? nil : excerpts.popFirst())
    }
  }

  /// What a user may call the authority of a document.
  private static func names(of document: DocumentDescription) -> Set<String> {
    var names = [document.authorityID, document.documentID, document.authorityName]
    for ending in ["人民政府", "办事处"] where document.authorityName.hasSuffix(ending) {
      names.append(String(document.authorityName.dropLast(ending.count)))
    }
    let places = [document.county, document.county + "/", document.countyCode + "/"]
    names += names.dropFirst(2).flatMap { name in places.map { $0 + name } }
    return Set(names.filter { !$0.isEmpty }.map(LookupKey.folded))
  }

  /// The file with the very bytes that the document was read from; nil when none of the likely places has it.
  static func sourceFile(_ document: DocumentDescription, dataset: String, folder: String?) -> SourceFile? {
    let folders = folder.map { [$0] } ?? [dataset + "/raw", dataset, dataset + "/..", dataset + "/../raw", "."]
    for folder in folders {
      let path = folder == "." ? document.sourcePath : folder + "/" + document.sourcePath
      let file = SourceFile(path: document.sourcePath, location: path)
      if ReportReader.digest(of: file) == document.sha256 { return file }
    }
    return nil
  }
}

extension CommandError {
  /// A reference into a dataset that lacks a part.
  fileprivate init(incomplete reference: ValueReference) {
    self.init(
      status: .usage, "\(reference.path) 是文件夹,冒号后要写 单位/年度/格,如 \(reference.path):白沙镇/2024/行政处罚",
      "\(reference.path) is a folder: write authority/year/cell behind the colon, as in "
        + "\(reference.path):白沙镇/2024/penalty.decisions")
  }

  /// No document of that authority and year.
  fileprivate init(noDocument authority: String, _ year: Int, _ records: [Record], hasAuthority: Bool) {
    if hasAuthority {
      let years = Set(records.compactMap(\.document.reportYear)).sorted().map(String.init).joined(separator: ", ")
      self.init(
        status: .missingInput, "\(authority) 没有 \(year) 年的年报;有:\(years)",
        "there is no report of \(authority) for \(year); there is: \(years)")
      return
    }
    let names = Set(records.map(\.document.authorityName)).sorted()
    let near = NearestNames.suggestions(authority, among: names, limit: 3).joined(separator: "、")
    self.init(
      status: .missingInput, "数据集里没有 \(authority)" + (near.isEmpty ? "" : "。是不是 \(near)?"),
      "the dataset has no \(authority)" + (near.isEmpty ? "" : ". Did you mean \(near)?"))
  }
}
