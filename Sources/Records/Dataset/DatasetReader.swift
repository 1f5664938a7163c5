// SPDX-License-Identifier: GPL-3.0-or-later

public import FoundationEssentials

/// Reads a dataset folder back into records.
///
/// `values.csv` is not read here: statistics scan it in columns, and records come from `records.jsonl`, which holds the
/// same values and more.
public struct DatasetReader: Sendable {
  let folder: URL

  /// A reader of the dataset in `folder`; nothing is read yet.
  public init(folder: URL) { self.folder = folder }

  /// Whether `folder` holds a dataset of any version.
  public static func isDataset(_ folder: URL) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: DatasetSchema.recordsFile).path)
      || FileManager.default.fileExists(atPath: folder.appending(path: DatasetSchema.documentsFile).path)
  }

  /// The records as they were read, without corrections.
  ///
  /// - Throws: ``DatasetError`` when there is no dataset, when its MAJOR version is not ours, or when a line is malformed.
  public func recordsAsRead() throws(DatasetError) -> [Record] {
    let bytes = try bytes(of: DatasetSchema.recordsFile)
    let path = folder.appending(path: DatasetSchema.recordsFile).path
    var records: [Record] = []
    var number = 0
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      if line.isEmpty { continue }
      records.append(try record(of: line, path: path, number: number))
    }
    return records
  }

  /// The records with the corrections of `corrections.csv` applied, and a finding for each that could not be.
  ///
  /// - Throws: as ``recordsAsRead()``, and when `corrections.csv` is malformed.
  public func records() throws(DatasetError) -> (records: [Record], findings: [Finding]) {
    var records = try recordsAsRead()
    let findings = Correction.apply(try corrections(), to: &records)
    return (records, findings)
  }

  /// The corrections in the folder, in the order of the file; none when there is no file.
  public func corrections() throws(DatasetError) -> [Correction] {
    let path = folder.appending(path: DatasetSchema.correctionsFile).path
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    return try Correction.read(try bytes(of: DatasetSchema.correctionsFile), path: path)
  }

  func bytes(of name: String) throws(DatasetError) -> [UInt8] {
    let url = folder.appending(path: name)
    guard FileManager.default.fileExists(atPath: folder.path) else {
      throw DatasetError(.notADataset, path: folder.path)
    }
    guard FileManager.default.fileExists(atPath: url.path) else { throw DatasetError(.missingFile, path: url.path) }
    do {
      return Array(try Data(contentsOf: url))
    } catch {
      throw DatasetError(.unreadable, path: url.path, text: "\(error)")
    }
  }

  private func record(of line: ArraySlice<UInt8>, path: String, number: Int) throws(DatasetError) -> Record {
    do {
      let stated = try RecordLine(line)
      // Another MAJOR may have renamed what the rest needs, so the version decides first.
      guard DatasetSchema.isReadable(stated.schemaVersion) else {
        throw DatasetError(.unknownVersion, path: path, line: number, text: stated.schemaVersion)
      }
      return try stated.record()
    } catch let error as DatasetError {
      throw error
    } catch let error as UnknownWord {
      throw DatasetError(.malformed, path: path, line: number, text: "\(error.member): \(error.text)")
    } catch let error as JSONReader.Failure {
      throw DatasetError(.malformed, path: path, line: number, text: "JSON, byte \(error.offset)")
    } catch {
      throw DatasetError(.malformed, path: path, line: number, text: "\(error)")
    }
  }
}
