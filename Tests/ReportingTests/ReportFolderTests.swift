// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@testable import Reporting

@Suite("Report folder")
struct ReportFolderTests {
  private let manager = FileManager.default
  private let root: URL

  init() throws {
    root = manager.temporaryDirectory.appending(path: "gouji-report-\(UUID().uuidString)")
    try manager.createDirectory(at: root, withIntermediateDirectories: true)
  }

  private func names(_ folder: URL) -> [String] {
    ((try? manager.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }

  private func file(_ name: String, _ text: String) -> ReportFile { ReportFile(name: name, bytes: Array(text.utf8)) }

  @Test("is replaced as a whole, and nothing is left beside it")
  func replaces() throws {
    defer { try? manager.removeItem(at: root) }
    let place = root.appending(path: "deep/report")
    let folder = ReportFolder(path: place.path + "/")
    try folder.write([file("manifest.json", "{}"), file("old.csv", "a")])
    try folder.write([file("manifest.json", "{}"), file("new.csv", "b")])
    #expect(names(place) == ["manifest.json", "new.csv"])
    #expect(names(place.deletingLastPathComponent()) == ["report"])
  }

  @Test("a folder of somebody else is left alone")
  func leavesOthersAlone() throws {
    defer { try? manager.removeItem(at: root) }
    try Data("mine".utf8).write(to: root.appending(path: "letter.txt"))
    #expect(throws: ReportFolderError.notAReport(path: root.path)) {
      try ReportFolder(path: root.path).write([file("manifest.json", "{}")])
    }
    #expect(names(root) == ["letter.txt"])
  }

  @Test("the old folder stays whole when a file cannot be written")
  func staysWhole() throws {
    defer { try? manager.removeItem(at: root) }
    let place = root.appending(path: "report")
    try ReportFolder(path: place.path).write([file("manifest.json", "{}"), file("a.csv", "a")])
    #expect(throws: ReportFolderError.self) {
      try ReportFolder(path: place.path).write([
        file("manifest.json", "{}"), file("a.csv", "a"), file("a.csv/b.csv", "b"),
      ])
    }
    #expect(names(place) == ["a.csv", "manifest.json"])
    #expect(names(root) == ["report"])
  }

  @Test("files may stand in folders of the report")
  func folders() throws {
    defer { try? manager.removeItem(at: root) }
    let place = root.appending(path: "report")
    try ReportFolder(path: place.path).write([file("charts/a.svg", "a"), file("manifest.json", "{}")])
    #expect(names(place) == ["charts", "manifest.json"])
    #expect(names(place.appending(path: "charts")) == ["a.svg"])
  }

  @Test("the manifest is JSON in the order of paths, whatever stands in a name")
  func manifest() throws {
    let bytes = Manifest(
      inputs: [.init(path: "b\"\n.csv", sha256: "2"), .init(path: "a.csv", sha256: "1")], options: [("year", "2025")],
      files: ["summary.md"]
    ).bytes()
    let json = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let inputs = try #require(json["inputs"] as? [[String: String]])
    #expect(inputs.map { $0["path"] } == ["a.csv", "b\"\n.csv"])
    #expect((json["versions"] as? [String: String])?.keys.sorted() == ["gouji", "gsl", "rule_set"])
  }
}
