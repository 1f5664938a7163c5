// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// A folder of texts that says what a command line writes: `cmd`, `expout`, `experr` and, when not 0, `status`. A line of
/// `needs` names a program, or a path, without which the case is left out.
struct CommandLineCase: Sendable, CustomTestStringConvertible {
  let folder: URL

  var testDescription: String { folder.pathComponents.suffix(2).joined(separator: "/") }

  /// The cases that can be run here, sorted by path.
  static let all = found.filter(\.missing.isEmpty)

  /// What some cases need and is not here, each once.
  static let missing = Set(found.flatMap(\.missing)).sorted()

  private var missing: [String] {
    let needs = (try? text("needs", missing: "")) ?? ""
    return needs.split(separator: "\n").map(String.init).filter { need in
      need.contains("/")
        ? !FileManager.default.fileExists(atPath: ProjectFolder.file(need).path) : ExternalProgram(need) == nil
    }
  }

  private static let found: [CommandLineCase] = {
    let root = ProjectFolder.file("Tests/CommandLineTests/Cases")
    let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix("/cmd") }.sorted().map {
      CommandLineCase(folder: root.appending(path: String($0.dropLast(4))))
    }
  }()

  /// Whether what the commands write now becomes what is expected.
  static var isRecording: Bool { ProcessInfo.processInfo.environment["GOUJI_RECORD"] == "1" }

  /// What a run wrote, with versions and the folder for files masked.
  struct Outcome: Equatable {
    var output: String
    var errors: String
    var status: Int32
  }

  /// Runs the command line in the repository's root; `$OUT` names a fresh folder for files.
  func run() throws -> Outcome {
    let scratch = FileManager.default.temporaryDirectory.appending(path: "gouji-case-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", try text("cmd")]
    process.currentDirectoryURL = ProjectFolder.root
    var environment = ProcessInfo.processInfo.environment
    let products = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path
    environment["PATH"] = "\(products):\(environment["PATH"] ?? "/usr/bin:/bin")"
    environment["OUT"] = scratch.path
    environment["COLUMNS"] = "80"
    process.environment = environment
    let files = (scratch.appending(path: ".stdout"), scratch.appending(path: ".stderr"))
    for file in [files.0, files.1] { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: files.0)
    process.standardError = try FileHandle(forWritingTo: files.1)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      output: mask(try Data(contentsOf: files.0), scratch), errors: mask(try Data(contentsOf: files.1), scratch),
      status: process.terminationStatus)
  }

  /// What the folder expects.
  func expected() throws -> Outcome {
    Outcome(
      output: try text("expout", missing: ""), errors: try text("experr", missing: ""),
      status: Int32(try text("status", missing: "0").trimmingCharacters(in: .whitespacesAndNewlines)) ?? -1)
  }

  /// Writes what came out as what is expected; empty texts and status 0 have no file.
  func record(_ outcome: Outcome) throws {
    let status = outcome.status == 0 ? "" : "\(outcome.status)\n"
    for (name, text) in [("expout", outcome.output), ("experr", outcome.errors), ("status", status)] {
      let file = folder.appending(path: name)
      if text.isEmpty {
        try? FileManager.default.removeItem(at: file)
      } else {
        try Data(text.utf8).write(to: file)
      }
    }
  }

  private func text(_ name: String, missing: String? = nil) throws -> String {
    let file = folder.appending(path: name)
    if let missing, !FileManager.default.fileExists(atPath: file.path) { return missing }
    return String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }

  private func mask(_ bytes: Data, _ scratch: URL) -> String {
    String(decoding: bytes, as: UTF8.self).replacing(scratch.path, with: "$OUT")
      .replacing(#/gouji [0-9]+\.[0-9]+\.[0-9]+/#, with: "gouji VERSION")
      .replacing(#/GSL [0-9.]+/#, with: "GSL VERSION")
      .replacing(#/(规则集|rule set) [0-9.]+/#, with: { "\($0.output.1) VERSION" })
  }
}
