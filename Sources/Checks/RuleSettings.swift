// SPDX-License-Identifier: GPL-3.0-or-later

public import Records

/// What an office makes of the rules: how serious each is, and which it does without.
public struct RuleSettings: Sendable, Equatable {
  /// Rules that are not judged, by their ids.
  public var off: Set<String> = []
  /// How serious breaches of a rule are, by its id, in place of what the rule set says.
  public var severities: [String: Severity] = [:]

  /// The rule set as it is.
  public init() {}

  /// The findings that are left, with the severities asked for. Only breaches change: what cannot be told stays what it is.
  public func applied(to findings: [Finding]) -> [Finding] {
    if off.isEmpty, severities.isEmpty { return findings }
    return findings.compactMap { finding in
      if off.contains(finding.rule) { return nil }
      guard finding.outcome == .broken, let severity = severities[finding.rule] else { return finding }
      var finding = finding
      finding.severity = severity
      return finding
    }
  }
}
