// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis

/// What a report in public mode says about what it leaves out.
enum PublicationText {
  /// What stands where a number is not published.
  static let mark = "*"

  /// A line for the method; none when everything is shown.
  static func method(_ material: SummaryMaterial, _ language: Language) -> [String] {
    guard let publication = material.publication else { return [] }
    let count = publication.maskedCount(year: material.year)
    let largest = publication.mask.minimumCount - 1
    let range = largest < 1 ? "0" : largest == 1 ? "1" : language.pick("1 至 \(largest)", "1 to \(largest)")
    return [
      language.pick(
        "公开版:自然人申请为 \(range) 件的数不公布,可由行、列、勾稽、结转或全县合计推出它们的数也不公布,本年共 \(count) 个(各表为空或“\(mark)”,不是 0);全县合计仍含这些数,会推出它们的合计也不公布;有数不公布的指标不算增减、分布、离群和趋势;涉及这些数的问题不列。",
        "Public edition: counts of \(range) applications of natural persons are not published, nor what they could be computed from by rows, columns, identities, carry-over or county totals, \(count) numbers of this year in all (empty or “\(mark)” in the tables, which is not 0). County totals still hold them, but those that would give one away are not published; indicators with such numbers have no change, distribution, outliers or trend; findings about them are not listed."
      )
    ]
  }
}
