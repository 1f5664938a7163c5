// SPDX-License-Identifier: GPL-3.0-or-later

internal import Records
internal import Tables

/// Typed cells of a table from what analyses give; nil is missing.
extension TableCell {
  /// Text; empty is missing.
  static func words(_ text: String?) -> TableCell { text.flatMap { $0.isEmpty ? nil : TableCell.text($0) } ?? .missing }

  /// A whole number.
  static func count(_ value: Int?) -> TableCell { value.map { .integer(Int64($0)) } ?? .missing }

  /// An exact number with its scale.
  static func exact(_ value: FixedDecimal?) -> TableCell {
    guard let value else { return .missing }
    return value.scale == 0 ? .integer(value.mantissa) : .decimal(mantissa: value.mantissa, scale: value.scale)
  }

  /// A mean, ratio or quantile.
  static func ratio(_ value: Double?) -> TableCell { value.map { $0.isFinite ? .real($0) : .missing } ?? .missing }

  /// A p-value, score or other transcendental result.
  static func digits(_ value: Double?) -> TableCell {
    value.map { $0.isFinite ? .significant($0) : .missing } ?? .missing
  }
}
