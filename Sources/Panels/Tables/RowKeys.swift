// SPDX-License-Identifier: GPL-3.0-or-later

internal import DelimitedText
internal import Forms
internal import TextDecoding

/// Turns the identifying columns of a table into authorities and years, by number.
///
/// Rows of one authority follow each other in most files; then comparing the numbers of the spellings is all there is to do.
struct RowKeys: Sendable {
  /// The years, by first appearance.
  private(set) var years: [Int] = []
  /// The authorities.
  private(set) var authorities = AuthorityCodes()
  /// Texts by role: names of authorities, counties and so on.
  private(set) var texts: [SpellingCodes]
  /// Types of authorities (镇, 街道 …), where a column states them.
  private(set) var types: [Int32: String] = [:]

  private let roles: [ColumnRole]
  /// The place of every role in ``AuthorityCodes/roles``.
  private let places: [Int]
  /// How many columns at the start of a row hold all that identifies an authority's year.
  private let span: Int
  private let columns: [Int]
  private let slots: [Int]
  private let yearColumn: Int
  private let yearSlot: Int
  private let typeColumn: Int
  private let typeSlot: Int
  /// The spellings of the row before, and the authority they meant.
  private var lastSpellings: [Int32]
  private var lastAuthority: Int32 = -1
  /// Index of the year of every spelling; -1 for an empty one.
  private var yearBySpelling: [Int32] = []

  /// Keys from the columns that `layout` names; `slots` are the columns' slots in a batch.
  init(layout: TableLayout, slots columnSlots: [Int]) {
    roles = AuthorityCodes.roles.filter { layout.columns[$0] != nil }
    columns = roles.map { layout.columns[$0] ?? 0 }
    slots = columns.map { columnSlots[$0] }
    texts = [SpellingCodes](repeating: SpellingCodes(), count: AuthorityCodes.roles.count)
    places = roles.map { AuthorityCodes.roles.firstIndex(of: $0) ?? 0 }
    span = (columns + [layout.columns[.year] ?? -1]).reduce(0) { max($0, $1 + 1) }
    lastSpellings = [Int32](repeating: -1, count: roles.count)
    yearColumn = layout.columns[.year] ?? -1
    yearSlot = yearColumn >= 0 ? columnSlots[yearColumn] : -1
    typeColumn = layout.columns[.type] ?? -1
    typeSlot = typeColumn >= 0 ? columnSlots[typeColumn] : -1
  }

  /// The index of a year, a new one if need be.
  mutating func index(ofYear year: Int) -> Int32 {
    if let index = years.firstIndex(of: year) { return Int32(index) }
    years.append(year)
    return Int32(years.count - 1)
  }

  /// The authority that texts by role name; empty texts count as not stated.
  mutating func authority(stating stated: [ColumnRole: String]) -> Int32 {
    var numbers = [Int32](repeating: -1, count: AuthorityCodes.roles.count)
    for (index, role) in AuthorityCodes.roles.enumerated() {
      let text = Self.normalized(stated[role] ?? "", role)
      if !text.isEmpty { numbers[index] = texts[index].code(of: text) }
    }
    return authorities.code(of: Self.key(numbers))
  }

  /// The year of a row: its index, -1 when the field is empty, nil when it is no year.
  mutating func year(of row: Int, in batch: ColumnBatch, _ scanner: borrowing ColumnScanner) -> Int32? {
    let spelling = Int(batch.codes[yearSlot * batch.capacity + row])
    while yearBySpelling.count <= spelling {
      let text = Blanks.trim(scanner.spelling(yearBySpelling.count, column: yearColumn))
      if text.isEmpty {
        yearBySpelling.append(-1)
      } else {
        guard let year = Self.year(text) else { return nil }
        yearBySpelling.append(index(ofYear: year))
      }
    }
    return yearBySpelling[spelling]
  }

  /// The authority of a row; -1 when nothing names one.
  mutating func authority(of row: Int, in batch: ColumnBatch, _ scanner: borrowing ColumnScanner) -> Int32 {
    var isSame = true
    for index in slots.indices {
      let spelling = batch.codes[slots[index] * batch.capacity + row]
      if spelling != lastSpellings[index] {
        lastSpellings[index] = spelling
        isSame = false
      }
    }
    if !isSame { lastAuthority = newAuthority(of: row, in: batch, scanner) }
    return lastAuthority
  }

  private mutating func newAuthority(
    of row: Int, in batch: ColumnBatch, _ scanner: borrowing ColumnScanner
  ) -> Int32 {
    var key = AuthorityCodes.Key()
    for index in places.indices {
      let place = places[index]
      let spelling = Int(lastSpellings[index])
      while texts[place].bySpelling.count <= spelling { learn(index, scanner) }
      let number = texts[place].bySpelling[spelling]
      Self.set(roles[index], to: texts[place].texts[Int(number)].isEmpty ? -1 : number, in: &key)
    }
    if key.isEmpty { return -1 }
    let known = authorities.keys.count
    let authority = authorities.code(of: key)
    if authorities.keys.count > known, typeColumn >= 0 {
      let spelling = Int(batch.codes[typeSlot * batch.capacity + row])
      types[authority] = Blanks.trim(scanner.spelling(spelling, column: typeColumn))
    }
    return authority
  }

  private mutating func learn(_ index: Int, _ scanner: borrowing ColumnScanner) {
    let spelling = texts[places[index]].bySpelling.count
    let text = scanner.spelling(spelling, column: columns[index])
    if AuthorityName.isPlain(text), !scanner.isQuoted(spelling, column: columns[index]) {
      texts[places[index]].append(text, isPlain: true)
    } else {
      texts[places[index]].append(Self.normalized(text, roles[index]), isPlain: false)
    }
  }

  /// Whether rows that `batch` marks as repeating are of the authority and year of the row before.
  func areCovered(by batch: ColumnBatch) -> Bool { span <= batch.prefixColumns }

  /// What the file says about an authority.
  func stated(_ authority: Int) -> StatedAuthority {
    let key = authorities.keys[authority]
    var stated = StatedAuthority()
    stated.id = text(key.id, 0)
    stated.name = text(key.name, 1)
    stated.county = text(key.county, 2)
    stated.countyCode = text(key.countyCode, 3)
    stated.prefecture = text(key.prefecture, 4)
    stated.province = text(key.province, 5)
    stated.document = text(key.document, 6)
    stated.type = types[Int32(authority)] ?? ""
    return stated
  }

  /// A text by its number and the place of its role in ``AuthorityCodes/roles``; empty for -1.
  func text(_ number: Int32, _ place: Int) -> String { number < 0 ? "" : texts[place].texts[Int(number)] }

  private static func normalized(_ text: String, _ role: ColumnRole) -> String {
    role == .authority ? AuthorityName.trimmed(text) : Blanks.trim(text)
  }

  private static func key(_ numbers: [Int32]) -> AuthorityCodes.Key {
    var key = AuthorityCodes.Key()
    for (role, number) in zip(AuthorityCodes.roles, numbers) { set(role, to: number, in: &key) }
    return key
  }

  private static func set(_ role: ColumnRole, to number: Int32, in key: inout AuthorityCodes.Key) {
    switch role {
    case .authorityID: key.id = number
    case .authority: key.name = number
    case .county: key.county = number
    case .countyCode: key.countyCode = number
    case .prefecture: key.prefecture = number
    case .province: key.province = number
    default: key.document = number
    }
  }

  /// A year of four digits, with or without 年; full-width digits count as digits.
  static func year(_ text: String) -> Int? {
    var text = LookupKey.folded(text)
    if text.hasSuffix("年") { text.removeLast() }
    guard text.utf8.count == 4, let year = Int(text), (1900...2199).contains(year) else { return nil }
    return year
  }
}
