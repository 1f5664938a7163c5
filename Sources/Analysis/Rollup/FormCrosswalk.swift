// SPDX-License-Identifier: GPL-3.0-or-later

internal import Forms
internal import Records

/// What a report on one form says about a cell of the other.
///
/// Equal ids mean the same in both forms. Beyond them only （六）其他处理 can be carried over: one row in 2019, three in
/// 2021. Whatever else differs is not comparable and stays missing.
enum FormCrosswalk {
  private static let group = "applications.outcome.other."

  /// The number of a cell by those of the other form; nil when they do not settle it.
  ///
  /// The single row is the sum of the three; of the three each is 0 when the single row is 0.
  static func number(_ cell: String, _ number: (String) -> FixedDecimal?) -> FixedDecimal? {
    guard cell.hasPrefix(group), let dot = cell.lastIndex(of: ".") else { return nil }
    let column = cell[dot...]
    let whole = group + "all" + column
    if cell != whole { return number(whole).flatMap { $0.mantissa == 0 ? $0 : nil } }
    let parts = Form.form2021.cells.map(\.id).filter { $0.hasPrefix(group) && $0.hasSuffix(column) }
    var sum: FixedDecimal?
    for part in parts {
      guard let value = number(part), let next = try? (sum ?? FixedDecimal(mantissa: 0)).adding(value) else {
        return nil
      }
      sum = next
    }
    return sum
  }
}
