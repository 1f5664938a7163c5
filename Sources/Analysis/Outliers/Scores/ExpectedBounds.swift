// SPDX-License-Identifier: GPL-3.0-or-later

internal import Records

extension FixedDecimal {
  /// A bound of what is no surprise, rounded towards the inside: to whole counts, else to one decimal more than the
  /// values have. Nil when it is too large.
  init?(expected bound: Double, roundedUp: Bool, counts: Bool, of cells: CellGathering) {
    let scale = counts ? 0 : min(cells.scale + 1, FixedDecimal.maximumScale)
    let scaled = bound * DecimalScale.power(scale)
    // Never below a count's floor.
    let rounded = max(scaled.rounded(roundedUp ? .up : .down), counts ? 0 : -.greatestFiniteMagnitude)
    guard let mantissa = Int64(exactly: rounded) else { return nil }
    self.init(mantissa: mantissa, scale: scale)
  }
}
