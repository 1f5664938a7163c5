// SPDX-License-Identifier: GPL-3.0-or-later

public import Panels

/// Who is compared with whom.
public enum PeerGrouping: String, Sendable, CaseIterable {
  /// The authorities of one county; the default.
  case county
  /// The authorities of one prefecture.
  case prefecture
  /// The authorities of one province.
  case province
  /// Authorities of one type: 镇 with 镇, 街道 with 街道.
  case type
  /// All authorities.
  case all
}

/// Authorities that are compared with each other or added up.
public struct PeerGroup: Sendable, Equatable {
  /// By what they were grouped.
  public let grouping: PeerGrouping
  /// The county, prefecture, province or type they share; empty for all, and when it is not known.
  public let name: String
  /// Six-digit county code, when grouped by county and known.
  public let countyCode: String
  /// Whether these are the authorities whose county (or prefecture …) is not known. They are described, never tested.
  public let isUndetermined: Bool
  /// Indices into the panel's authorities, ascending.
  public let authorities: [Int]
}

extension PeerGroup {
  /// The groups of `authorities`, in the order of their first members; those that cannot be placed come last.
  ///
  /// Counties are told apart by code. Where a code is missing, the name joins the one county of that name and
  /// prefecture, as far as they are stated; two counties of one name in different prefectures stay two.
  public static func groups(of authorities: [Int], in panel: Panel, by grouping: PeerGrouping) -> [PeerGroup] {
    if grouping == .all {
      let all = PeerGroup(
        grouping: .all, name: "", countyCode: "", isUndetermined: false, authorities: authorities)
      return authorities.isEmpty ? [] : [all]
    }
    let keys = grouping == .county ? CountyKeys(panel: panel) : nil
    var order: [String] = []
    var members: [String: [Int]] = [:]
    for index in authorities {
      let authority = panel.authorities[index]
      let key =
        switch grouping {
        case .county: keys?.key(of: authority) ?? ""
        case .prefecture: authority.prefecture.isEmpty ? "" : authority.province + "/" + authority.prefecture
        case .province: authority.province
        case .type, .all: authority.type
        }
      if members[key] == nil { order.append(key) }
      members[key, default: []].append(index)
    }
    // Stable: only the group without a name moves to the end.
    let sorted = order.filter { !$0.isEmpty } + order.filter(\.isEmpty)
    return sorted.map { key in
      let members = members[key] ?? []
      return PeerGroup(grouping: grouping, key: key, authorities: members, panel: panel)
    }
  }

  private init(grouping: PeerGrouping, key: String, authorities: [Int], panel: Panel) {
    let first = authorities.first.map { panel.authorities[$0] }
    let name: String? =
      switch grouping {
      case .county: first?.county
      case .prefecture: first?.prefecture
      case .province: first?.province
      case .type: first?.type
      case .all: nil
      }
    let codes = authorities.lazy.map { panel.authorities[$0].countyCode }
    self.init(
      grouping: grouping, name: name ?? "",
      countyCode: grouping == .county ? codes.first { !$0.isEmpty } ?? "" : "", isUndetermined: key.isEmpty,
      authorities: authorities)
  }
}

/// What tells counties apart in one panel.
private struct CountyKeys {
  private var codes: [String: Set<String>] = [:]

  /// Learns which codes every county name goes with.
  init(panel: Panel) {
    for authority in panel.authorities where !authority.countyCode.isEmpty {
      for name in Self.names(of: authority) { codes[name, default: []].insert(authority.countyCode) }
    }
  }

  /// The code; else the one code of the name; else the name; empty when there is no county.
  func key(of authority: PanelAuthority) -> String {
    if !authority.countyCode.isEmpty { return authority.countyCode }
    guard !authority.county.isEmpty else { return "" }
    let name = authority.prefecture.isEmpty ? authority.county : authority.prefecture + "/" + authority.county
    if let known = codes[name], known.count == 1, let code = known.first { return code }
    return name
  }

  private static func names(of authority: PanelAuthority) -> [String] {
    guard !authority.county.isEmpty else { return [] }
    let name = authority.county
    return authority.prefecture.isEmpty ? [name] : [name, authority.prefecture + "/" + name]
  }
}
