// SPDX-License-Identifier: GPL-3.0-or-later

internal import Records

/// All proposed mends of a finding, one by one.
struct MendList {
  /// The mends in words, the one that other places support first.
  let lines: [String]
  /// Whether the first is supported by other places more than any other.
  let prefersFirst: Bool

  /// The mends in the finding's machine form (`cell=value;…|…`, with a star in front of a supported one).
  init(_ finding: Finding, _ language: Language) {
    prefersFirst = finding.repair.hasPrefix("*")
    lines = finding.repair.drop { $0 == "*" }.split(separator: "|").map { solution in
      solution.split(separator: ";").compactMap { change -> String? in
        let parts = change.split(separator: "=")
        guard parts.count == 2 else { return nil }
        let label = IndicatorName.text(id: String(parts[0]), language)
        return language.pick("把“\(label)”改为 \(parts[1])", "set “\(label)” to \(parts[1])")
      }.joined(separator: language.pick(",同时", ", and "))
    }
  }
}
