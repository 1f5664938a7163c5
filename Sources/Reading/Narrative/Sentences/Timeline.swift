// SPDX-License-Identifier: GPL-3.0-or-later

internal import Records

/// The time and level a sentence speaks of, as far as its words have been read.
struct Timeline: Sendable {
  /// The year named last.
  private(set) var year: Int?
  /// Whether 截至 stands before the year or month.
  private var isUntil = false
  private var scopeOfTime = ValueScope.year
  private var isCounty = false
  private var firstMonth: Int64?

  /// A sentence that has said nothing yet.
  init() {}

  /// The scope of a number that stands here.
  var scope: ValueScope { isCounty ? .countyTotal : scopeOfTime }

  /// Takes the next mark.
  mutating func take(_ mark: Mark, _ numbers: [WrittenNumber]) {
    switch mark.kind {
    case .year:
      year = Int(numbers[Int(mark.number)].mantissa)
      scopeOfTime = .year
      firstMonth = nil
    case .month: month(numbers[Int(mark.number)])
    case .toDate: scopeOfTime = .toDate
    case .until: isUntil = true
    case .wholeYear: scopeOfTime = .year
    case .partYear: scopeOfTime = .partYear
    case .countyWide: isCounty = true
    default: break
    }
  }

  /// January to December, or up to December, is the whole year; any other month is a part of it.
  private mutating func month(_ written: WrittenNumber) {
    let last = written.mantissa
    let first = firstMonth ?? Int64(written.scale)
    let isWhole = last == 12 && (first == 1 || isUntil)
    scopeOfTime = isWhole ? .year : .partYear
    firstMonth = first
  }
}
