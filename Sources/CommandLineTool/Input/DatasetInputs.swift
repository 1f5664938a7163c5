// SPDX-License-Identifier: GPL-3.0-or-later

import Checks
import FoundationEssentials
import Records
import Reporting

/// The files a result rests on, with their digests and with paths relative to the dataset.
struct DatasetInputs {
  private let path: String
  private let isFolder: Bool

  /// The inputs of a command.
  init(_ options: DatasetOptions) {
    path = options.dataset
    isFolder = options.dataset != "-" && InputFile.kind(of: options.dataset) == .folder
  }

  /// What the dataset is called: its folder, or its file without the ending.
  var name: String {
    if path == "-" { return "stdin" }
    let last = URL(fileURLWithPath: path).standardizedFileURL.lastPathComponent
    return isFolder ? last : String(last.prefix { $0 != "." })
  }

  /// The files that were read: the dataset's own, and the roster given besides it by its name.
  func inputs(roster: String?) throws(CommandError) -> [Manifest.Input] {
    var files: [(name: String, path: String)] = []
    if isFolder {
      let own = [
        DatasetSchema.documentsFile, DatasetSchema.valuesFile, DatasetSchema.recordsFile, DatasetSchema.correctionsFile,
        Waiver.file, Configuration.file,
      ]
      let used = roster == nil ? own + [DatasetSchema.rosterFile] : own
      files = used.map { ($0, path + "/" + $0) }.filter { InputFile.kind(of: $0.path) == .file }
    } else if path != "-" {
      files = [(URL(fileURLWithPath: path).lastPathComponent, path)]
    }
    if let roster, roster != "-" { files.append((URL(fileURLWithPath: roster).lastPathComponent, roster)) }
    var inputs: [Manifest.Input] = []
    for file in files {
      let bytes = try InputFile.bytes(of: file.path)
      guard let digest = try? DocumentDigest(of: bytes) else { continue }
      inputs.append(Manifest.Input(path: file.name, sha256: digest.hexadecimal))
    }
    return inputs
  }
}
