// SPDX-License-Identifier: GPL-3.0-or-later

internal import Forms

/// What a column of normalized records means.
public enum ColumnRole: String, Sendable, CaseIterable {
  /// The document a value was read from.
  case document = "document_id"
  /// The authority's id in the roster.
  case authorityID = "authority_id"
  /// The authority's name.
  case authority
  /// The county's name.
  case county
  /// The six-digit county code.
  case countyCode = "county_code"
  /// The prefecture.
  case prefecture
  /// The province.
  case province
  /// 镇, 乡, 街道 and the like.
  case type
  /// The year reported on.
  case year
  /// The form version, in dataset files.
  case form
  /// The indicator: a cell id, its label, or a name of the user's own.
  case indicator
  /// The number.
  case value
  /// Whether and how the value is known.
  case status
  /// How exactly it is stated.
  case qualifier
  /// The time or level it speaks of.
  case scope
  /// The unit of the value.
  case unit
  /// Inhabitants.
  case population
  /// Households.
  case households
  /// Area in square kilometres.
  case area = "area_km2"

  /// Whether the column states a size of the authority.
  public var isSize: Bool { self == .population || self == .households || self == .area }

  /// Names under which offices type the columns, beside the columns' own.
  private static let synonyms: [String: ColumnRole] = [
    "township": .authority, "乡镇": .authority, "单位": .authority, "name": .authority, "authority_name": .authority,
    "县": .county, "县区": .county, "年度": .year, "年份": .year, "report_year": .year, "指标": .indicator,
    "cell_id": .indicator, "数值": .value, "值": .value,
  ]

  /// The heading under which exports for people write the column; it is read back as well as the column's own name.
  public var label: String {
    switch self {
    case .document: "文件编号"
    case .authorityID: "单位编号"
    case .authority: "单位"
    case .county: "县区"
    case .countyCode: "县区代码"
    case .prefecture: "市州"
    case .province: "省份"
    case .type: "单位类型"
    case .year: "年度"
    case .form: "表式版本"
    case .indicator: "指标"
    case .value: "数值"
    case .status: "数值状态"
    case .qualifier: "数值限定"
    case .scope: "数值时段"
    case .unit: "计量单位"
    case .population: "人口"
    case .households: "户数"
    case .area: "面积"
    }
  }

  private static let labels: [String: ColumnRole] = Dictionary(
    allCases.map { ($0.label, $0) }, uniquingKeysWith: { first, _ in first })

  /// The role of a column by its name in the header, blanks, widths and the case of letters aside; nil for any other.
  init?(columnName: String) {
    let folded = LookupKey.folded(columnName)
    guard let role = ColumnRole(rawValue: folded) ?? Self.synonyms[folded] ?? Self.labels[folded]
    else { return nil }
    self = role
  }
}
