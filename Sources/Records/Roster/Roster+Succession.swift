// SPDX-License-Identifier: GPL-3.0-or-later

extension Roster {
  /// The authority that carries on the series of `authorityID` in `year`.
  ///
  /// The authority itself while it exists; after a rename, upgrade, transfer or merger its successor, through as many
  /// steps as it takes. Nil when the id is not listed, when it ended without one successor, or when it was split:
  /// a divided authority's series ends.
  public func heir(of authorityID: String, in year: Int) -> String? {
    var id = authorityID
    var seen: Set<String> = []
    while seen.insert(id).inserted {
      let periods = entries.filter { $0.authorityID == id }
      guard let last = periods.last else { return nil }
      if periods.contains(where: { $0.isValidAtEnd(of: year) }) { return id }
      // Not yet founded, or an id kept after its end without a date.
      guard last.validTo.isEmpty == false, last.validTo < "\(year)-12-31" else { return nil }
      guard last.changeKind != .split, last.successors.count == 1 else { return nil }
      id = last.successors[0]
    }
    return nil
  }

  /// The authorities whose series `authorityID` carries on in `year`, itself first, then in roster order.
  ///
  /// After a merger these are several, and their counts before it are to be added.
  public func forerunners(of authorityID: String, in year: Int) -> [String] {
    var seen: Set<String> = [authorityID]
    var found = [authorityID]
    for entry in entries where seen.insert(entry.authorityID).inserted {
      if heir(of: entry.authorityID, in: year) == authorityID { found.append(entry.authorityID) }
    }
    return found
  }
}
