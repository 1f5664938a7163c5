// SPDX-License-Identifier: GPL-3.0-or-later

public import Foundation

/// A program of the machine that a test runs as a second witness; the test is skipped where there is none.
public struct ExternalProgram: Sendable {
  private let executable: URL

  /// The program called `name` in one of the folders of PATH; nil when there is none.
  public init?(_ name: String) {
    let folders = ProcessInfo.processInfo.environment["PATH", default: ""].split(separator: ":")
    let found = folders.map { URL(fileURLWithPath: String($0)).appending(path: name) }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    guard let found else { return nil }
    executable = found
  }

  /// The first Python that has the module called `module`; nil when none has.
  public static func python(with module: String) -> ExternalProgram? {
    let system = URL(fileURLWithPath: "/usr/bin/python3")
    let candidates = [
      ExternalProgram("python3"), FileManager.default.isExecutableFile(atPath: system.path) ? Self(at: system) : nil,
    ]
    return candidates.compactMap { $0 }.first {
      (try? $0.run(["-c", "import \(module)"], in: FileManager.default.temporaryDirectory))?.status == 0
    }
  }

  private init(at executable: URL) { self.executable = executable }

  /// Runs the program in `folder` and waits; gives its exit status and what it printed on both streams.
  public func run(_ arguments: [String], in folder: URL) throws -> (status: Int32, output: String) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
