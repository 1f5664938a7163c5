// SPDX-License-Identifier: GPL-3.0-or-later

/// A unit of the demo county, and how active it is.
struct Township: Sendable {
  /// Id in the roster; made up, like the county.
  let id: String
  /// Name with its suffix.
  let name: String
  /// The kind of unit, as the roster writes it.
  let type: String
  /// Activity in tenths of the county's usual level.
  let activity: Int
  /// Inhabitants at the end of 2025, for rates.
  let population: Int
  /// The name before the unit was renamed, and the first year of the new one.
  var formerly: (name: String, newSince: Int)?

  /// The name in a report year.
  func name(in year: Int) -> String {
    if let formerly, year < formerly.newSince { return formerly.name }
    return name
  }

  /// What the authority calls itself: a government, or a street office.
  func authority(in year: Int) -> String {
    name(in: year) + (type == "街道" ? "办事处" : "人民政府")
  }

  /// 镇, 乡 or 街道, as in 我镇.
  var shortType: String { type == "民族乡" ? "乡" : type }
}

extension Township {
  /// The 24 units that report.
  static let all: [Township] = [
    Township(id: "990101001", name: "河东街道", type: "街道", activity: 21, population: 48_210),
    Township(id: "990101002", name: "河西街道", type: "街道", activity: 18, population: 41_630),
    Township(id: "990101100", name: "官桥镇", type: "镇", activity: 13, population: 36_480),
    Township(id: "990101101", name: "白石镇", type: "镇", activity: 12, population: 33_920),
    Township(id: "990101102", name: "东川镇", type: "镇", activity: 11, population: 31_550),
    Township(id: "990101103", name: "云岭镇", type: "镇", activity: 10, population: 28_740),
    Township(id: "990101104", name: "桃溪镇", type: "镇", activity: 9, population: 25_310),
    Township(id: "990101105", name: "沙湾镇", type: "镇", activity: 10, population: 27_060),
    Township(id: "990101106", name: "官渡镇", type: "镇", activity: 12, population: 30_870),
    Township(id: "990101107", name: "双河镇", type: "镇", activity: 9, population: 24_190),
    Township(id: "990101108", name: "大田镇", type: "镇", activity: 8, population: 22_650),
    Township(id: "990101109", name: "新安镇", type: "镇", activity: 11, population: 29_340),
    Township(id: "990101110", name: "永丰镇", type: "镇", activity: 8, population: 20_980),
    Township(id: "990101111", name: "石门镇", type: "镇", activity: 7, population: 19_470),
    Township(id: "990101112", name: "长乐镇", type: "镇", activity: 9, population: 23_820),
    Township(id: "990101200", name: "青石乡", type: "乡", activity: 6, population: 14_260),
    Township(id: "990101201", name: "柳河乡", type: "乡", activity: 7, population: 16_730),
    Township(id: "990101202", name: "松坪乡", type: "乡", activity: 5, population: 11_940),
    Township(id: "990101203", name: "龙潭乡", type: "乡", activity: 6, population: 13_580),
    Township(id: "990101204", name: "高坪乡", type: "乡", activity: 5, population: 10_870),
    Township(
      id: "990101205", name: "竹海乡", type: "乡", activity: 5, population: 12_310, formerly: ("竹园乡", 2023)),
    Township(id: "990101206", name: "长岭乡", type: "乡", activity: 4, population: 9_640),
    Township(id: "990101207", name: "梅山乡", type: "乡", activity: 4, population: 8_950),
    Township(id: "990101208", name: "马鞍山回族乡", type: "民族乡", activity: 5, population: 10_120),
  ]

  /// The county's roster: one row per unit and name, and a development zone from which no report is expected.
  static var roster: String {
    let header =
      "authority_id,name,level,type,county_code,county,prefecture,province,code_nbs2023,code_other,code_other_source,"
      + "aliases,valid_from,valid_to,change_kind,successor,population,households,area_km2,size_year,size_source,note"
    func row(_ id: String, _ name: String, _ type: String, _ aliases: String, _ dates: String, _ population: String)
      -> String
    {
      "\(id),\(name),乡级,\(type),990101,示例县,示例市,示例省,,,,\(aliases),\(dates),\(population),,,\(population.isEmpty ? "," : "2025,虚构")"
        + ","
    }
    var rows: [String] = []
    for unit in all {
      let population = String(unit.population)
      let suffix = unit.type == "街道" ? "办事处" : "人民政府"
      let aliases = "\(unit.name)\(suffix)|示例县\(unit.name)"
      guard let formerly = unit.formerly else {
        rows.append(row(unit.id, unit.name, unit.type, aliases, ",,,", population))
        continue
      }
      let old = "\(formerly.name)\(suffix)|示例县\(formerly.name)"
      rows.append(
        row(unit.id, formerly.name, unit.type, old, ",\(formerly.newSince - 1)-12-31,rename,", population))
      rows.append(row(unit.id, unit.name, unit.type, aliases, "\(formerly.newSince)-01-01,,,", population))
    }
    rows.append(row("990101400", "示例经济开发区", "类似乡级单位", "", ",,,", ""))
    return ([header] + rows).joined(separator: "\n") + "\n"
  }
}
