// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

@Suite("Manuals")
struct ManualTests {
  @Test("every command of README.md runs and prints what is shown below it")
  func readmeCommandsRun() throws {
    let folder = try Workplace()
    let blocks = Manual.consoleBlocks(in: try Manual.text("README.md"))
    var ran = 0
    for block in blocks where block.command.hasPrefix("gouji ") {
      let outcome = try folder.run(block.command)
      #expect(outcome.status == 0, "\(block.command): \(outcome.errors)")
      let lines = outcome.output.split(separator: "\n").map(String.init)
      #expect(Array(lines.prefix(block.output.count)) == block.output, "\(block.command)")
      ran += 1
    }
    #expect(ran >= 5)
  }

  @Test("every command of the guides runs and prints what is shown below it", arguments: try Manual.guides())
  func guideCommandsPrintWhatIsShown(guide: String) throws {
    let folder = try Workplace()
    let text = try Manual.text("Documentation/\(guide)")
    if text.contains("\n```csv\n") { try folder.write(Manual.firstBlock(of: "csv", in: text), to: "工单.csv") }
    for block in Manual.consoleBlocks(in: text) {
      let outcome = try folder.run(block.command)
      // The demo county has errors planted, which a check says by its status.
      let expected: Int32 = block.command.hasPrefix("gouji check") ? 1 : 0
      #expect(outcome.status == expected, "\(block.command): \(outcome.errors)")
      let lines = outcome.output.split(separator: "\n").map(String.init)
      #expect(Array(lines.prefix(block.output.count)) == block.output, "\(block.command)")
    }
  }

  @Test("every command of the Chinese guide runs")
  func guideCommandsRun() throws {
    let folder = try Workplace()
    let text = try Manual.text("README.zh-CN.md")
    try folder.write(Manual.firstBlock(of: "csv", in: text), to: "工单.csv")
    let commands = Manual.inlineCommands(in: text)
    #expect(commands.count >= 8)
    for command in commands {
      let outcome = try folder.run(command)
      // The demo county has errors planted, which a check says by its status.
      let expected: Int32 = command.hasPrefix("gouji check") ? 1 : 0
      #expect(outcome.status == expected, "\(command): \(outcome.errors)")
    }
  }
}

/// The commands that a manual shows.
private enum Manual {
  /// A command of a console block, and the lines shown below it.
  struct Shown {
    let command: String
    var output: [String] = []
  }

  /// The guides that people write; what the program writes has tests of its own.
  static func guides() throws -> [String] {
    let written = ["methods.md", "rules.md", "calibration.md"]
    let folder = ProjectFolder.file("Documentation").path
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .filter { $0.hasSuffix(".md") && !written.contains($0) }
  }

  static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: ProjectFolder.file(path)), as: UTF8.self)
  }

  static func consoleBlocks(in text: String) -> [Shown] {
    var shown: [Shown] = []
    var isInside = false
    for whole in text.split(separator: "\n", omittingEmptySubsequences: false) {
      // A block within a list is indented; what a command prints is not.
      let line = whole.hasPrefix("   ```") || whole.hasPrefix("   $ ") ? whole.dropFirst(3) : whole
      if line.hasPrefix("```") {
        isInside = line == "```console"
      } else if isInside, line.hasPrefix("$ ") {
        shown.append(Shown(command: String(line.dropFirst(2))))
      } else if isInside, !shown.isEmpty, !line.isEmpty {
        shown[shown.count - 1].output.append(String(line))
      }
    }
    return shown
  }

  static func inlineCommands(in text: String) -> [String] {
    text.split(separator: "`").map(String.init).filter { $0.hasPrefix("gouji ") && !$0.contains("\n") }
  }

  static func firstBlock(of language: String, in text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let start = lines.firstIndex { $0 == "```\(language)" } ?? lines.startIndex
    return lines[(start + 1)...].prefix { $0 != "```" }.joined(separator: "\n") + "\n"
  }
}

/// A fresh folder laid out as the manuals assume: the demo county's reports and roster, and the data sets.
private final class Workplace {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "gouji-manual-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let demo = ProjectFolder.file("Datasets/demo-county")
    for (name, target) in [
      ("Datasets", ProjectFolder.file("Datasets")), ("年报", demo.appending(path: "raw")),
      ("roster.csv", demo.appending(path: "roster.csv")),
      // Any report stands in for the county's own.
      ("县年报.txt", demo.appending(path: "raw/2025/990101105-沙湾镇.txt")),
    ] {
      try FileManager.default.createSymbolicLink(at: folder.appending(path: name), withDestinationURL: target)
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  func run(_ command: String) throws -> (status: Int32, output: String, errors: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = folder
    var environment = ProcessInfo.processInfo.environment
    let products = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path
    environment["PATH"] = "\(products):\(environment["PATH"] ?? "/usr/bin:/bin")"
    process.environment = environment
    let files = ["stdout", "stderr"].map { folder.appending(path: $0) }
    for file in files { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    return (process.terminationStatus, texts[0], texts[1])
  }
}
