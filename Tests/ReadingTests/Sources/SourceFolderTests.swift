// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials
import Records
import Testing

@testable import Reading

@Suite struct SourceFolderTests {
  private func withFolder(_ names: [String], _ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gouji-sources-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in names {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(name.utf8).write(to: file)
    }
    try body(folder)
  }

  @Test func foldersAreWalkedInTheOrderOfBytes() throws {
    let names = ["乙/2.txt", "b.txt", "a/1.md", "a.txt", "a-b.txt", "A.txt", "甲镇.txt"]
    let hidden = [".hidden", ".git/config", "a/.DS_Store", "~$甲镇.docx"]
    try withFolder(names + hidden) { folder in
      let (files, findings) = SourceFolder.files(at: [folder.path])
      #expect(files.map(\.path) == ["A.txt", "a-b.txt", "a.txt", "a/1.md", "b.txt", "乙/2.txt", "甲镇.txt"])
      #expect(findings.isEmpty)
      for file in files {
        let bytes = try FileBytes.read(file.location)
        #expect(bytes == Array(file.path.utf8))
      }
    }
  }

  @Test func pathsKeepTheirOrder() throws {
    try withFolder(["b.txt", "x/a.txt", "x/.own.txt"]) { folder in
      let paths = ["b.txt", "-", "x/", "x/.own.txt"].map { $0 == "-" ? $0 : folder.path + "/" + $0 }
      let (files, findings) = SourceFolder.files(at: paths)
      #expect(files.map(\.path) == ["b.txt", "-", "a.txt", ".own.txt"], "a file that is named is read, hidden or not")
      #expect(findings.isEmpty)
    }
  }

  @Test func whatIsMissingIsAFinding() throws {
    try withFolder(["a.txt"]) { folder in
      let missing = folder.path + "/nothing"
      let (files, findings) = SourceFolder.files(at: [missing, folder.path + "/a.txt"])
      #expect(files.count == 1)
      #expect(findings.map(\.code) == ["missing"])
      #expect(findings.first?.arguments.first == .text(missing))
      #expect(findings.first?.severity == .error)
    }
  }

  @Test func linksAreFollowedButNeverRoundInCircles() throws {
    try withFolder(["f/a.txt"]) { folder in
      let manager = FileManager.default
      try manager.createSymbolicLink(at: folder.appending(path: "f/loop"), withDestinationURL: folder)
      try manager.createSymbolicLink(
        at: folder.appending(path: "f/b.txt"), withDestinationURL: folder.appending(path: "f/a.txt"))
      try manager.createSymbolicLink(
        at: folder.appending(path: "f/dead.txt"), withDestinationURL: folder.appending(path: "x"))
      let (files, findings) = SourceFolder.files(at: [folder.path])
      #expect(files.map(\.path) == ["f/a.txt", "f/b.txt"])
      #expect(findings.map(\.code) == ["missing"])
    }
  }

  @Test(arguments: [
    ("a.txt", SourceFile.Kind.text), ("a.TXT", .text), ("a", .text), ("a/b.c/d", .text), (".txt", .text),
    ("二〇二四.年报", .text), ("a.md", .markdown), ("a.Markdown", .markdown), ("a.docx", .docx), ("a.wps", .legacy("wps")),
    ("a.HTML", .html), ("a.b.pdf", .pdf), ("a.ofd", .unsupported("ofd")), ("a.csv", .other("csv")),
    ("a.jpeg", .other("jpeg")),
  ])
  func kinds(path: String, kind: SourceFile.Kind) {
    #expect(SourceFile(path: path, location: path).kind == kind)
  }

  @Test func emptyFilesAndFoldersRead() throws {
    try withFolder(["a.txt"]) { folder in
      let empty = folder.appending(path: "empty")
      try Data().write(to: empty)
      let nothing = try FileBytes.read(empty.path)
      #expect(nothing.isEmpty)
      let error = #expect(throws: FileError.self) { try FileBytes.read(folder.path) }
      #expect(error?.code == "system")
      #expect(SourceFolder.files(at: [empty.path, "-", empty.path, "-"]).files.map(\.path) == ["empty", "-"])
      #expect(throws: FileError.system(2)) { try FileBytes.read(folder.path + "/nothing") }
      let large = Data(repeating: 7, count: 200_000)
      try large.write(to: empty)
      let read = try FileBytes.read(empty.path)
      #expect(read == Array(large))
    }
  }
}
