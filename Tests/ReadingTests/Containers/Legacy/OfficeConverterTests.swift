// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials
import TestSupport
import Testing

@testable import Reading

private let hasOffice = ["soffice", "libreoffice"].contains { ExternalProgram($0) != nil }

@Suite(.enabled(if: hasOffice, "LibreOffice is not installed: apt-get install libreoffice-writer libreoffice-calc"))
struct OfficeConverterTests {
  private let document = Array("{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Sample;}}\\f0 12 licences\\par}".utf8)

  /// Folders of conversions that are still there.
  private var folders: Set<String> {
    let path = FileManager.default.temporaryDirectory.path
    return Set(
      (try? FileManager.default.contentsOfDirectory(atPath: path))?.filter { $0.hasPrefix("gouji-office-") } ?? [])
  }

  @Test func convertsAndCleansUp() async throws {
    let before = folders
    let converted = try await OfficeConverter.converted(document, suffix: "rtf")
    #expect(converted.starts(with: Array("PK\u{3}\u{4}".utf8)))
    #expect(folders.subtracting(before).isEmpty)
  }
}

struct OfficeTargetTests {
  @Test(arguments: [
    ("doc", OfficeConverter.Target.docx), ("wps", .docx), ("rtf", .docx), ("odt", .docx), ("xls", .xlsx), ("et", .xlsx),
  ])
  func target(suffix: String, target: OfficeConverter.Target) {
    #expect(OfficeConverter.target(suffix) == target)
  }
}
