// SPDX-License-Identifier: GPL-3.0-or-later

internal import Forms
internal import Records
internal import Tables

/// An identity as a formula over cells: left side less right side, or a dash while a number is missing.
struct IdentityProof {
  private let identity: CellEquation
  private let places: [String]
  /// The sum of the left side.
  let left: String
  /// The sum of the right side.
  let right: String

  /// The proof of `identity`, whose cells stand where `place` says; nil when one has no place.
  init?(_ identity: CellEquation, place: (String) -> String?) {
    var places: [String] = []
    for term in identity.terms {
      guard let cell = place(term.cell) else { return nil }
      places.append(cell)
    }
    self.identity = identity
    self.places = places
    left = Self.sum(identity.left, places: places.prefix(identity.left.count))
    right = Self.sum(identity.right, places: places.dropFirst(identity.left.count))
  }

  private static func sum(_ terms: [CellEquation.Term], places: ArraySlice<String>) -> String {
    func sum(_ isNegative: Bool) -> String {
      let cells = zip(terms, places).filter { $0.0.isNegative == isNegative }.map(\.1)
      return cells.isEmpty ? "" : "SUM(\(cells.joined(separator: ",")))"
    }
    let less = sum(true)
    return (sum(false).isEmpty ? "0" : sum(false)) + (less.isEmpty ? "" : "-" + less)
  }

  /// The difference as a live formula whose cached value comes from `number`.
  func cell(_ number: (String) -> FixedDecimal?) -> SheetCell {
    let formula =
      "=IF(COUNT(\(places.joined(separator: ",")))=\(places.count),\(left)-(\(right)),\"\(ReadableNumber.missing)\")"
    guard let difference = difference(number) else {
      return SheetCell(.textFormula(formula, ReadableNumber.missing), CellStyle.body.with(.difference).aligned(.right))
    }
    return SheetCell(.formula(formula, difference), CellStyle.body.with(.difference))
  }

  /// Left side less right side; nil while a number is missing.
  func difference(_ number: (String) -> FixedDecimal?) -> Double? {
    guard let left = Self.value(identity.left, number), let right = Self.value(identity.right, number),
      let difference = try? left.subtracting(right)
    else { return nil }
    return Double(difference.description)
  }

  /// One side; nil while a number is missing.
  static func value(_ terms: [CellEquation.Term], _ number: (String) -> FixedDecimal?) -> FixedDecimal? {
    var sum = FixedDecimal(mantissa: 0)
    for term in terms {
      guard let value = number(term.cell),
        let next = try? term.isNegative ? sum.subtracting(value) : sum.adding(value)
      else { return nil }
      sum = next
    }
    return sum
  }
}
