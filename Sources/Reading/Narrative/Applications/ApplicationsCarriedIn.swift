// SPDX-License-Identifier: GPL-3.0-or-later

/// Applications carried over from the year before.
enum ApplicationsCarriedIn {
  /// The number behind 上年结转, or behind 2024年结转至2025年 in a report on 2025.
  static func read(_ phrase: NumberPhrase, reportYear: Int?) -> Verdict? {
    guard phrase.ownKinds.has(.carry), !phrase.ownKinds.has(.nextYear), phrase.countsCases else { return nil }
    guard Applications.isSubject(phrase) || phrase.ownKinds.has(.lastYear) else { return nil }
    if phrase.ownKinds.has(.lastYear) { return .high }
    guard let reportYear, let carry = phrase.last(of: WordSet(.carry)) else { return nil }
    // 含2023年结转的3件, in a report on 2024
    if phrase.year == reportYear - 1, phrase.own.contains(where: { $0 < carry && phrase.marks[$0].kind == .year }) {
      return .high
    }
    var years: [Int32] = []
    for position in phrase.own where phrase.marks[position].kind == .year { years.append(Int32(position)) }
    guard years.count == 2, Int(years[0]) < carry, Int(years[1]) > carry else { return nil }
    return phrase.year == reportYear ? .high : nil
  }

  /// Whether a rest from the year before is denied.
  static func isDenied(_ denial: Denial) -> Bool {
    denial.kinds.has(.carry) && denial.kinds.has(.lastYear) && !denial.kinds.has(.nextYear)
      && (denial.kinds.has(.application) || denial.beforeKinds.has(.application))
  }
}
