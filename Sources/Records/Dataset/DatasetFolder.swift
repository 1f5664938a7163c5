// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials

/// Puts files into a folder all at once: they are written beside it first, and moved when all of them stand.
struct DatasetFolder {
  private let folder: URL
  private let files = FileManager.default

  init(_ folder: URL) { self.folder = folder.standardizedFileURL }

  /// Replaces files of the folder by `contents`; the other files stay untouched.
  ///
  /// When a file cannot be written nothing has been moved yet; when one cannot be moved those moved before are moved
  /// back. Leftovers of an earlier run that died are removed.
  func replace(with contents: [DatasetFile]) throws(DatasetError) {
    let new = sibling("new")
    let old = sibling("old")
    defer { try? files.removeItem(at: new) }
    var path = folder
    do {
      try? files.removeItem(at: new)
      try files.createDirectory(at: new, withIntermediateDirectories: true)
      for file in contents {
        path = new.appending(path: file.name)
        try Data(file.bytes).write(to: path)
      }
      if !files.fileExists(atPath: folder.path) {
        path = folder
        try files.moveItem(at: new, to: folder)
        return
      }
      path = old
      try? files.removeItem(at: old)
      try files.createDirectory(at: old, withIntermediateDirectories: true)
    } catch {
      throw DatasetError(.unwritable, path: path.path, text: "\(error)")
    }
    try exchange(contents.map(\.name), new: new, old: old)
    try? files.removeItem(at: old)
  }

  private func exchange(_ names: [String], new: URL, old: URL) throws(DatasetError) {
    var moves: [(from: URL, to: URL)] = []
    do {
      for name in names {
        let place = folder.appending(path: name)
        if files.fileExists(atPath: place.path) {
          try files.moveItem(at: place, to: old.appending(path: name))
          moves.append((place, old.appending(path: name)))
        }
        try files.moveItem(at: new.appending(path: name), to: place)
        moves.append((new.appending(path: name), place))
      }
    } catch {
      for move in moves.reversed() { try? files.moveItem(at: move.to, to: move.from) }
      try? files.removeItem(at: old)
      throw DatasetError(.unwritable, path: folder.path, text: "\(error)")
    }
  }

  private func sibling(_ purpose: String) -> URL {
    folder.deletingLastPathComponent().appending(path: ".\(folder.lastPathComponent).\(purpose)")
  }
}
