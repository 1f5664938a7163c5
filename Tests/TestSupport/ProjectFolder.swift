// SPDX-License-Identifier: GPL-3.0-or-later

public import FoundationEssentials

/// Where the repository and the material beside it are, seen from a test.
public enum ProjectFolder {
  /// The repository's root.
  public static let root: URL = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A file or folder in the repository.
  public static func file(_ path: String) -> URL { root.appending(path: path) }

  /// A file or folder of the reference material beside the repository, or beside the folder that holds its work trees;
  /// nil on a machine that has none.
  ///
  /// Tests that need it are skipped with ``sharedMissing``.
  public static func shared(_ path: String) -> URL? {
    let beside = root.deletingLastPathComponent()
    return [beside, beside.deletingLastPathComponent()].map { $0.appending(path: "shared").appending(path: path) }
      .first { FileManager.default.fileExists(atPath: $0.path) }
  }

  /// Whether the reference material is there.
  public static var hasShared: Bool { shared("form") != nil }

  /// What a skipped test says.
  public static let sharedMissing: String = "needs the reference material in ../shared"
}
