// SPDX-License-Identifier: GPL-3.0-or-later

/// The authorities of one or more counties, with the periods of their names.
///
/// A lookup never guesses: it finds one authority, none, or says that several fit.
public struct Roster: Sendable, Equatable {
  /// The entries in the order of the file, which output follows.
  public let entries: [RosterEntry]
  /// Every known name → indices in ``entries``.
  let indices: [String: [Int]]
  /// Counties, prefectures and provinces that can stand in front of a name.
  let places: Set<String>
  /// Position of every id, by first appearance.
  private let positions: [String: Int]

  /// A roster of `entries`. Several entries with one id are periods of the same authority.
  public init(entries: [RosterEntry]) {
    self.entries = entries
    var indices: [String: [Int]] = [:]
    var places: Set<String> = []
    var positions: [String: Int] = [:]
    for (index, entry) in entries.enumerated() {
      if positions[entry.authorityID] == nil { positions[entry.authorityID] = index }
      var names = Set(entry.aliases.map(RosterName.key(of:)))
      names.insert(RosterName.key(of: entry.name))
      for name in names where !name.isEmpty { indices[name, default: []].append(index) }
      for place in [entry.county, entry.prefecture, entry.province] where !place.isEmpty { places.insert(place) }
    }
    self.indices = indices
    self.places = places
    self.positions = positions
  }

  /// Two rosters are equal when their entries are.
  public static func == (left: Roster, right: Roster) -> Bool { left.entries == right.entries }

  /// Position of the authority in the roster, by its first entry; nil when it is not listed.
  public func position(of authorityID: String) -> Int? { positions[authorityID] }

  /// The entry of an authority that holds at the end of `year`, else one that holds on some day of it, else its last;
  /// nil when the id is not listed.
  public func entry(of authorityID: String, in year: Int? = nil) -> RosterEntry? {
    let periods = entries.filter { $0.authorityID == authorityID }
    guard let year else { return periods.last }
    return periods.last { $0.isValidAtEnd(of: year) } ?? periods.last { $0.isValid(in: year) } ?? periods.last
  }

  /// The authorities that owe a report on `year`: one entry each, valid on its last day, of a type that reports.
  public func expected(in year: Int) -> [RosterEntry] {
    var seen: Set<String> = []
    return entries.filter { entry in
      entry.isValidAtEnd(of: year) && entry.expectsReport && seen.insert(entry.authorityID).inserted
    }
  }
}

/// How names are compared.
enum RosterName {
  /// The name without blanks, and without the words for the office itself: 白勉峡镇人民政府 and 白勉峡镇 are one,
  /// and so are 东城街道办事处 and 东城街道. The suffix (镇, 乡, 街道) stays: 开平镇 and 开平街道 are two.
  static func key(of name: String) -> String {
    var scalars = Array(name.unicodeScalars.filter { !$0.properties.isWhitespace })
    for ending in endings where scalars.count > ending.count && scalars.suffix(ending.count) == ending[...] {
      scalars.removeLast(ending.count)
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  private static let endings: [[Unicode.Scalar]] = ["人民政府", "办事处"].map { Array($0.unicodeScalars) }
}
