// SPDX-License-Identifier: GPL-3.0-or-later

/// Which module may import what. The package manager does not enforce this for C modules, so a test does.
enum ImportTable {
  /// Modules at the bottom, importable by all.
  static let everywhere: Set<String> = ["TextDecoding", "DelimitedText"]

  /// The C library of the platform and the small Foundation, importable by all Swift modules.
  static let platform: Set<String> = ["Glibc", "Musl", "Darwin", "iconv", "FoundationEssentials", "Synchronization"]

  /// What each module may import besides ``everywhere`` and ``platform``.
  static let allowed: [String: Set<String>] = [
    "Statistics": ["CGSL"],
    "TextDecoding": [],
    "DelimitedText": [],
    "Tables": [],
    "Forms": [],
    "Records": ["Forms", "CCrypto"],
    "Reading": ["Forms", "Records", "COpenCC", "CXML", "CArchive", "Subprocess", "SystemPackage"],
    "Panels": ["Forms", "Records"],
    "Checks": ["Forms", "Records", "Panels"],
    "Analysis": ["Forms", "Records", "Panels", "Statistics"],
    "Reporting": [
      "Forms", "Records", "Panels", "Checks", "Analysis", "Tables", "Foundation", "Subprocess", "SystemPackage",
      "Mustache", "CXlsxWriter", "GRDB",
    ],
    "CommandLineTool": [
      "Forms", "Records", "Reading", "Panels", "Checks", "Analysis", "Tables", "Reporting", "ArgumentParser",
      "Yams",
      "Foundation",
    ],
    "gouji": ["CommandLineTool"],
  ]

  /// Modules that stand at the very bottom and import none of ``everywhere`` either.
  static let bottom: Set<String> = ["Statistics", "TextDecoding", "DelimitedText"]

  /// The system libraries: a module map and a header, no Swift.
  static let systemLibraries: Set<String> = ["CGSL", "CCrypto", "COpenCC", "CXML", "CArchive", "CXlsxWriter"]

  /// What `module` must not import, of the `imports` of one of its files.
  static func violations(module: String, imports: [String]) -> [String] {
    guard let own = allowed[module] else { return imports }
    let shared = bottom.contains(module) ? platform : platform.union(everywhere)
    return imports.filter { !own.contains($0) && !shared.contains($0) }
  }

  /// The modules that a Swift source imports, in order.
  static func imports(in source: String) -> [String] {
    source.split(whereSeparator: \.isNewline).compactMap { line in
      var words = line.split(separator: " ").filter { !$0.hasPrefix("@") }
      if let first = words.first, ["public", "package", "internal", "fileprivate", "private"].contains(first) {
        words.removeFirst()
      }
      guard words.count >= 2, words[0] == "import" else { return nil }
      // `import struct Module.Name` names the module before the point.
      let kinds = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
      let name = kinds.contains(String(words[1])) && words.count > 2 ? words[2] : words[1]
      return name.split(separator: ".").first.map(String.init)
    }
  }
}
