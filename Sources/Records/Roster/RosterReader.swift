// SPDX-License-Identifier: GPL-3.0-or-later

import DelimitedText
import TextDecoding

/// Reads `roster.csv`, collecting every problem so that an office mends the file in one go.
struct RosterReader {
  /// The columns that a roster cannot do without.
  static let requiredColumns = ["authority_id", "name", "county"]

  private var problems: [RosterError.Problem] = []
  private var columns: [String: Int] = [:]

  /// The roster in `bytes`.
  static func read(_ bytes: [UInt8]) throws(RosterError) -> Roster {
    var reader = RosterReader()
    let entries = reader.entries(in: bytes)
    reader.checkSuccession(entries)
    reader.checkPeriods(entries)
    if !reader.problems.isEmpty {
      throw RosterError(problems: reader.problems.sorted { $0.line < $1.line })
    }
    return Roster(entries: entries)
  }

  private mutating func report(_ kind: RosterError.Kind, line: Int, column: String = "", text: String = "") {
    problems.append(RosterError.Problem(line: line, column: column, text: text, kind: kind))
  }

  private mutating func entries(in bytes: [UInt8]) -> [RosterEntry] {
    let rows: [CSVRow]
    do {
      rows = try HandWrittenTable.rows(in: bytes, name: "roster.csv")
    } catch {
      let isQuoting = [.unterminatedQuote, .textAfterQuote, .strayQuote].contains(error.problem)
      report(isQuoting ? .badQuoting : .notText, line: error.line, text: error.text)
      return []
    }
    guard let header = rows.first else {
      report(.noHeader, line: 0)
      return []
    }
    for (index, name) in header.fields.enumerated() where !name.isEmpty {
      if columns.updateValue(index, forKey: name) != nil {
        report(.repeatedColumn, line: header.line, column: name, text: name)
      }
    }
    let missing = Self.requiredColumns.filter { columns[$0] == nil }
    for name in missing { report(.missingColumn, line: header.line, column: name) }
    guard missing.isEmpty else { return [] }
    return rows.dropFirst().compactMap { row in
      guard row.fields.count == header.fields.count else {
        report(
          .fieldCount(expected: header.fields.count), line: row.line, text: row.fields.joined(separator: ","))
        return nil
      }
      return entry(of: row)
    }
  }

  private mutating func entry(of row: CSVRow) -> RosterEntry {
    for column in Self.requiredColumns where text(column, row).isEmpty {
      report(.emptyField, line: row.line, column: column)
    }
    var entry = RosterEntry(
      authorityID: text("authority_id", row), name: text("name", row), county: text("county", row))
    entry.line = row.line
    entry.level = text("level", row)
    entry.type = text("type", row)
    entry.countyCode = text("county_code", row)
    entry.prefecture = text("prefecture", row)
    entry.province = text("province", row)
    entry.codeNBS2023 = text("code_nbs2023", row)
    entry.codeOther = text("code_other", row)
    entry.codeOtherSource = text("code_other_source", row)
    entry.aliases = list("aliases", row)
    entry.validFrom = date("valid_from", row)
    entry.validTo = date("valid_to", row)
    if !entry.validFrom.isEmpty, !entry.validTo.isEmpty, entry.validTo < entry.validFrom {
      report(.reversedPeriod, line: row.line, column: "valid_to", text: entry.validTo)
    }
    entry.changeKind = word("change_kind", row, RosterEntry.ChangeKind.allCases.map { ($0.rawValue, $0) })
    entry.successors = list("successor", row)
    entry.statedExpectation = word("expects_report", row, [("yes", true), ("no", false), ("是", true), ("否", false)])
    entry.population = count("population", row)
    entry.households = count("households", row)
    entry.areaKm2 = decimal("area_km2", row)
    entry.sizeYear = count("size_year", row).map { Int($0) }
    entry.sizeSource = text("size_source", row)
    entry.note = text("note", row)
    return entry
  }

  private func text(_ column: String, _ row: CSVRow) -> String {
    guard let index = columns[column] else { return "" }
    return Blanks.trim(row.fields[index])
  }

  private func list(_ column: String, _ row: CSVRow) -> [String] {
    text(column, row).split(separator: "|").map { Blanks.trim(String($0)) }.filter { !$0.isEmpty }
  }

  private mutating func date(_ column: String, _ row: CSVRow) -> String {
    let text = text(column, row)
    if !text.isEmpty, !ISODate.isValid(text) { report(.badDate, line: row.line, column: column, text: text) }
    return text
  }

  private mutating func count(_ column: String, _ row: CSVRow) -> Int64? {
    let text = text(column, row)
    if text.isEmpty { return nil }
    if let number = Int64(text), number >= 0 { return number }
    report(.badNumber, line: row.line, column: column, text: text)
    return nil
  }

  private mutating func decimal(_ column: String, _ row: CSVRow) -> FixedDecimal? {
    let text = text(column, row)
    if text.isEmpty { return nil }
    if let number = FixedDecimal(text), number.mantissa >= 0 { return number }
    report(.badNumber, line: row.line, column: column, text: text)
    return nil
  }

  private mutating func word<Meaning>(_ column: String, _ row: CSVRow, _ words: [(String, Meaning)]) -> Meaning? {
    let text = text(column, row)
    if text.isEmpty { return nil }
    if let match = words.first(where: { $0.0 == text }) { return match.1 }
    report(.unknownWord(expected: words.map(\.0)), line: row.line, column: column, text: text)
    return nil
  }

  private mutating func checkSuccession(_ entries: [RosterEntry]) {
    var next: [String: [String]] = [:]
    for entry in entries { next[entry.authorityID, default: []] += entry.successors }
    for entry in entries {
      for successor in entry.successors where next[successor] == nil {
        report(.unknownSuccessor, line: entry.line, column: "successor", text: successor)
      }
      guard !entry.successors.isEmpty else { continue }
      var reached: Set<String> = []
      var open = entry.successors
      while let id = open.popLast() {
        if reached.insert(id).inserted { open += next[id] ?? [] }
      }
      if reached.contains(entry.authorityID) {
        report(.circularSuccession, line: entry.line, column: "successor", text: entry.authorityID)
      }
    }
  }

  private mutating func checkPeriods(_ entries: [RosterEntry]) {
    var periods: [String: [RosterEntry]] = [:]
    for entry in entries {
      for other in periods[entry.authorityID] ?? [] where overlap(entry, other) {
        report(
          .overlappingPeriods(otherLine: other.line), line: entry.line, column: "authority_id",
          text: entry.authorityID)
      }
      periods[entry.authorityID, default: []].append(entry)
    }
  }

  private func overlap(_ left: RosterEntry, _ right: RosterEntry) -> Bool {
    (left.validTo.isEmpty || right.validFrom.isEmpty || right.validFrom <= left.validTo)
      && (right.validTo.isEmpty || left.validFrom.isEmpty || left.validFrom <= right.validTo)
  }
}

extension Roster {
  /// Reads a roster file: CSV with a header row, UTF-8 (with or without a byte order mark) or GB18030.
  ///
  /// `authority_id`, `name` and `county` are required; the other columns of ``RosterEntry`` may be missing or empty,
  /// and unknown columns are passed over. Lists are separated by `|`, dates are ISO.
  ///
  /// - Throws: ``RosterError`` with every problem and its line.
  public init(csv bytes: [UInt8]) throws(RosterError) {
    self = try RosterReader.read(bytes)
  }
}
