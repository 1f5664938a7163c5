// SPDX-License-Identifier: GPL-3.0-or-later

/// What a roster knows about a name.
public enum RosterMatch: Sendable, Equatable {
  /// Exactly one authority has it.
  case one(RosterEntry)
  /// No authority has it.
  case none
  /// Several authorities have it, in roster order; none of them is chosen.
  case several([RosterEntry])
}

extension Roster {
  /// The authority called `name`, or by that alias, with or without 人民政府, 办事处 and a county in front.
  ///
  /// - Parameters:
  ///   - name: the full name with its suffix, in simplified characters.
  ///   - county: name or six-digit code of the county; empty when unknown. A name that is unique in the roster needs none.
  ///   - year: the year reported on; nil when unknown. A name counts when it held on any day of the year; failing that,
  ///     when it was taken by 31 March of the next, as the report is written then.
  public func lookup(name: String, county: String = "", year: Int? = nil) -> RosterMatch {
    let key = RosterName.key(of: name)
    var hits = (indices[key] ?? []).map { entries[$0] }
    if hits.isEmpty { hits = hitsBehindPlaces(key) }
    if !county.isEmpty {
      let county = RosterName.key(of: county)
      hits = hits.filter { county == $0.countyCode || county == RosterName.key(of: $0.county) }
    }
    if let year {
      let held = hits.filter { $0.isValid(in: year) }
      hits = held.isEmpty ? hits.filter { $0.isValid(from: "\(year + 1)-01-01", to: "\(year + 1)-03-31") } : held
    }
    // Periods of one authority are one hit; the latest of them describes it.
    var latest: [String: RosterEntry] = [:]
    var order: [String] = []
    for hit in hits where latest.updateValue(hit, forKey: hit.authorityID) == nil { order.append(hit.authorityID) }
    let found = order.compactMap { latest[$0] }
    switch found.count {
    case 0: return .none
    case 1: return .one(found[0])
    default: return .several(found)
    }
  }

  /// Entries whose name follows one or more of their own places: 溆浦县低庄镇, 天津市静海区中旺镇.
  private func hitsBehindPlaces(_ key: String) -> [RosterEntry] {
    let scalars = Array(key.unicodeScalars)
    var stated: [String] = []
    var start = 0
    while start < scalars.count {
      guard
        let end = ((start + 1)..<max(start + 1, scalars.count)).last(where: {
          places.contains(text(scalars[start..<$0]))
        })
      else { return [] }
      stated.append(text(scalars[start..<end]))
      start = end
      let rest = indices[text(scalars[start...])] ?? []
      let hits = rest.map { entries[$0] }.filter { entry in
        stated.allSatisfy { $0 == entry.county || $0 == entry.prefecture || $0 == entry.province }
      }
      if !hits.isEmpty { return hits }
    }
    return []
  }

  private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

extension Roster {
  /// Two entries of one county that share a name at the same time, so that no report can be given to either.
  public struct SharedName: Sendable, Equatable {
    /// The entry that stands first.
    public let first: RosterEntry
    /// The other one.
    public let second: RosterEntry
  }

  /// Every pair of different authorities of one county with one name in overlapping periods, in the order of the file.
  public var sharedNames: [SharedName] {
    var seen: [String: [RosterEntry]] = [:]
    var pairs: [SharedName] = []
    for entry in entries {
      let key = entry.county + "/" + RosterName.key(of: entry.name)
      for other in seen[key] ?? [] where other.authorityID != entry.authorityID {
        let from = entry.validFrom.isEmpty ? "0000-01-01" : entry.validFrom
        let to = entry.validTo.isEmpty ? "9999-12-31" : entry.validTo
        if other.isValid(from: from, to: to) { pairs.append(SharedName(first: other, second: entry)) }
      }
      seen[key, default: []].append(entry)
    }
    return pairs
  }
}
