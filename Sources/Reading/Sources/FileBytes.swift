// SPDX-License-Identifier: GPL-3.0-or-later

// Bounds: `read` is given the free part of the buffer, `capacity - count` bytes from `count` on, and never less than one;
// the count it returns is added only after it was found positive.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads whole files.
enum FileBytes {
  /// The largest file that is read: no report comes near it, and a wrong path does not fill the memory.
  static let limit = 64 << 20

  /// The bytes of the file at `location`; of standard input for `-`.
  static func read(_ location: String) throws(FileError) -> [UInt8] {
    if location == "-" { return try read(descriptor: 0, expected: 1 << 16) }
    let descriptor = open(location, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError.system(errno) }
    defer { close(descriptor) }
    var info = stat()
    guard fstat(descriptor, &info) == 0 else { throw FileError.system(errno) }
    guard info.st_size <= limit else { throw FileError.tooLarge(Int(info.st_size)) }
    return try read(descriptor: descriptor, expected: Int(info.st_size) + 1)
  }

  private static func read(descriptor: Int32, expected: Int) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = expected
    while true {
      let part = try readOnce(descriptor, atMost: chunk)
      if bytes.isEmpty { bytes = part } else { bytes += part }
      if bytes.count > limit { throw FileError.tooLarge(bytes.count) }
      // A part that is not full ended at the end of the file.
      if part.count < chunk { return bytes }
      chunk = 1 << 16
    }
  }

  private static func readOnce(_ descriptor: Int32, atMost capacity: Int) throws(FileError) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      while count < capacity, let base = buffer.baseAddress {
        #if canImport(Glibc)
          let got = Glibc.read(descriptor, base + count, capacity - count)
        #elseif canImport(Musl)
          let got = Musl.read(descriptor, base + count, capacity - count)
        #else
          let got = Darwin.read(descriptor, base + count, capacity - count)
        #endif
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = errno }
        if got <= 0 { return }
        count += got
      }
    }
    if failure != 0 { throw FileError.system(failure) }
    return bytes
  }

  /// What stands at `location`, symbolic links followed when `follows`.
  static func status(of location: String, follows: Bool) throws(FileError) -> FileStatus {
    var info = stat()
    let result = follows ? stat(location, &info) : lstat(location, &info)
    guard result == 0 else { throw FileError.system(errno) }
    switch info.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG: return .file
    case S_IFLNK: return .link
    default: return .other
    }
  }
}

/// What stands at a path.
enum FileStatus {
  case folder, file, link
  /// A pipe, a device, a socket.
  case other
}

/// Why a file cannot be read.
enum FileError: Error, Equatable {
  /// The system's error number.
  case system(Int32)
  /// More bytes than any report has.
  case tooLarge(Int)

  /// The reason as a word of a finding's code.
  var code: String {
    switch self {
    case .system(ENOENT): "missing"
    case .system(EACCES), .system(EPERM): "no_permission"
    case .system(ELOOP): "loop"
    case .system: "system"
    case .tooLarge: "too_large"
    }
  }

  /// The system's words, or the size.
  var text: String {
    switch self {
    case .system(let number): String(cString: strerror(number))
    case .tooLarge(let size): String(size)
    }
  }
}
