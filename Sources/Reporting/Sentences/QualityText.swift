// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis
internal import Panels
internal import Tables

/// One sentence a number that looks copied, forgotten or left out.
struct QualityText {
  let panel: Panel
  let language: Language

  /// The sentence of `flag`, without the name of the authority.
  func sentence(_ flag: QualityFlag) -> String {
    let quantity = Quantity(language: language)
    let times = flag.times ?? 0
    let indicator = flag.indicator.map { panel.indicators[$0] }
    let name = indicator.map { quantity.name($0) } ?? ""
    let value = flag.value.map { quantity.text($0, unit: indicator?.unit ?? "") } ?? ""
    switch flag.kind {
    case .copiedYear:
      return language.pick(
        "全部 \(times) 个数与上年相同,核对是否误报了上年的表", "all \(times) numbers are those of last year: check for last year's form")
    case .stuckValue:
      return language.pick(
        "\(name) 连续 \(times) 年都是 \(value),核对是否照抄", "\(name) has been \(value) for \(times) years: check for a copy")
    case .suspiciousZero:
      let p = flag.p.map { $0 < 0.0001 ? "p < 0.0001" : "p = " + ReadableNumber.probability($0) } ?? ""
      return language.pick(
        "\(name) 为 0,其余单位中位数 \(quantity.middle(flag.peerMedian)),\(p);核对是否漏填",
        "\(name) is 0 where the median of the others is \(quantity.middle(flag.peerMedian)), \(p): check for a gap")
    }
  }
}
