// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reading files that the user names.
enum InputFile {
  /// The bytes of a file, or of standard input for `-`.
  static func bytes(of path: String) throws(CommandError) -> [UInt8] {
    if path == "-" { return try standardInput() }
    switch kind(of: path) {
    case .missing: throw missing(path)
    case .folder:
      throw CommandError(status: .missingInput, "\(path) 是文件夹,这里要一个文件", "\(path) is a folder; a file is needed")
    case .file: break
    }
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: path)) else {
      throw CommandError(
        status: .inputOutput, "读不了 \(path):检查是否有读权限", "cannot read \(path): check that it may be read")
    }
    return Array(data)
  }

  /// What stands at a path.
  enum Kind {
    case missing, file, folder
  }

  /// What stands at `path`.
  static func kind(of path: String) -> Kind {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return .missing }
    return isFolder ? .folder : .file
  }

  /// The error of a path that does not exist, with the names beside it that are nearest.
  static func missing(_ path: String) -> CommandError {
    if let link = brokenLink(path) { return link }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let parent = parts.count > 1 ? parts.dropLast().joined(separator: "/") : "."
    let names = (try? FileManager.default.contentsOfDirectory(atPath: parent.isEmpty ? "/" : parent))?.sorted() ?? []
    let near = NearestNames.suggestions(String(parts.last ?? ""), among: names, limit: 1).first
    return CommandError(
      status: .missingInput, "找不到 \(path)" + (near.map { "。是不是 \($0)?" } ?? ",检查路径"),
      "there is no \(path)" + (near.map { ". Did you mean \($0)?" } ?? "; check the path"))
  }

  /// The error of a link that leads nowhere or back to itself; nil for anything else.
  private static func brokenLink(_ path: String) -> CommandError? {
    var info = stat()
    guard lstat(path, &info) == 0, info.st_mode & S_IFMT == S_IFLNK, stat(path, &info) != 0 else { return nil }
    if errno == ELOOP {
      return CommandError(
        status: .missingInput, "\(path) 是绕成圈的链接;改为指向文件",
        "\(path) is a link that leads back to itself; let it lead to a file")
    }
    let target = (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) ?? ""
    return CommandError(
      status: .missingInput, "\(path) 是链接,所指的 \(target) 不存在", "\(path) is a link to \(target), which does not exist")
  }

  private static func standardInput() throws(CommandError) -> [UInt8] {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(STDIN_FILENO, &block, block.count)
      if count > 0 {
        bytes += block[..<count]
      } else if count == 0 {
        return bytes
      } else if errno != EINTR {
        throw CommandError(status: .inputOutput, "读标准输入失败", "reading standard input failed")
      }
    }
  }
}
