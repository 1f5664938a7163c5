// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file written as a whole: a run that dies leaves the old one.
enum OutputFile {
  /// Writes `bytes` to a sibling of `path` and renames it into place; a device, a pipe or a socket is written to.
  static func write(_ bytes: [UInt8], to path: String) throws(CommandError) {
    if let isRegular = isRegular(path), !isRegular { return try writeThrough(bytes, to: path) }
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: target(path)), options: .atomic)
    } catch {
      throw unwritable(path)
    }
  }

  /// The error of a place that takes no file.
  static func unwritable(_ path: String) -> CommandError {
    CommandError(
      status: .inputOutput, "写不了 \(path):检查文件夹是否存在、是否有写权限、磁盘是否已满",
      "cannot write \(path): check that its folder exists, may be written to, and has room")
  }

  /// Whether a regular file stands at `path`, links followed; nil when nothing does.
  static func isRegular(_ path: String) -> Bool? {
    var info = stat()
    guard stat(path, &info) == 0 else { return nil }
    return info.st_mode & S_IFMT == S_IFREG
  }

  /// The file that a link leads to, so that the link stays one; the path itself when it leads nowhere.
  static func target(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private static func writeThrough(_ bytes: [UInt8], to path: String) throws(CommandError) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    var failure = errno
    if descriptor >= 0 {
      defer { close(descriptor) }
      var stream = OutputStream(descriptor: descriptor)
      do throws(OutputError) {
        return try stream.write(bytes)
      } catch {
        // A reader that went away is content.
        guard case .failed(let code) = error else { return }
        failure = code
      }
    }
    let reason = String(cString: strerror(failure))
    throw CommandError(status: .inputOutput, "写不了 \(path):\(reason)", "cannot write \(path): \(reason)")
  }
}
