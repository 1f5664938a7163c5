// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

@Suite(
  "The page in a browser",
  .enabled(
    if: ExternalProgram("chromium") != nil && ExternalProgram("python3") != nil,
    "chromium or python3 is not installed"))
struct BrowserTests {
  /// What the browser says of a page.
  private struct Answer: Decodable {
    struct Facts: Decodable {
      let contrast: Double
      let overflows: Bool
      let sorted: Int
      let origins: Int
      let cells: Int
    }
    let console: [String]
    let requests: Int
    let problems: [String]
    let facts: Facts
  }

  /// Opens the page that `summary` makes of `data` and runs the checks in it.
  private func browse(_ page: URL, _ arguments: String...) throws -> Answer {
    let folder = ProjectFolder.file("Tests/CommandLineTests/Browser")
    let python = try #require(ExternalProgram("python3"))
    let (status, output) = try python.run(
      ["browse.py", "chromium", page.path, "checks.js"] + arguments, in: folder)
    try #require(status == 0, "\(output)")
    return try JSONDecoder().decode(Answer.self, from: Data(output.utf8))
  }

  private func summary(_ arguments: [String], in folder: URL) throws -> URL {
    let products = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let process = Process()
    process.executableURL = products.appending(path: "gouji")
    process.arguments =
      ["summary"] + arguments + ["--quiet", "--no-workbook", "--into", folder.appending(path: "report").path]
    process.currentDirectoryURL = ProjectFolder.root
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return folder.appending(path: "report/index.html")
  }

  private func scratch() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gouji-page-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  @Test("the demo county's page opens, sorts, filters and tells origins, in light, dark and narrow")
  func demoCounty() throws {
    let folder = try scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let page = try summary(["Datasets/demo-county", "--year", "2025"], in: folder)
    for arguments in [["light", "1200"], ["dark", "1200"], ["light", "380"]] {
      let answer = try browse(page, arguments[0], arguments[1])
      #expect(answer.problems == [], "\(arguments)")
      #expect(answer.console == [], "\(arguments)")
      #expect(answer.requests == 1, "the page asked for something else")
      #expect(!answer.facts.overflows, "wider than the window at \(arguments[1])")
      #expect(answer.facts.contrast >= 4.5)
      #expect(answer.facts.sorted > 50 && answer.facts.origins > 750 && answer.facts.cells > 4000)
    }
  }

  @Test("a township called <script> stays text, and so does everything else a table holds")
  func hostileNames() throws {
    let folder = try scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let names = [
      "<script>hostile=1</script>", "</script><script>hostile=1</script>", "<img src=x onerror=hostile=1>",
      "\"\" onfocus=hostile=1 x=\"\"", "{{title}}", "</title><script>hostile=1</script>", "]]>", "&lt;b&gt;", "甲\\镇",
    ]
    let rows = names.enumerated().flatMap { index, name in
      [2024, 2025].map { "\"<b>县</b>\",\"\(name)\",\($0),\"<i>own</i>\",\(index * 7 % 5 + index)" }
    }
    let table = folder.appending(path: "data.csv")
    try Data((["county,authority,year,indicator,value"] + rows + [""]).joined(separator: "\n").utf8).write(to: table)
    let page = try summary([table.path, "--year", "2025"], in: folder)
    let answer = try browse(page)
    #expect(answer.problems == [])
    #expect(answer.console == [])
    #expect(answer.requests == 1)
  }
}
