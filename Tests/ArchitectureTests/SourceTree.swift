// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials
import TestSupport

/// The repository's own files, as the tests of the house read them.
enum SourceTree {
  /// One Swift source.
  struct File {
    /// Path from the repository's root.
    let path: String
    /// The folder under `Sources`, which is the module.
    let module: String
    /// The whole text.
    let text: String
  }

  /// Every Swift file under a folder of the repository, sorted by path.
  static func swiftFiles(under folder: String) throws -> [File] {
    try paths(under: folder).filter { $0.hasSuffix(".swift") }.map { path in
      let parts = path.split(separator: "/")
      let text = try String(contentsOf: ProjectFolder.file(path), encoding: .utf8)
      return File(path: path, module: parts.count > 1 ? String(parts[1]) : "", text: text)
    }
  }

  /// The folders directly in a folder of the repository, sorted.
  static func folders(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: ProjectFolder.file(folder).path).filter { name in
      var isFolder = false
      _ = FileManager.default.fileExists(atPath: ProjectFolder.file("\(folder)/\(name)").path, isDirectory: &isFolder)
      return isFolder && !name.hasPrefix(".")
    }.sorted()
  }

  /// Every file under a folder of the repository, as paths from the root, sorted.
  static func paths(under folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: ProjectFolder.file(folder).path).map { "\(folder)/\($0)" }
      .filter { path in
        var isFolder = false
        return FileManager.default.fileExists(atPath: ProjectFolder.file(path).path, isDirectory: &isFolder)
          && !isFolder
      }.sorted()
  }
}
