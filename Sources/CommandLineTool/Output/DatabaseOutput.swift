// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials
import Reporting

/// Writes a database: beside its place and moved there as a whole, or through a temporary file to standard output.
struct DatabaseOutput {
  /// The file; nil for standard output.
  let path: String?

  /// Writes `database`.
  ///
  /// - Returns: how many values.
  func write(_ database: DatabaseExport) throws -> Int {
    var count = 0
    guard let path else {
      let file = FileManager.default.temporaryDirectory.appending(path: "gouji-\(UUID().uuidString).sqlite")
      defer { try? FileManager.default.removeItem(at: file) }
      count = try write(database, to: file.path)
      var stream = OutputStream.standard
      try stream.write(try InputFile.bytes(of: file.path))
      return count
    }
    try ReplacedFile.replace(path) { count = try write(database, to: $0) }
    return count
  }

  private func write(_ database: DatabaseExport, to file: String) throws -> Int {
    do throws(DatabaseExportError) {
      return try database.write(to: file)
    } catch {
      let shown = path ?? "-"
      throw CommandError(
        status: .inputOutput, "写不了 \(shown):\(error.reason);检查文件夹、写权限和磁盘",
        "cannot write \(shown): \(error.reason); check the folder, permissions and room")
    }
  }
}
