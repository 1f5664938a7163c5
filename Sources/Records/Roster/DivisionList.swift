// SPDX-License-Identifier: GPL-3.0-or-later

internal import DelimitedText

/// A published list of administrative divisions, from which the roster of a county can be made.
///
/// A row is one township or street with its code of nine digits or more, the first six being its county's. Columns are
/// found by name: `code`, `name`, and, if there, `county`, `prefecture`, `province` or `areaCode`, `cityCode`,
/// `provinceCode`; Chinese headers are known too.
public struct DivisionList: Sendable {
  /// One township or street.
  struct Division: Sendable, Equatable {
    let code: String
    let name: String
    let county: String
    let prefecture: String
    let province: String
  }

  /// What is wrong with a list.
  public struct Failure: Error, Equatable, Sendable {
    /// What can be wrong.
    public enum Kind: Equatable, Sendable {
      /// A column is missing; one of these names was expected.
      case missingColumn([String])
      /// Not a code of nine digits or more.
      case badCode
      /// No name.
      case noName
      /// Not text, or not CSV.
      case malformed
    }

    /// Line in the file, from 1.
    public let line: Int
    /// The offending text.
    public let text: String
    /// What is wrong with it.
    public let kind: Kind
  }

  private let divisions: [Division]

  /// Rows with a header, whatever the encoding.
  private struct Table {
    let header: [String]
    let headerLine: Int
    let rows: ArraySlice<CSVRow>

    init(_ bytes: [UInt8], file: String) throws(Failure) {
      let all: [CSVRow]
      do throws(DelimitedTextError) {
        all = try HandWrittenTable.rows(in: bytes, name: file)
      } catch {
        throw Failure(line: error.line, text: error.text, kind: .malformed)
      }
      header = all.first?.fields ?? []
      headerLine = all.first?.line ?? 1
      rows = all.dropFirst()
    }

    func index(of name: String) -> Int? { header.firstIndex(of: name) }

    func field(_ name: String, of row: CSVRow) -> String {
      guard let index = index(of: name), index < row.fields.count else { return "" }
      return row.fields[index]
    }
  }

  private static let codeNames = ["code", "区划代码", "代码"]
  private static let nameNames = ["name", "名称", "区划名称"]

  /// The list in `bytes`, CSV in UTF-8 or GB18030; `file` stands for it in errors, `names` gives the names of counties, prefectures and provinces by their codes, for lists that
  /// have only the codes.
  ///
  /// - Throws: the first row that is no division, or what is malformed.
  public init(_ bytes: [UInt8], file: String, names: [String: String] = [:]) throws(Failure) {
    let table = try Table(bytes, file: file)
    guard let code = Self.codeNames.first(where: { table.index(of: $0) != nil }) else {
      throw Failure(
        line: table.headerLine, text: table.header.joined(separator: ","), kind: .missingColumn(Self.codeNames))
    }
    guard let name = Self.nameNames.first(where: { table.index(of: $0) != nil }) else {
      throw Failure(
        line: table.headerLine, text: table.header.joined(separator: ","), kind: .missingColumn(Self.nameNames))
    }
    var divisions: [Division] = []
    for row in table.rows {
      let digits = table.field(code, of: row)
      guard digits.utf8.count >= 9, digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
      else { throw Failure(line: row.line, text: digits, kind: .badCode) }
      let own = table.field(name, of: row)
      guard !own.isEmpty else { throw Failure(line: row.line, text: digits, kind: .noName) }
      func place(_ columns: [String], length: Int) -> String {
        let stated = columns.map { table.field($0, of: row) }.first { !$0.isEmpty }
        return stated ?? names[String(digits.prefix(length))] ?? ""
      }
      divisions.append(
        Division(
          code: String(digits.prefix(9)), name: own, county: place(["county", "县", "县区"], length: 6),
          prefecture: place(["prefecture", "市", "地市"], length: 4),
          province: place(["province", "省", "省份"], length: 2)))
    }
    self.divisions = divisions
  }

  /// The names by code of a list of counties, prefectures or provinces; rows without a code or a name are passed over.
  ///
  /// - Throws: what is malformed.
  public static func names(_ bytes: [UInt8], file: String) throws(Failure) -> [String: String] {
    let table = try Table(bytes, file: file)
    var names: [String: String] = [:]
    for row in table.rows {
      let code = codeNames.map { table.field($0, of: row) }.first { !$0.isEmpty }
      let name = nameNames.map { table.field($0, of: row) }.first { !$0.isEmpty }
      if let code, let name, names[code] == nil { names[code] = name }
    }
    return names
  }

  /// The counties of the list whose code or name is `county`, by code, without repetition.
  public func counties(_ county: String) -> [String] {
    var codes: Set<String> = []
    for division in divisions {
      let code = String(division.code.prefix(6))
      if code == county || division.county == county { codes.insert(code) }
    }
    return codes.sorted()
  }

  /// The entries of a roster of the county with this code, in the order of the codes.
  public func entries(countyCode: String) -> [RosterEntry] {
    divisions.filter { $0.code.hasPrefix(countyCode) }.sorted { $0.code < $1.code }.map(Self.entry)
  }

  private static func entry(_ division: Division) -> RosterEntry {
    let office = "办事处"
    let name = division.name.hasSuffix(office) ? String(division.name.dropLast(office.count)) : division.name
    var entry = RosterEntry(authorityID: division.code, name: name, county: division.county)
    entry.level = "乡级"
    entry.type = type(code: division.code, name: name)
    entry.countyCode = String(division.code.prefix(6))
    entry.prefecture = division.prefecture
    entry.province = division.province
    entry.codeNBS2023 = division.code
    let long = entry.type == "街道" ? name + office : name + "人民政府"
    entry.aliases = [long] + (division.county.isEmpty ? [] : [division.county + name])
    return entry
  }

  /// The kind of unit by the last three digits of its code: 001–099 streets, 100–199 towns, 200–399 townships.
  private static func type(code: String, name: String) -> String {
    switch code.utf8.dropFirst(6).first {
    case UInt8(ascii: "0"): return "街道"
    case UInt8(ascii: "1"): return "镇"
    case UInt8(ascii: "2"), UInt8(ascii: "3"): return name.hasSuffix("族乡") ? "民族乡" : "乡"
    default: return "类似乡级单位"
    }
  }
}
