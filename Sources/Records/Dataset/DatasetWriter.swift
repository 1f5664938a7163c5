// SPDX-License-Identifier: GPL-3.0-or-later

import DelimitedText
public import FoundationEssentials

/// Writes a dataset folder. The same records give the same bytes.
public struct DatasetWriter: Sendable {
  private let roster: Roster?
  private let sentence: @Sendable (Finding) -> String

  /// A writer.
  ///
  /// - Parameters:
  ///   - roster: gives the order of authorities in `findings.csv`; without it they stand by county code, then by key.
  ///   - sentence: renders the sentence of a finding; CSV and JSON carry it.
  public init(roster: Roster? = nil, sentence: @escaping @Sendable (Finding) -> String) {
    self.roster = roster
    self.sentence = sentence
  }

  /// Writes `records` as a dataset into `folder`, in place of the one that is there.
  ///
  /// Documents stand in the order of their paths. Where several report on one authority and year, `superseded_by` is set
  /// anew. Files of the folder that are not the dataset's (corrections, waivers, a roster) are not touched; when
  /// writing fails, the old dataset is as it was.
  ///
  /// - Parameters:
  ///   - findings: what is to be listed besides the findings of the records and of ``Supersession``.
  ///   - isAdding: whether documents of the old dataset stay whose bytes are not among those of `records`.
  ///   - check: what is to be listed about a record whose document counts, be it new or one that stays.
  /// - Returns: the records as written.
  /// - Throws: ``DatasetError`` when the folder cannot be written, or when the old dataset to add to cannot be read.
  @discardableResult
  public func write(
    _ records: [Record], findings: [Finding] = [], into folder: URL, isAdding: Bool = false,
    check: (Record) -> [Finding] = { _ in [] }
  ) throws(DatasetError) -> [Record] {
    var records = records
    if isAdding, DatasetReader.isDataset(folder) {
      let new = Set(records.map(\.document.sha256))
      records += try DatasetReader(folder: folder).recordsAsRead().filter { !new.contains($0.document.sha256) }
    }
    let supersession = arrange(&records)
    let checked = records.filter { $0.document.supersededBy.isEmpty }.flatMap(check)
    try DatasetFolder(folder).replace(with: files(of: records, findings: findings + supersession + checked))
    return records
  }

  /// The files of the dataset as they would be written, in the order of ``DatasetSchema/files``.
  public func files(of records: [Record], findings: [Finding] = []) -> [DatasetFile] {
    let wide = WideColumns(of: records)
    return [
      DatasetFile(name: DatasetSchema.documentsFile, bytes: documents(records)),
      DatasetFile(name: DatasetSchema.valuesFile, bytes: values(records)),
      DatasetFile(name: DatasetSchema.wideFile, bytes: self.wide(records, wide)),
      DatasetFile(name: DatasetSchema.findingsFile, bytes: self.findings(records, findings)),
      DatasetFile(name: DatasetSchema.recordsFile, bytes: lines(records)),
      DatasetFile(
        name: DatasetSchema.packageFile,
        bytes: DataPackage(wide: wide, decimals: wide.idsWithDecimals(in: records)).bytes()),
      DatasetFile(name: DatasetSchema.versionFile, bytes: Array((DatasetSchema.version + "\n").utf8)),
    ]
  }

  /// Puts `records` in the order of their paths and settles which of them count.
  private func arrange(_ records: inout [Record]) -> [Finding] {
    records.sort { left, right in
      let (left, right) = (left.document, right.document)
      if left.sourcePath != right.sourcePath {
        return left.sourcePath.utf8.lexicographicallyPrecedes(right.sourcePath.utf8)
      }
      // The second report of a file is -2, the tenth -10: the shorter id comes first.
      let (first, second) = (left.documentID.utf8, right.documentID.utf8)
      return first.count != second.count ? first.count < second.count : first.lexicographicallyPrecedes(second)
    }
    return Supersession.settle(&records)
  }

  private func documents(_ records: [Record]) -> [UInt8] {
    var csv = CSVWriter()
    csv.row(DocumentColumns.names)
    for record in records { DocumentColumns.write(record.document, to: &csv) }
    return csv.takeBytes()
  }

  private func values(_ records: [Record]) -> [UInt8] {
    var csv = CSVWriter()
    csv.row(ValueColumns.names)
    for record in records { ValueColumns.write(record, to: &csv) }
    return csv.takeBytes()
  }

  private func wide(_ records: [Record], _ columns: WideColumns) -> [UInt8] {
    var csv = CSVWriter()
    columns.writeHeader(to: &csv)
    for record in records where record.document.supersededBy.isEmpty { columns.write(record, to: &csv) }
    return csv.takeBytes()
  }

  private func findings(_ records: [Record], _ findings: [Finding]) -> [UInt8] {
    let documents = Dictionary(
      records.map { ($0.document.documentID, $0.document) }, uniquingKeysWith: { first, _ in first })
    var all = findings
    for index in all.indices {
      // A run knows the document of a finding by its id only.
      if all[index].authority.isEmpty, let document = documents[all[index].documentID] { all[index].take(document) }
    }
    for record in records {
      for var finding in record.findings {
        finding.take(record.document)
        all.append(finding)
      }
    }
    let order = FindingOrder(roster: roster, documents: records.map(\.document))
    var csv = CSVWriter()
    csv.row(FindingColumns.names)
    for finding in order.sorted(all) { FindingColumns.write(finding, sentence: sentence(finding), to: &csv) }
    return csv.takeBytes()
  }

  private func lines(_ records: [Record]) -> [UInt8] {
    var json = RecordJSON(sentence: sentence)
    for record in records { json.write(record) }
    return json.takeBytes()
  }
}

/// One file of a dataset.
public struct DatasetFile: Sendable, Equatable {
  /// The name in the folder.
  public let name: String
  /// What stands in it.
  public let bytes: [UInt8]
}
