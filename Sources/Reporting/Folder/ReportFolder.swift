// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials

/// Why a report folder could not be written; the old one is as it was.
public enum ReportFolderError: Error, Equatable, Sendable {
  /// Something that gouji did not write stands at the path.
  case notAReport(path: String)
  /// A file or folder could not be written.
  case unwritable(path: String)
}

/// A folder that is written beside its place and moved there when it stands complete.
public struct ReportFolder: Sendable {
  /// The file that marks a folder as a report of gouji.
  public static let mark: String = "manifest.json"

  private let path: String
  private let mark: String

  /// The folder at `path`; nothing is touched yet.
  ///
  /// - Parameter mark: the file by which a folder is known to be gouji's own, and may be replaced.
  public init(path: String, mark: String = Self.mark) {
    self.mark = mark
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
  }

  /// Replaces the folder by one with `files`. A run that dies or fails leaves the old folder whole.
  ///
  /// - Throws: ``ReportFolderError`` when the path holds something else, or cannot be written.
  public func write(_ files: [ReportFile]) throws(ReportFolderError) {
    let manager = FileManager.default
    let place = URL(fileURLWithPath: path)
    let new = sibling(of: place, "new")
    let old = sibling(of: place, "old")
    let isThere = manager.fileExists(atPath: path)
    if isThere, !isReplaceable() { throw .notAReport(path: path) }
    defer {
      try? manager.removeItem(at: new)
      try? manager.removeItem(at: old)
    }
    do {
      try? manager.removeItem(at: new)
      try manager.createDirectory(at: new, withIntermediateDirectories: true)
      for folder in Set(files.compactMap(\.folder)).sorted() {
        try manager.createDirectory(at: new.appending(path: folder), withIntermediateDirectories: true)
      }
      for file in files { try Data(file.bytes).write(to: new.appending(path: file.name)) }
      guard isThere else {
        try manager.moveItem(at: new, to: place)
        return
      }
      try? manager.removeItem(at: old)
      try manager.moveItem(at: place, to: old)
      do {
        try manager.moveItem(at: new, to: place)
      } catch {
        try manager.moveItem(at: old, to: place)
        throw error
      }
    } catch {
      throw .unwritable(path: path)
    }
  }

  /// An empty folder, or one that gouji wrote.
  private func isReplaceable() -> Bool {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else { return false }
    return names.isEmpty || names.contains(mark)
  }

  private func sibling(of place: URL, _ purpose: String) -> URL {
    place.deletingLastPathComponent().appending(path: ".\(place.lastPathComponent).\(purpose)")
  }
}
