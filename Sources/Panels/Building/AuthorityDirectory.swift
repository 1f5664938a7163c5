// SPDX-License-Identifier: GPL-3.0-or-later

internal import Records

/// The authorities of a panel: what files state about them, settled by a roster where there is one.
struct AuthorityDirectory: Sendable {
  /// The authorities by first appearance.
  private(set) var authorities: [PanelAuthority] = []
  private var indices: [ScalarKey: Int] = [:]
  private let roster: Roster?
  private let rosterEntries: [String: RosterEntry]

  /// A directory that asks `roster`, when there is one.
  init(roster: Roster?) {
    self.roster = roster
    // The latest period describes the authority.
    rosterEntries = Dictionary(
      (roster?.entries ?? []).map { ($0.authorityID, $0) }, uniquingKeysWith: { _, last in last })
  }

  /// Whether a roster decides names.
  var hasRoster: Bool { roster != nil }

  /// The index of what a file states about an authority in a year; a new one if need be.
  mutating func index(of stated: StatedAuthority, in year: Int) -> Int {
    if let id = rosterID(of: stated, in: year), let index = index(ofRosterID: id) { return index }
    if !stated.id.isEmpty { return index(of: stated, key: stated.id, isTaken: { _ in false }) }
    if stated.name.isEmpty { return index(of: stated, key: stated.document, isTaken: { _ in false }) }
    // Two counties may share a name; they are told apart by code or prefecture.
    let key = stated.county + "/" + stated.name
    let first = index(of: stated, key: key) { known in
      known.countyCode != stated.countyCode || known.prefecture != stated.prefecture
        || known.province != stated.province
    }
    if first >= 0 { return first }
    let places = [stated.province, stated.prefecture, stated.countyCode].filter { !$0.isEmpty }
    return index(of: stated, key: (places + [key]).joined(separator: "/"), isTaken: { _ in false })
  }

  /// The index of an authority of the roster; nil when it is not listed.
  mutating func index(ofRosterID id: String) -> Int? {
    if let index = indices[ScalarKey(id)] { return index }
    guard let entry = rosterEntries[id] else { return nil }
    return add(
      PanelAuthority(
        key: id, id: id, name: entry.name, county: entry.county, countyCode: entry.countyCode,
        prefecture: entry.prefecture, province: entry.province, type: entry.type))
  }

  /// The authorities that a reviewer or a file of sizes may mean: an id, a key, or a name.
  func find(_ text: String, county: String = "") -> [Int] {
    if county.isEmpty, let index = indices[ScalarKey(text)] { return [index] }
    let name = AuthorityName.trimmed(text)
    return authorities.indices.filter { index in
      let authority = authorities[index]
      guard county.isEmpty || county == authority.county || county == authority.countyCode else { return false }
      return authority.name == name || (county.isEmpty && authority.county + "/" + authority.name == name)
    }
  }

  private func rosterID(of stated: StatedAuthority, in year: Int) -> String? {
    guard let roster else { return nil }
    if !stated.id.isEmpty { return rosterEntries[stated.id] == nil ? nil : stated.id }
    guard !stated.name.isEmpty else { return nil }
    let county = stated.countyCode.isEmpty ? stated.county : stated.countyCode
    guard case .one(let entry) = roster.lookup(name: stated.name, county: county, year: year) else { return nil }
    return entry.authorityID
  }

  /// The index of the authority under `key`, added if need be; -1 when `isTaken` says that another one has the key.
  private mutating func index(
    of stated: StatedAuthority, key: String, isTaken: (PanelAuthority) -> Bool
  ) -> Int {
    if let index = indices[ScalarKey(key)] { return isTaken(authorities[index]) ? -1 : index }
    return add(
      PanelAuthority(
        key: key, id: stated.id, name: stated.name.isEmpty ? key : stated.name, county: stated.county,
        countyCode: stated.countyCode, prefecture: stated.prefecture, province: stated.province, type: stated.type))
  }

  private mutating func add(_ authority: PanelAuthority) -> Int {
    indices[ScalarKey(authority.key)] = authorities.count
    authorities.append(authority)
    return authorities.count - 1
  }
}

extension [Int] {
  /// The one element; nil when there are none or several.
  var only: Int? { count == 1 ? first : nil }
}
