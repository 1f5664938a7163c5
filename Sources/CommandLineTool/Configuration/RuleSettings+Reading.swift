// SPDX-License-Identifier: GPL-3.0-or-later

import Checks
import Forms
import Records

extension RuleSettings {
  /// The words that a rule can be given.
  private static let words = Severity.allCases.map(\.rawValue) + ["off"]

  /// Reads the member `rules`: a rule's id or its short form, and how serious it is, or `off`.
  init(_ node: ConfigurationNode) throws(ConfigurationError) {
    self.init()
    for (key, value) in try node.members() {
      let rules = Rule.all.filter { $0.id == key.text || $0.id.prefix { $0 != "." } == key.text }
      guard let rule = rules.first else {
        throw ConfigurationError(.unknownKey(key.text, known: Rule.all.map(\.id)), line: key.line)
      }
      // YAML reads a bare off as false.
      if value.text == "off" || value.text == "false" {
        off.insert(rule.id)
      } else if let severity = Severity(rawValue: value.text) {
        severities[rule.id] = severity
      } else {
        throw ConfigurationError(.unknownWord(value.text, known: Self.words), line: value.line)
      }
    }
  }
}
