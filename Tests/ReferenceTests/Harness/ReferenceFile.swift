// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport

/// One family of reference cases.
struct ReferenceFile: Decodable, Sendable {
  let family: String
  let cases: [ReferenceCase]

  /// The folder the cases are read from: the repository's own, or the one that `GOUJI_REFERENCE_DIR` names.
  static var folder: URL {
    if let path = ProcessInfo.processInfo.environment["GOUJI_REFERENCE_DIR"], !path.isEmpty {
      return URL(fileURLWithPath: path)
    }
    return ProjectFolder.file("Tests/Reference")
  }

  /// The files of the folder, by name.
  static var paths: [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".json") }.sorted()
  }

  /// The family in a file of the folder.
  static func read(_ name: String) throws -> ReferenceFile {
    try JSONDecoder().decode(ReferenceFile.self, from: Data(contentsOf: folder.appending(path: name)))
  }
}

/// One case: what goes in, what must come out, and how close.
struct ReferenceCase: Decodable, Sendable {
  let name: String
  let inputs: [String: Figure]
  let expected: [String: Figure]
  let tolerance: [String: Figure]

  /// Compares what a method gave with what is expected; nil when the case passes, else the first difference.
  func difference(from got: [String: Figure], skipped: inout Int) -> String? {
    for (key, wanted) in expected.sorted(by: { $0.key < $1.key }) {
      if Self.isInformative(key), got[key] == nil {
        skipped += 1
        continue
      }
      if isLowerBound(key) {
        guard let bound = wanted.number, let value = got[key]?.number, value >= bound - 1e-5 else {
          return "\(key): \(got[key] ?? .none) is below \(wanted)"
        }
        continue
      }
      let limits = limits(key)
      if let difference = Self.compare(wanted, got[key] ?? .none, limits, key) { return difference }
    }
    return nil
  }

  /// Figures of another convention, named after the package they come from.
  static func isInformative(_ key: String) -> Bool {
    let packages = [
      "scipy", "pyod", "epitools", "envstats", "pymannkendall", "statsmodels", "robustbase", "trend_ci_", "env_",
      "_env", "marshall_note", "certified_strings", "nb_theta_mass",
    ]
    return packages.contains { key.contains($0) }
  }

  private func isLowerBound(_ key: String) -> Bool {
    if case .members(let rule) = tolerance[key], rule["rule"] != nil { return true }
    return false
  }

  private func limits(_ key: String) -> (relative: Double, absolute: Double) {
    // A file that gives no default means figures of its own precision: nine digits.
    var limits = (tolerance["default_rel"]?.number ?? 1e-9, tolerance["default_abs"]?.number ?? 0)
    if case .members(let own) = tolerance[key] {
      limits.0 = own["rel"]?.number ?? limits.0
      limits.1 = own["abs"]?.number ?? limits.1
    }
    return limits
  }

  private static func compare(
    _ wanted: Figure, _ got: Figure, _ limits: (relative: Double, absolute: Double), _ place: String
  ) -> String? {
    switch (wanted, got) {
    case (.number(let expected), .number(let value)):
      let distance = abs(value - expected)
      if value == expected || distance <= max(limits.absolute, limits.relative * abs(expected)) { return nil }
      return "\(place): \(value), expected \(expected)"
    case (.list(let expected), .list(let values)):
      guard expected.count == values.count else {
        return "\(place): \(values.count) elements, expected \(expected.count)"
      }
      for (index, pair) in zip(expected, values).enumerated() {
        if let difference = compare(pair.0, pair.1, limits, "\(place)[\(index)]") { return difference }
      }
      return nil
    default:
      return wanted == got ? nil : "\(place): \(got), expected \(wanted)"
    }
  }
}
