// SPDX-License-Identifier: GPL-3.0-or-later

/// One authority during one period of its name: a row of `roster.csv`.
///
/// Empty strings and nil mean "the roster does not say". Dates are ISO and inclusive; an empty one leaves the period open.
public struct RosterEntry: Sendable, Equatable {
  /// How an authority's period ended.
  public enum ChangeKind: String, Sendable, CaseIterable {
    /// A new name; the id stays.
    case rename
    /// 撤乡设镇, 镇改街道: a new id for the same place.
    case upgrade
    /// Joined with others into the successor.
    case merge
    /// Divided; no series is carried on.
    case split
    /// Moved to another county.
    case transfer
  }

  /// Opaque id, the same through renames.
  public var authorityID: String
  /// Full name with its suffix, without 人民政府 or 办事处, such as 白勉峡镇.
  public var name: String
  /// 乡级, 县级 or 部门.
  public var level: String = ""
  /// 镇, 乡, 民族乡, 街道, 类似乡级单位, or a kind of department.
  public var type: String = ""
  /// Six-digit county code.
  public var countyCode: String = ""
  /// County.
  public var county: String
  /// Prefecture.
  public var prefecture: String = ""
  /// Province.
  public var province: String = ""
  /// Nine-digit code of the statistical bureau's list of 2023.
  public var codeNBS2023: String = ""
  /// Code in another list.
  public var codeOther: String = ""
  /// Which list ``codeOther`` is from.
  public var codeOtherSource: String = ""
  /// Other names the authority goes by.
  public var aliases: [String] = []
  /// First day of the period.
  public var validFrom: String = ""
  /// Last day of the period.
  public var validTo: String = ""
  /// How the period ended.
  public var changeKind: ChangeKind?
  /// Ids of the authorities that carry on.
  public var successors: [String] = []
  /// Whether a report is expected, when the roster says so itself.
  public var statedExpectation: Bool?
  /// Inhabitants.
  public var population: Int64?
  /// Households.
  public var households: Int64?
  /// Area in square kilometres.
  public var areaKm2: FixedDecimal?
  /// The year the sizes are of.
  public var sizeYear: Int?
  /// Where the sizes are from.
  public var sizeSource: String = ""
  /// Remark.
  public var note: String = ""
  /// Line in the roster file, from 1; 0 for an entry not read from a file.
  public var line: Int = 0

  /// An authority known by `authorityID`, called `name`, in `county`.
  public init(authorityID: String, name: String, county: String) {
    self.authorityID = authorityID
    self.name = name
    self.county = county
  }

  /// Whether a yearly report is expected: what the roster states, else no for units like development zones
  /// (类似乡级单位, or a nine-digit code whose last three digits are 400–599), else yes.
  public var expectsReport: Bool {
    if let statedExpectation { return statedExpectation }
    if !type.isEmpty { return type != "类似乡级单位" }
    let code = codeNBS2023.isEmpty ? authorityID : codeNBS2023
    guard code.utf8.count == 9, Int(code) != nil, let kind = code.utf8.dropFirst(6).first else { return true }
    return kind != UInt8(ascii: "4") && kind != UInt8(ascii: "5")
  }

  /// Whether the period holds any day from `first` to `last`, ISO dates.
  func isValid(from first: String, to last: String) -> Bool {
    (validFrom.isEmpty || validFrom <= last) && (validTo.isEmpty || validTo >= first)
  }

  /// Whether the authority has this name on any day of `year`.
  public func isValid(in year: Int) -> Bool { isValid(from: "\(year)-01-01", to: "\(year)-12-31") }

  /// Whether the authority has this name on the last day of `year`, when the report on it falls due.
  public func isValidAtEnd(of year: Int) -> Bool { isValid(from: "\(year)-12-31", to: "\(year)-12-31") }
}
