// SPDX-License-Identifier: GPL-3.0-or-later

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Why writing stopped.
enum OutputError: Error, Equatable {
  /// The reader went away, as `head` does: not a failure.
  case closed
  /// The system refused; its error number.
  case failed(code: Int32)
}

/// An open file descriptor that bytes are written to, completely or with an error.
struct OutputStream {
  /// The descriptor; not closed by this type.
  let descriptor: Int32

  /// Standard output.
  static var standard: OutputStream { OutputStream(descriptor: STDOUT_FILENO) }

  /// Whether a person looks at standard output.
  static var standardIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Writes all of `text` as UTF-8.
  mutating func write(text: String) throws(OutputError) {
    try write(Array(text.utf8))
  }

  /// Writes all bytes; a short write goes on, an interrupted one is tried again.
  mutating func write(_ bytes: [UInt8]) throws(OutputError) {
    var start = 0
    while start < bytes.count {
      let written = bytes[start...].withUnsafeBytes { writeBytes(descriptor, $0.baseAddress, $0.count) }
      if written > 0 {
        start += written
      } else if errno == EPIPE {
        throw .closed
      } else if errno != EINTR {
        throw .failed(code: errno)
      }
    }
  }
}

/// The system's `write`, under a name that the method does not hide.
private func writeBytes(_ descriptor: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, start, count)
}
