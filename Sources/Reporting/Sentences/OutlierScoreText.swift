// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis
internal import Tables

/// What a ranking row says about its score, and why it has none.
struct OutlierScoreText {
  let language: Language

  /// Appends a score that is no test; capped at 8 for people.
  func append(score: Double, _ method: OutlierMethod, to output: inout [UInt8]) {
    let (before, after) = around(method)
    output += before.utf8
    if score > 8 {
      output += ">8".utf8
    } else if score < -8 {
      output += "<-8".utf8
    } else {
      ReadableNumber.appendReal(score, decimals: 1, to: &output)
    }
    output += after.utf8
  }

  /// The words around a score.
  private func around(_ method: OutlierMethod) -> (before: String, after: String) {
    switch method {
    case .tukey:
      language.pick(("超出四分位 ", " 个四分位距"), ("", " interquartile ranges beyond the quartile"))
    case .adjusted: language.pick(("为偏态围栏距离的 ", " 倍"), ("", " times the distance of the adjusted fence"))
    case .esd: language.pick(("距其余均值 ", " 个标准差"), ("", " standard deviations from the mean of the rest"))
    case .mcd: (language.pick("多项合看的稳健距离 ", "robust distance over several indicators "), "")
    case .doubleMad: (language.pick("双侧修正 z 得分 ", "two-sided modified z score "), "")
    case .jump: (language.pick("较上年变动的修正 z 得分 ", "modified z score of the change since last year "), "")
    case .funnel: (language.pick("漏斗 z 得分 ", "funnel z score "), "")
    case .modifiedZ, .countCounty, .countPredictive, .countLoo, .countPlugIn, .history, .twoYears:
      (language.pick("修正 z 得分 ", "modified z score "), "")
    }
  }

  /// What a rate is given per.
  func perExposure(_ name: String) -> String {
    switch name {
    case "population": language.pick("每万人", "per 10,000 inhabitants")
    case "households": language.pick("每万户", "per 10,000 households")
    case "area_km2": language.pick("每万平方公里", "per 10,000 km²")
    default: language.pick("每万单位", "per 10,000")
    }
  }

  /// What is to be minded about a tested row; nil when nothing is.
  func label(_ status: OutlierStatus) -> String? {
    switch status {
    case .smallSample: language.pick("小样本", "small sample")
    case .chanceAlone: language.pick("在不考虑超离散时", "without over-dispersion")
    case .columnDropped: language.pick("有一项由其余各项决定,未计入", "one indicator follows from the others and is left out")
    case .singular: language.pick("各项共线,逐项看", "the indicators are collinear: each by itself")
    default: nil
    }
  }

  /// Why a row was not tested.
  func reason(_ row: OutlierRow) -> String {
    let count = row.peerN + 1
    return switch row.status {
    case .tooFewPeers: language.pick("同组只有 \(count) 家有数,不作检验", "only \(count) in the group have a number: not tested")
    case .undeterminedCounty: language.pick("县未定,没有可比的单位", "county unknown: nobody to compare with")
    case .mostlyZero: language.pick("九成以上单位为 0,零值不作检验", "more than nine in ten are 0: zeros are not tested")
    case .allZero: language.pick("各单位均为 0", "all are 0")
    case .degenerate: language.pick("半数以上相同,没有尺度,不作检验", "too many are equal to give a scale: not tested")
    case .iqrZero: language.pick("四分位距为 0,不作检验", "the quartiles coincide: not tested")
    case .notCounts: language.pick("有负数或非计数值,不作检验", "negative numbers or no counts: not tested")
    case .notApplicable: notApplicable(row.method)
    case .othersZero: language.pick("其余均为 0,没有可比的模型", "all others are 0: no model to compare with")
    case .noPreviousYear: language.pick("没有上年的数,不作检验", "no number for the year before: not tested")
    case .tooFewYears:
      language.pick("不足三年,或无人与其年份相同,不作检验", "fewer than three years, or nobody has the same ones: not tested")
    case .noExposure: language.pick("该年规模不详,算不出率", "its size in that year is not known: no rate")
    case .numeric: language.pick("计算没有结果", "the computation gave no number")
    case .incomplete: language.pick("所看各项不全,不作检验", "lacks one of the indicators: not tested")
    case .ok, .smallSample, .brokenIdentity, .sumOfScored, .manyPeers, .meanAbsDev, .columnDropped, .singular,
      .chanceAlone:
      language.pick("不作检验", "not tested")
    }
  }

  private func notApplicable(_ method: OutlierMethod) -> String {
    switch method {
    case .funnel: language.pick("没有规模或不是整数,算不出率", "no sizes or no counts: no rate")
    case .history, .twoYears: language.pick("此法只用于整数,不作检验", "this method is for counts: not tested")
    case .countLoo, .countPlugIn:
      language.pick("此法须至少 50 家有整数,不作检验", "this method needs at least 50 counts: not tested")
    case .esd: language.pick("此法须至少 15 家有数,不作检验", "this method needs at least 15 numbers: not tested")
    case .mcd:
      language.pick(
        "此法须至少 10 家、两项以上且每项至少 5 家,不作检验",
        "this method needs at least 10 authorities, and 5 for each of two or more indicators: not tested")
    case .countCounty, .countPredictive, .modifiedZ, .doubleMad, .tukey, .adjusted, .jump:
      language.pick("此法不适用,不作检验", "the method does not apply: not tested")
    }
  }
}
