// SPDX-License-Identifier: GPL-3.0-or-later

/// Tells the report of a county itself from those of its units.
public enum CountyGovernment {
  /// Whether an authority is the government of a county, a district, a banner or a county-level city, as far as its name
  /// tells: 示例县人民政府, or the county's own name. Its offices, townships and departments are not.
  ///
  /// - Parameters:
  ///   - name: the authority's name, with or without 人民政府.
  ///   - county: the county it is in; empty when unknown, and then only a name that says so itself is enough.
  public static func isNamed(_ name: String, county: String) -> Bool {
    let ending = "人民政府"
    let isFull = name.hasSuffix(ending) && name != ending
    let bare = isFull ? String(name.dropLast(ending.count)) : name
    if bare.isEmpty { return false }
    if isFull, bare.hasSuffix("县") || bare.hasSuffix("旗") { return true }
    if !county.isEmpty {
      if bare == county { return true }
      // With the prefecture in front: 汉中市宁强县.
      return bare.hasSuffix(county) && ["市", "州", "盟", "省", "区"].contains { bare.dropLast(county.count).hasSuffix($0) }
    }
    if ["县", "旗", "林区", "特区"].contains(where: { bare.hasSuffix($0) }) { return true }
    return isFull && (bare.hasSuffix("区") || bare.hasSuffix("市"))
  }

  /// Whether a report is the county's own, by the roster where it lists the authority, else by name.
  public static func isAuthor(of document: DocumentDescription, _ roster: Roster?) -> Bool {
    if let entry = roster?.entry(of: document.authorityID, in: document.reportYear) { return entry.level == level }
    return isNamed(document.authorityName, county: document.county)
  }

  /// The level that rosters give county governments.
  public static let level: String = "县级"
}
