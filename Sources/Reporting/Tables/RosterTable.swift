// SPDX-License-Identifier: GPL-3.0-or-later

public import Records
public import Tables

/// How many authorities of each kind a roster has, a county a row.
public enum RosterTable {
  private static let kinds = ["街道", "镇", "乡", "民族乡"]

  /// The counties of `roster` in its order; with a `year` the authorities valid at its end, else those without an end.
  public static func table(_ roster: Roster, year: Int?, language: Language) -> Table {
    var order: [String] = []
    var members: [String: [RosterEntry]] = [:]
    for entry in roster.entries where year.map({ entry.isValidAtEnd(of: $0) }) ?? entry.validTo.isEmpty {
      if members[entry.county] == nil { order.append(entry.county) }
      members[entry.county, default: []].append(entry)
    }
    let rows = order.map { county -> [TableCell] in
      let entries = members[county] ?? []
      let counts = kinds.map { kind in entries.count { $0.type == kind } }
      return [.words(county), .words(entries.first?.countyCode), .count(entries.count)]
        + [.count(entries.count { $0.expectsReport })] + counts.map { .count($0) }
        + [.count(entries.count - counts.reduce(0, +)), .count(entries.count { $0.population != nil })]
    }
    let ids = ["county", "county_code", "authorities", "expected"] + ["streets", "towns", "townships", "ethnic"]
    return Table(
      id: "roster",
      columns: ReportColumns.columns(ids + ["other_kinds", "with_population"], language: language), rows: rows)
  }
}
