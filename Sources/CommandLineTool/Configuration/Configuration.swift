// SPDX-License-Identifier: GPL-3.0-or-later

import Checks

/// What an office has settled for good, from `gouji.yaml`.
struct Configuration: Equatable {
  /// What it makes of the rules.
  var rules = RuleSettings()

  /// The file in a dataset folder.
  static let file = "gouji.yaml"

  /// What stands in the file at the top, and who reads it. A new member is one line here.
  static let sections: [ConfigurationSection] = [
    ConfigurationSection("rules") { (node, configuration) throws(ConfigurationError) in
      configuration.rules = try RuleSettings(node)
    }
  ]

  /// The configuration in `path`, else that of the dataset folder, else the standard one.
  static func of(_ dataset: String, path: String? = nil) throws(CommandError) -> Configuration {
    let own = dataset + "/" + file
    guard
      let path = path
        ?? (dataset != "-" && InputFile.kind(of: dataset) == .folder && InputFile.kind(of: own) == .file ? own : nil)
    else { return Configuration() }
    let bytes = try InputFile.bytes(of: path)
    do throws(ConfigurationError) {
      return try Configuration(yaml: String(decoding: bytes, as: UTF8.self))
    } catch {
      throw CommandError(error, file: path)
    }
  }

  /// The configuration in a YAML text; an empty text is the standard one.
  init(yaml: String) throws(ConfigurationError) {
    guard let root = try ConfigurationNode(yaml: yaml) else { return }
    for (key, node) in try root.members() {
      guard let section = Self.sections.first(where: { $0.name == key.text }) else {
        throw ConfigurationError(
          .unknownKey(key.text, known: Self.sections.map(\.name)), line: key.line)
      }
      try section.read(node, &self)
    }
  }

  /// The standard configuration.
  init() {}
}

/// One member at the top of `gouji.yaml`.
struct ConfigurationSection: Sendable {
  /// Its key.
  let name: String
  /// Puts what it says into a configuration.
  let read: @Sendable (ConfigurationNode, inout Configuration) throws(ConfigurationError) -> Void

  /// The member `name`.
  init(
    _ name: String,
    read: @escaping @Sendable (ConfigurationNode, inout Configuration) throws(ConfigurationError) -> Void
  ) {
    self.name = name
    self.read = read
  }
}
