// SPDX-License-Identifier: GPL-3.0-or-later

import Yams

/// A place in a YAML text, with its line.
struct ConfigurationNode {
  private let node: Node

  /// The root of a YAML text; nil when it holds nothing.
  init?(yaml: String) throws(ConfigurationError) {
    do {
      guard let root = try Yams.compose(yaml: yaml), root.null == nil else { return nil }
      node = root
    } catch {
      throw ConfigurationError(.notYAML("\(error)".split(separator: "\n").first.map(String.init) ?? ""), line: 0)
    }
  }

  private init(_ node: Node) { self.node = node }

  /// Line in the file, from 1; 0 when unknown.
  var line: Int { node.mark?.line ?? 0 }

  /// The text of a scalar; empty for anything else.
  var text: String { node.scalar?.string ?? "" }

  /// Keys and what stands behind them, in the order of the file.
  func members() throws(ConfigurationError) -> [(key: ConfigurationNode, value: ConfigurationNode)] {
    guard let mapping = node.mapping else { throw ConfigurationError(.notAMapping(text), line: line) }
    return mapping.map { (ConfigurationNode($0.key), ConfigurationNode($0.value)) }
  }
}
