// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials
import TestSupport
import Testing

@Suite("House rules")
struct HouseRulesTests {
  @Test("every Swift file carries the licence and stays under 400 lines", arguments: ["Sources", "Tests", "Scripts"])
  func filesAreShortAndLicensed(folder: String) throws {
    for file in try SourceTree.swiftFiles(under: folder) {
      #expect(file.text.hasPrefix("// SPDX-License-Identifier: GPL-3.0-or-later\n"), "\(file.path) has no licence line")
      let lines = file.text.utf8.count(where: { $0 == UInt8(ascii: "\n") })
      #expect(lines <= 400, "\(file.path) has \(lines) lines")
    }
  }

  @Test("no source holds unfinished work or a drawer for odds and ends")
  func nothingUnfinished() throws {
    let words = ["TODO", "FIXME", "XXX", "HACK", "fatalError(", "try! ", "as! "]
    for file in try SourceTree.swiftFiles(under: "Sources") {
      for word in words { #expect(!file.text.contains(word), "\(file.path) contains \(word)") }
      let name = file.path.split(separator: "/").last ?? ""
      for drawer in ["Util", "Helper", "Misc", "Manager", "Placeholder", "Common."] {
        #expect(!name.contains(drawer), "\(file.path) does not name one idea")
      }
    }
  }

  @Test("every public declaration has a comment")
  func publicDeclarationsAreDocumented() throws {
    for file in try SourceTree.swiftFiles(under: "Sources") {
      for declaration in PublicDeclarations.undocumented(in: file.text) {
        #expect(Bool(false), "\(file.path):\(declaration.line) is public and has no comment: \(declaration.text)")
      }
    }
  }

  @Test("an undocumented declaration is found")
  func plantedDeclaration() {
    let source = "/// Said.\npublic let a = 1\npublic let b = 2\n/// Said.\n@frozen\npublic struct C {}\n"
    #expect(PublicDeclarations.undocumented(in: source).map(\.line) == [3])
  }

  @Test("the C library of statistics stays behind one door")
  func onlyStatisticsImportsGSL() throws {
    let importers = try SourceTree.swiftFiles(under: "Sources").filter {
      ImportTable.imports(in: $0.text).contains("CGSL")
    }
    #expect(importers.allSatisfy { $0.module == "Statistics" })
  }
}
