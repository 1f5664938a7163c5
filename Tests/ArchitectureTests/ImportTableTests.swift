// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@Suite("Import table")
struct ImportTableTests {
  @Test("every module imports only what the table allows")
  func modulesKeepToTheTable() throws {
    let sources = try SourceTree.swiftFiles(under: "Sources")
    #expect(!sources.isEmpty)
    for source in sources {
      let violations = ImportTable.violations(module: source.module, imports: ImportTable.imports(in: source.text))
      #expect(violations.isEmpty, "\(source.path) imports \(violations.joined(separator: ", "))")
    }
  }

  @Test("every module stands in the table and every system library holds no Swift")
  func everyModuleIsKnown() throws {
    let modules = try SourceTree.folders(in: "Sources")
    #expect(Set(modules) == Set(ImportTable.allowed.keys).union(ImportTable.systemLibraries))
    let systemSources = try SourceTree.swiftFiles(under: "Sources").filter {
      ImportTable.systemLibraries.contains($0.module)
    }
    #expect(systemSources.isEmpty)
  }

  @Test(
    "a planted import is found",
    arguments: [
      ("Analysis", "import CGSL", ["CGSL"]),
      ("CommandLineTool", "internal import CGSL", ["CGSL"]),
      ("CommandLineTool", "import Statistics", ["Statistics"]),
      ("Reading", "@preconcurrency public import Panels", ["Panels"]),
      ("Records", "import struct Foundation.Date", ["Foundation"]),
      ("TextDecoding", "import DelimitedText", ["DelimitedText"]),
      ("Forms", "import TextDecoding\nimport Records", ["Records"]),
      ("Unheard", "import Forms", ["Forms"]),
      ("Statistics", "internal import CGSL\nimport FoundationEssentials", []),
      ("Reporting", "// import CGSL\nlet text = \"import CGSL\"", []),
    ])
  func plantedImports(module: String, source: String, expected: [String]) {
    #expect(ImportTable.violations(module: module, imports: ImportTable.imports(in: source)) == expected)
  }
}
