// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
public import Records

extension RuleChecks {
  /// Findings in the order of every output: by authority, severity, rule, form order, then year, line and as they came.
  ///
  /// - Parameter authority: the place of a finding's authority among all, such as its index in the panel; findings about
  ///   a whole county have their own place, usually before all others.
  public static func ordered(_ findings: [Finding], authority: (Finding) -> Int) -> [Finding] {
    findings.enumerated().map { (key: OrderKey($1, authority: authority($1), index: $0), finding: $1) }
      .sorted { $0.key < $1.key }.map(\.finding)
  }
}

/// What findings are ordered by.
private struct OrderKey: Comparable {
  let parts: [Int]

  init(_ finding: Finding, authority: Int, index: Int) {
    parts = [
      authority, Severity.allCases.firstIndex(of: finding.severity) ?? .max, Rule.position(of: finding.rule) ?? .max,
      finding.cells.first.flatMap { Indicator.position(of: $0) } ?? .max, finding.year ?? .max, finding.line ?? .max,
      index,
    ]
  }

  static func < (left: OrderKey, right: OrderKey) -> Bool { left.parts.lexicographicallyPrecedes(right.parts) }
}
