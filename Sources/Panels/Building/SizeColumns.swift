// SPDX-License-Identifier: GPL-3.0-or-later

internal import Records

/// The sizes of authorities by unit, an authority's year.
struct SizeColumns: Sendable {
  /// The sizes that are known by name.
  static let roles: [ColumnRole] = [.population, .households, .area]

  private var sizes: [ColumnRole: [Int: FixedDecimal]] = [:]

  /// Notes the size of a unit. Returns the one noted before when it is another.
  mutating func set(_ role: ColumnRole, unit: Int, to size: FixedDecimal) -> FixedDecimal? {
    if let known = sizes[role]?[unit] { return known == size ? nil : known }
    sizes[role, default: [:]][unit] = size
    return nil
  }

  /// The size of a unit; nil when it is not known.
  func size(_ role: ColumnRole, of unit: Int) -> FixedDecimal? { sizes[role]?[unit] }

  /// Whether any unit has this size.
  func has(_ role: ColumnRole) -> Bool { sizes[role] != nil }
}

extension FixedDecimal {
  /// The nearest floating-point number: sizes divide counts in rates, where nothing needs to be exact.
  var approximation: Double {
    var unit = 1.0
    for _ in 0..<scale { unit *= 10 }
    return Double(mantissa) / unit
  }
}
