// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials

/// A file written as a whole: a run that dies leaves the old one.
enum OutputFile {
  /// Writes `bytes` to a sibling of `path` and renames it into place.
  static func write(_ bytes: [UInt8], to path: String) throws(CommandError) {
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw CommandError(
        status: .inputOutput, "写不了 \(path):检查文件夹是否存在、是否有写权限、磁盘是否已满",
        "cannot write \(path): check that its folder exists, may be written to, and has room")
    }
  }
}
