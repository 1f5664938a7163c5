// SPDX-License-Identifier: GPL-3.0-or-later

// Bounds: libarchive reads from a buffer that outlives it and writes at most `chunk` bytes, the size of the buffer it is
// given; the archive is freed on every way out.

import CArchive
import Records

/// Unpacks members of a zip archive that is held in memory; nothing is written to disk.
enum ZipArchive {
  /// What is taken from an archive.
  struct Members {
    /// The names of all members in the order of the archive.
    var names: [String] = []
    /// The bytes of the members that were wanted.
    var contents: [String: [UInt8]] = [:]
  }

  /// The members of `bytes` whose names `wants` says yes to.
  ///
  /// - Throws: for archives that are damaged or encrypted, that hold more or larger members than the limits, or members
  ///   whose names lead out of the archive.
  static func members(
    of bytes: [UInt8], _ wants: (String) -> Bool
  ) throws(ContainerError) -> Members {
    guard let archive = archive_read_new() else { throw ContainerError("no_memory") }
    defer { archive_read_free(archive) }
    archive_read_support_format_zip(archive)
    var result = Result<Members, ContainerError>.success(Members())
    bytes.withUnsafeBytes { buffer in
      guard archive_read_open_memory(archive, buffer.baseAddress, buffer.count) == ARCHIVE_OK else {
        result = .failure(ContainerError("damaged_zip"))
        return
      }
      do throws(ContainerError) {
        result = .success(try read(archive, size: buffer.count, wants))
      } catch {
        result = .failure(error)
      }
    }
    return try result.get()
  }

  private static func read(
    _ archive: OpaquePointer, size: Int, _ wants: (String) -> Bool
  ) throws(ContainerError) -> Members {
    var members = Members()
    var total = 0
    while true {
      var entry: OpaquePointer?
      let status = archive_read_next_header(archive, &entry)
      if status == ARCHIVE_EOF { break }
      guard status >= ARCHIVE_WARN, let entry else { throw ContainerError("damaged_zip") }
      guard members.names.count < ContainerLimits.members else {
        throw ContainerError("too_many_members", [.integer(ContainerLimits.members)])
      }
      // Names that are no text belong to no part of an office document.
      let name = archive_entry_pathname(entry).map { String(cString: $0) } ?? ""
      guard isInside(name) else { throw ContainerError("zip_path", [.text(name)]) }
      members.names.append(name)
      guard wants(name), members.contents[name] == nil else { continue }
      if archive_entry_is_encrypted(entry) != 0 { throw ContainerError("encrypted") }
      let content = try content(archive, name, size: size)
      total += content.count
      guard total <= ContainerLimits.total else {
        throw ContainerError("too_large_unpacked", [.text(name), .integer(ContainerLimits.total)])
      }
      members.contents[name] = content
    }
    return members
  }

  private static func content(
    _ archive: OpaquePointer, _ name: String, size: Int
  ) throws(ContainerError) -> [UInt8] {
    var content: [UInt8] = []
    while true {
      var status = 0
      let part = [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
        status = archive_read_data(archive, buffer.baseAddress, chunk)
        count = max(0, status)
      }
      guard status >= 0 else { throw ContainerError("damaged_zip") }
      if status == 0 { return content }
      content += part
      guard content.count <= ContainerLimits.member else {
        throw ContainerError("too_large_unpacked", [.text(name), .integer(ContainerLimits.member)])
      }
      guard content.count <= ContainerLimits.freeSize || content.count / ContainerLimits.ratio <= size else {
        throw ContainerError("zip_ratio", [.text(name), .integer(ContainerLimits.ratio)])
      }
    }
  }

  private static let chunk = 1 << 16

  /// Whether a name stays inside the archive.
  private static func isInside(_ name: String) -> Bool {
    if name.utf8.first == UInt8(ascii: "/") || name.utf8.contains(UInt8(ascii: "\\")) { return false }
    if name.utf8.dropFirst().first == UInt8(ascii: ":") { return false }
    return !name.split(separator: "/").contains("..")
  }
}
