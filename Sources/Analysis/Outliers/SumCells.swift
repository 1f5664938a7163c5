// SPDX-License-Identifier: GPL-3.0-or-later

internal import Forms
internal import Panels

/// Which of the selected indicators are sums of others that are selected too.
///
/// Their comparison repeats those of their parts, so that they take no part in the adjustment for many comparisons. A
/// total one of whose parts is not selected says something of its own and stays in.
enum SumCells {
  /// The indices of those indicators, from the equations of both forms within one report.
  static func among(_ indicators: [Int], of panel: Panel) -> Set<Int> {
    let selected = Dictionary(indicators.map { (panel.indicators[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    var sums: Set<Int> = []
    for equation in CellEquation.all where !equation.spansYears && equation.left.count == 1 {
      guard let total = equation.left.first, let index = selected[total.cell], equation.right.count > 1,
        equation.right.allSatisfy({ !$0.isNegative && selected[$0.cell] != nil })
      else { continue }
      sums.insert(index)
    }
    return sums
  }
}
