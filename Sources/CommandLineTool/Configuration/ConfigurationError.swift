// SPDX-License-Identifier: GPL-3.0-or-later

import Forms

/// What is wrong with a `gouji.yaml`.
struct ConfigurationError: Error, Equatable {
  /// What can be wrong.
  enum Kind: Equatable {
    /// Not YAML; the text says why.
    case notYAML(String)
    /// Something else stands where keys belong.
    case notAMapping(String)
    /// A key that means nothing here.
    case unknownKey(String, known: [String])
    /// A word that means nothing here.
    case unknownWord(String, known: [String])
  }

  /// What is wrong.
  let kind: Kind
  /// Line in the file, from 1; 0 when unknown.
  let line: Int

  /// A problem on a line.
  init(_ kind: Kind, line: Int) {
    self.kind = kind
    self.line = line
  }
}

extension CommandError {
  /// A `gouji.yaml` that cannot be used.
  init(_ error: ConfigurationError, file: String) {
    let (chinese, english): (String, String) =
      switch error.kind {
      case .notYAML(let reason): ("不是 YAML:\(reason)", "not YAML: \(reason)")
      case .notAMapping(let text):
        (
          "这里应为“键: 值”\(text.isEmpty ? "" : ",不是 \(text)")",
          "key: value is needed here\(text.isEmpty ? "" : ", not \(text)")"
        )
      case .unknownKey(let key, let known):
        ("没有 \(key) 这一项" + Self.near(key, known).chinese, "there is no \(key)" + Self.near(key, known).english)
      case .unknownWord(let word, let known):
        (
          "不认识 \(word);可写 \(known.joined(separator: "、"))",
          "\(word) is none of \(known.joined(separator: ", "))"
        )
      }
    let place =
      error.line > 0 ? ("\(file) 第 \(error.line) 行:", "\(file), line \(error.line): ") : ("\(file):", "\(file): ")
    self.init(status: .badData, place.0 + chinese, place.1 + english)
  }

  private static func near(_ key: String, _ known: [String]) -> (chinese: String, english: String) {
    if let near = NearestNames.suggestions(key, among: known, limit: 1).first {
      return ("。是不是 \(near)?", ". Did you mean \(near)?")
    }
    guard known.count <= 20 else { return (";gouji form 列出规则", "; gouji form lists the rules") }
    return (";有 \(known.joined(separator: "、"))", "; there are \(known.joined(separator: ", "))")
  }
}
