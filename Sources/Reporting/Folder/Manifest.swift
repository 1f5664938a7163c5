// SPDX-License-Identifier: GPL-3.0-or-later

/// What a report was made from: inputs with their digests, options and versions; no paths of the machine, no time.
public struct Manifest: Sendable {
  /// An input: its path relative to the dataset, and the SHA-256 of its bytes.
  public struct Input: Sendable, Equatable {
    /// Path relative to the dataset, with `/`.
    public let path: String
    /// 64 hexadecimal digits.
    public let sha256: String

    /// An input.
    public init(path: String, sha256: String) {
      self.path = path
      self.sha256 = sha256
    }
  }

  private let inputs: [Input]
  private let options: [(name: String, value: String)]
  private let files: [String]

  /// A manifest of `inputs`, of the `options` that change the result, and of the `files` made.
  public init(inputs: [Input], options: [(name: String, value: String)], files: [String]) {
    self.inputs = inputs.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    self.options = options
    self.files = files
  }

  /// The manifest as JSON, one member a line.
  public func bytes() -> [UInt8] {
    let inputs = inputs.map { "    {\"path\": \(quoted($0.path)), \"sha256\": \(quoted($0.sha256))}" }
    let options = options.map { "    \(quoted($0.name)): \(quoted($0.value))" }
    let versions = [
      ("gouji", ProductVersion.gouji), ("rule_set", ProductVersion.ruleSet), ("gsl", ProductVersion.gsl),
    ].map { "    \(quoted($0.0)): \(quoted($0.1))" }
    let text = """
      {
        "command": "summary",
        "options": {\(block(options, "\n  "))},
        "inputs": [\(block(inputs, "\n  "))],
        "files": [\(block(files.map { "    " + quoted($0) }, "\n  "))],
        "versions": {\(block(versions, "\n  "))}
      }

      """
    return Array(text.utf8)
  }

  private func block(_ lines: [String], _ end: String) -> String {
    lines.isEmpty ? "" : "\n" + lines.joined(separator: ",\n") + end
  }

  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      default:
        if scalar.value < 0x20 {
          let digits = String(scalar.value, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}
