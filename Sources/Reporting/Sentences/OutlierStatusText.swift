// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis

/// Why an indicator was not tested in a whole group, in a few words that stand in brackets.
enum OutlierStatusText {
  /// The reason behind `status`; every status has one, so that no code word reaches a reader.
  static func groupReason(_ status: OutlierStatus, _ language: Language) -> String {
    switch status {
    case .tooFewPeers: language.pick("有数的不足 5 家", "fewer than 5 numbers")
    case .allZero: language.pick("各家均为 0", "all are 0")
    case .undeterminedCounty: language.pick("县未定", "county unknown")
    case .degenerate: language.pick("各家数值相同", "all are equal")
    case .iqrZero: language.pick("四分位距为 0", "the quartiles coincide")
    case .notCounts: language.pick("有负数或非计数值", "negative or no counts")
    case .mostlyZero: language.pick("九成以上为 0", "more than nine in ten are 0")
    case .brokenIdentity: language.pick("勾稽不符,先核对", "an identity is broken: check first")
    case .notApplicable: language.pick("此法不适用", "the method does not apply")
    case .othersZero: language.pick("其余均为 0", "all others are 0")
    case .noPreviousYear: language.pick("没有上年的数", "no number for the year before")
    case .tooFewYears: language.pick("年份太少", "too few years")
    case .noExposure: language.pick("规模不详", "sizes unknown")
    case .numeric: language.pick("算不出数", "the computation gave no number")
    case .incomplete: language.pick("所看各项不全", "an indicator is missing")
    case .columnDropped: language.pick("由其余各项决定", "follows from the others")
    case .singular: language.pick("各项共线", "the indicators are collinear")
    case .sumOfScored: language.pick("为其他各项之和", "a sum of the others")
    case .ok, .smallSample, .manyPeers, .meanAbsDev, .chanceAlone: language.pick("未作检验", "not tested")
    }
  }
}
