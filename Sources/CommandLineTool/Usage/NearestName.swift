// SPDX-License-Identifier: GPL-3.0-or-later

/// "Did you mean": the nearest of a few names.
enum NearestName {
  /// The name fewest edits away, at most a third of its letters; else the first that begins the same way.
  static func nearest(to typed: String, among names: [String]) -> String? {
    let ranked = names.map { (name: $0, distance: distance(Array(typed.unicodeScalars), Array($0.unicodeScalars))) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
    let length = max(best.name.unicodeScalars.count, typed.unicodeScalars.count)
    if best.distance <= max(length > 2 ? 2 : 1, length / 3), best.distance < length { return best.name }
    return names.first { typed.unicodeScalars.count > 2 && $0.hasPrefix(typed) }
  }

  /// Levenshtein distance over characters.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, other) in right.enumerated() {
        let substituted = diagonal + (letter == other ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(substituted, diagonal + 1, row[column] + 1)
      }
    }
    return row[right.count]
  }
}
