// SPDX-License-Identifier: GPL-3.0-or-later

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A reader under fuzzing: it must return for every input, without a crash or a memory error.
typealias FuzzTest = @convention(c) (UnsafePointer<UInt8>, Int) -> CInt

/// The readers by the name that `GOUJI_FUZZ_READER` gives.
private let readers: [(name: String, test: FuzzTest)] = [
  ("decoding", fuzzDecoding),
  ("reading", fuzzReading),
  ("layout", fuzzLayout),
  ("narrative", fuzzNarrative),
  ("heading", fuzzHeading),
  ("explaining", fuzzExplaining),
  ("html", fuzzHTML),
  ("docx", fuzzDOCX),
  ("xlsx", fuzzXLSX),
  ("words", fuzzWords),
  ("lines", fuzzLines),
  ("csv", fuzzCSV),
  ("panel", fuzzPanel),
  ("roster", fuzzRoster),
]

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutableRawPointer, _ test: FuzzTest
) -> CInt

/// The package manager renames the entry point of an executable; libFuzzer's own `main` is not used.
@_cdecl("Fuzzing_main")
public func start(_ count: CInt, _ arguments: UnsafeMutableRawPointer) -> CInt {
  let wanted = getenv("GOUJI_FUZZ_READER").map { String(cString: $0) } ?? ""
  guard let reader = readers.first(where: { $0.name == wanted }) else {
    print("set GOUJI_FUZZ_READER to one of: " + readers.map(\.name).joined(separator: ", "))
    return 64
  }
  var count = count
  var arguments = arguments
  return withUnsafeMutablePointer(to: &arguments) { runDriver(&count, UnsafeMutableRawPointer($0), reader.test) }
}

/// The input as an array of bytes.
func bytes(_ start: UnsafePointer<UInt8>, _ count: Int) -> [UInt8] {
  [UInt8](UnsafeBufferPointer(start: start, count: count))
}
