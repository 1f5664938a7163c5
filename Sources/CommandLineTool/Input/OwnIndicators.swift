// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Panels

/// Names in a typed table that no form knows: they are the user's own, or slips.
enum OwnIndicators {
  /// A data set of this many own names is no table of slips.
  private static let mostLookedUp = 50
  /// So many slips are named.
  private static let mostNamed = 3

  /// Says once which of the own names may be slips, and for what.
  static func say(_ indicators: [PanelIndicator], to console: Console) {
    let own = indicators.filter { Indicator.position(of: $0.id) == nil }
    guard own.count <= mostLookedUp else { return }
    let slips = own.compactMap { name in Indicator.meant(by: name.id).map { (typed: name.id, meant: $0) } }
    guard !slips.isEmpty else { return }
    let chinese = slips.prefix(mostNamed).map { "“\($0.typed)”(是不是 \($0.meant.label),\($0.meant.id))" }
    let english = slips.prefix(mostNamed).map { "“\($0.typed)” (did you mean \($0.meant.id)?)" }
    let more = slips.count > mostNamed
    console.note(
      "表式里没有的名称按自有指标算:" + chinese.joined(separator: "、") + (more ? " 等 \(slips.count) 个" : ""),
      "names that no form knows are taken as your own: " + english.joined(separator: ", ")
        + (more ? " and more, \(slips.count) in all" : ""))
  }
}
