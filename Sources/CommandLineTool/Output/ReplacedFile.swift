// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that is written piece by piece beside its place and moved there when it stands complete: a run that dies leaves the
/// old one. A device, a pipe or a socket is written to directly.
struct ReplacedFile: ~Copyable {
  private let path: String
  private let place: String
  /// Where the pieces go until all are there; nil for what cannot be moved.
  private let sibling: String?
  private var stream: OutputStream

  /// Opens the file beside `path`.
  init(_ path: String) throws(CommandError) {
    self.path = path
    place = OutputFile.target(path)
    let isReplaced = OutputFile.isRegular(path) ?? true
    let sibling = isReplaced ? Self.sibling(of: place) : nil
    let flags = isReplaced ? O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC : O_WRONLY | O_CLOEXEC
    let descriptor = open(sibling ?? path, flags, 0o666)
    guard descriptor >= 0 else { throw OutputFile.unwritable(path) }
    self.sibling = sibling
    stream = OutputStream(descriptor: descriptor)
  }

  deinit {
    close(stream.descriptor)
    // After finishing nothing stands there any more.
    if let sibling { unlink(sibling) }
  }

  /// Writes the next piece; a reader that went away is content.
  mutating func write(_ bytes: [UInt8]) throws(CommandError) {
    do throws(OutputError) {
      try stream.write(bytes)
    } catch {
      if case .failed = error { throw OutputFile.unwritable(path) }
    }
  }

  /// Moves the file to its place.
  mutating func finish() throws(CommandError) {
    if let sibling, rename(sibling, place) != 0 { throw OutputFile.unwritable(path) }
  }

  /// Lets `write` make a whole file beside `path` and moves it there; the old file stays when it throws.
  static func replace(_ path: String, by write: (String) throws -> Void) throws {
    let place = OutputFile.target(path)
    let sibling = sibling(of: place)
    unlink(sibling)
    defer { unlink(sibling) }
    try write(sibling)
    guard OutputFile.isRegular(path) ?? true else {
      return try OutputFile.write(InputFile.bytes(of: sibling), to: path)
    }
    if rename(sibling, place) != 0 { throw OutputFile.unwritable(path) }
  }

  private static func sibling(of place: String) -> String {
    let url = URL(fileURLWithPath: place)
    return url.deletingLastPathComponent().appending(path: ".\(url.lastPathComponent).new").path
  }
}
