// SPDX-License-Identifier: GPL-3.0-or-later

extension CellEquation {
  /// The terms with every group of rows that a report gives as one subtotal replaced by that subtotal.
  ///
  /// A report may give （六）其他处理 as one row, `applications.outcome.other.all.*`, in place of its sub-rows. A group is
  /// replaced when one of its terms has no number and the subtotal has one; `hasNumber` says so of a cell in a year.
  public func standingIn(_ hasNumber: (Term) -> Bool) -> (left: [Term], right: [Term]) {
    if terms.allSatisfy(hasNumber) { return (left, right) }
    return (replaced(left, hasNumber), replaced(right, hasNumber))
  }

  /// The subtotal that can stand in for a cell, and all cells it stands in for; nil when none can.
  public static func subtotal(for cell: String, in form: FormVersion) -> DerivedTotal? {
    switch form {
    case .form2019: subtotals2019[cell]
    case .form2021: subtotals2021[cell]
    }
  }

  private func replaced(_ terms: [Term], _ hasNumber: (Term) -> Bool) -> [Term] {
    var done: Set<String> = []
    var result: [Term] = []
    for term in terms {
      guard let total = Self.subtotal(for: term.cell, in: form) else {
        result.append(term)
        continue
      }
      let whole = Term(cell: total.id, isNegative: term.isNegative, yearOffset: term.yearOffset)
      let group = terms.filter {
        total.parts.contains($0.cell) && $0.yearOffset == term.yearOffset && $0.isNegative == term.isNegative
      }
      // A sum that names only some of the rows cannot take the subtotal of all.
      if group.count == total.parts.count, !group.allSatisfy(hasNumber), hasNumber(whole) {
        if done.insert(total.id).inserted { result.append(whole) }
      } else {
        result.append(term)
      }
    }
    return result
  }

  private static let subtotals2019 = subtotals(.form2019)
  private static let subtotals2021 = subtotals(.form2021)

  private static func subtotals(_ form: FormVersion) -> [String: DerivedTotal] {
    var table: [String: DerivedTotal] = [:]
    for total in DerivedTotal.all(in: form) where total.ruleID == "A5.derived_subtotals" {
      for part in total.parts { table[part] = total }
    }
    return table
  }
}
