// SPDX-License-Identifier: GPL-3.0-or-later

internal import Tables

/// The columns of all result tables: one name for programs, one heading for people in each language.
enum ReportColumns {
  /// The columns named `ids`, with headings in `language`.
  static func columns(_ ids: [String], language: Language) -> [TableColumn] {
    ids.map { id in
      let words = headings[id]
      return TableColumn(
        id: id, label: words.map { language.pick($0.chinese, $0.english) } ?? id, isNumeric: !texts.contains(id),
        style: styles[id] ?? .grouped)
    }
  }

  /// Columns of text; all others hold numbers.
  private static let texts: Set<String> = [
    "county", "indicator", "label", "unit", "status", "tier", "authority", "authority_id", "method", "sentence",
    "mk_p_kind", "type", "severity", "rule", "outcome", "cell", "document_id", "evidence", "repair", "waived",
    "problem", "basis", "advice", "form",
    "flag", "indicators", "model", "cells", "test", "first_group", "second_group", "p_kind", "rate_status",
    "change_after", "movers", "year_changes", "of", "row", "column", "county_code", "verdict", "explanation",
  ]

  private static let styles: [String: NumberStyle] = [
    "year": .plain, "first_year": .plain, "last_year": .plain, "rank": .plain, "line": .plain, "zero_share": .share,
    "top3_share": .share, "percent": .percent, "cagr": .share,
    "share": .share, "cumulative_share": .share, "lorenz_units": .share, "lorenz_total": .share, "proportion": .share,
    "wilson_low": .share, "wilson_high": .share,
  ]

  /// The heading of one column; the id itself when it has none.
  static func heading(of id: String, language: Language) -> String {
    headings[id].map { language.pick($0.chinese, $0.english) } ?? id
  }

  /// All headings, for the test that none is forgotten.
  static let headings: [String: (chinese: String, english: String)] = [
    "county": ("县区", "County"), "year": ("年度", "Year"), "indicator": ("指标编号", "Indicator"), "label": ("指标", "Label"),
    "unit": ("计量", "Unit"), "n": ("有数", "n"), "missing": ("缺", "Missing"), "zeros": ("零值", "Zeros"),
    "zero_share": ("零值占比", "Zero share"), "sum": ("合计", "Sum"), "mean": ("均值", "Mean"), "sd": ("标准差", "SD"),
    "min": ("最小", "Min"), "q1": ("下四分位", "Q1"), "median": ("中位数", "Median"), "q3": ("上四分位", "Q3"),
    "p90": ("九十分位", "P90"),
    "p99": ("九十九分位", "P99"), "max": ("最大", "Max"), "iqr": ("四分位距", "IQR"), "mad": ("中位绝对离差", "MAD"),
    "sn": ("Sn", "Sn"), "qn": ("Qn", "Qn"), "skewness": ("偏度", "Skewness"), "kurtosis": ("峰度", "Kurtosis"),
    "gini": ("基尼", "Gini"), "top3_share": ("前三占比", "Top 3 share"), "dispersion_index": ("离散指数", "Dispersion"),
    "dispersion_p": ("离散 p", "Dispersion p"), "status": ("状态", "Status"), "rank": ("序", "Rank"), "tier": ("级", "Tier"),
    "authority": ("单位", "Authority"), "authority_id": ("单位编号", "Authority id"), "value": ("数值", "Value"),
    "peer_n": ("同组家数", "Peers"), "peer_median": ("同组中位数", "Peer median"), "expected_low": ("预期下限", "Expected low"),
    "expected_high": ("预期上限", "Expected high"), "ratio": ("倍数", "Ratio"), "score": ("得分", "Score"), "p": ("p", "p"),
    "q": ("q", "q"), "q_county": ("全县 q", "County q"), "method": ("方法", "Method"), "sentence": ("一句话", "Sentence"),
    "authorities": ("家数", "Authorities"), "streets": ("街道", "Streets"),
    "towns": ("镇", "Towns"), "townships": ("乡", "Townships"), "ethnic": ("民族乡", "Ethnic townships"),
    "other_kinds": ("其他", "Other"), "with_population": ("有人口", "With population"),
    "first_year": ("首年", "First year"), "last_year": ("末年", "Last year"), "first": ("首年值", "First"),
    "last": ("末年值", "Last"), "absolute": ("增减", "Change"), "percent": ("增幅", "Percent"), "cagr": ("年均增速", "CAGR"),
    "slope": ("斜率", "Slope"), "slope_low": ("斜率下限", "Slope low"), "slope_high": ("斜率上限", "Slope high"),
    "mk_s": ("MK S", "MK S"), "mk_p": ("MK p", "MK p"), "mk_p_kind": ("p 的来历", "Kind of p"),
    "previous": ("上年", "Previous"), "change": ("变化", "Change"), "expected": ("应报", "Expected"),
    "lower_bound": ("下限", "Lower bound"), "type": ("类型", "Type"), "documents": ("文件数", "Documents"),
    "form": ("表式", "Form"), "cells_reported": ("有数格", "Cells reported"), "cells_missing": ("缺格", "Cells missing"),
    "errors": ("错误", "Errors"), "warnings": ("警告", "Warnings"), "tier_a": ("A 级", "Tier A"),
    "tier_b": ("B 级", "Tier B"),
    "severity": ("程度", "Severity"), "rule": ("规则", "Rule"), "outcome": ("结果", "Outcome"), "cell": ("格", "Cell"),
    "document_id": ("文件编号", "Document"), "line": ("行", "Line"), "evidence": ("原文", "Evidence"),
    "repair": ("改法", "Repair"), "waived": ("豁免", "Waived"), "problem": ("问题", "Problem"), "basis": ("依据", "Basis"),
    "advice": ("建议", "Advice"), "q_all": ("全部 q", "q of all"), "tier_c": ("C 级", "Tier C"),
    "compared": ("比较数", "Compared"), "combined_p": ("合并 p", "Combined p"), "indicators": ("指标", "Indicators"),
    "flag": ("提示", "Flag"),
    "exposure": ("规模", "Exposure"), "rate": ("万分率", "Rate per 10,000"), "rate_low": ("率下限", "Rate low"),
    "rate_high": ("率上限", "Rate high"), "shrunken_rate": ("收缩率", "Shrunken rate"),
    "shrunken_low": ("收缩率下限", "Shrunken low"), "shrunken_high": ("收缩率上限", "Shrunken high"),
    "rate_rank": ("收缩率位次", "Rank by shrunken rate"), "inner_low": ("内控制限下", "Inner low"),
    "inner_high": ("内控制限上", "Inner high"), "outer_low": ("外控制限下", "Outer low"),
    "outer_high": ("外控制限上", "Outer high"), "tau2": ("τ²", "τ²"),
    "model": ("模型", "Model"), "theta": ("θ", "θ"), "lambda": ("λ", "λ"), "pi": ("π", "π"),
    "log_likelihood": ("对数似然", "Log-likelihood"), "aic": ("AIC", "AIC"), "delta_aic": ("AIC 差", "AIC − least"),
    "bic": ("BIC", "BIC"), "lr": ("似然比", "LR"), "lr_p": ("似然比 p", "LR p"), "expected_zeros": ("预期零值", "Expected zeros"),
    "fit_chi2": ("拟合卡方", "Fit χ²"), "fit_df": ("拟合自由度", "Fit df"), "fit_p": ("拟合 p", "Fit p"),
    "cells": ("各格 实有/预期", "Cells observed/expected"), "test": ("检验", "Test"), "first_group": ("甲组", "First"),
    "second_group": ("乙组", "Second"), "groups": ("组数", "Groups"), "left_out": ("未列组数", "Left out"),
    "n_second": ("乙组有数", "n second"), "median_second": ("乙组中位数", "Median second"), "statistic": ("统计量", "Statistic"),
    "df": ("自由度", "df"), "p_kind": ("p 的来历", "Kind of p"), "difference": ("之差", "Difference"),
    "superiority": ("P(甲>乙)", "P(first > second)"), "ols_slope": ("直线斜率", "Line slope"),
    "ols_low": ("直线下限", "Line low"), "ols_high": ("直线上限", "Line high"), "ols_p": ("直线 p", "Line p"),
    "rate_ratio": ("每年倍数", "Factor a year"), "rate_error": ("倍数对数误差", "Error of ln factor"), "phi": ("φ", "φ"),
    "nb_theta": ("序列 θ", "θ of the series"), "nb_ratio": ("负二项每年倍数", "NB factor a year"),
    "nb_p": ("负二项 p", "NB p"),
    "rate_p": ("倍数 p", "Factor p"), "rate_status": ("倍数状态", "Factor status"), "change_after": ("变点之前", "Change after"),
    "pettitt_k": ("Pettitt K", "Pettitt K"), "pettitt_p": ("Pettitt p", "Pettitt p"), "mk_q": ("MK q", "MK q"),
    "kendall_w": ("Kendall W", "Kendall W"), "kendall_p": ("W p", "W p"), "spearman": ("首末相关", "Spearman"),
    "movers": ("位次变动", "Movers"), "times": ("次数", "Times"),
    "trimmed_mean": ("截尾均值", "Trimmed mean"), "positive_median": ("非零中位数", "Median above 0"),
    "skewness_g1": ("偏度 G1", "Skewness G1"), "kurtosis_g2": ("峰度 G2", "Kurtosis G2"),
    "gini_corrected": ("基尼(校正)", "Gini, corrected"), "hhi": ("HHI", "HHI"), "entropy": ("熵", "Entropy"),
    "entropy_normalized": ("熵(标准化)", "Entropy, normalized"), "tied": ("并列家数", "Tied"), "share": ("占比", "Share"),
    "cumulative_share": ("累计占比", "Cumulative share"), "lorenz_units": ("家数累计占比", "Share of authorities"),
    "lorenz_total": ("数量累计占比", "Share of the sum"), "byar_low": ("Byar 下限", "Byar low"),
    "byar_high": ("Byar 上限", "Byar high"), "standard_expected": ("应有件数", "Expected by standard"),
    "smr": ("标准化比", "Standardised ratio"), "smr_low": ("标准化比下限", "Standardised low"),
    "smr_high": ("标准化比上限", "Standardised high"), "smr_p": ("标准化比 p", "Standardised p"),
    "pearson": ("Pearson 残差", "Pearson residual"), "deviance": ("偏差残差", "Deviance residual"),
    "deviance_standardized": ("标准化偏差残差", "Standardised deviance"), "anscombe": ("Anscombe 残差", "Anscombe residual"),
    "freeman_tukey": ("Freeman–Tukey 残差", "Freeman–Tukey residual"), "of": ("占何指标", "Of"), "part": ("部分", "Part"),
    "whole": ("全体", "Whole"), "proportion": ("比例", "Proportion"), "wilson_low": ("比例下限", "Wilson low"),
    "wilson_high": ("比例上限", "Wilson high"), "clopper_low": ("精确下限", "Exact low"),
    "clopper_high": ("精确上限", "Exact high"), "jeffreys_low": ("Jeffreys 下限", "Jeffreys low"),
    "jeffreys_high": ("Jeffreys 上限", "Jeffreys high"), "funnel_z": ("漏斗 z", "Funnel z"),
    "sum_second": ("乙组合计", "Sum second"), "rate_second": ("乙组万分率", "Rate second"),
    "sum_ratio": ("合计之比", "Ratio of sums"), "sum_ratio_low": ("合计之比下限", "Ratio low"),
    "sum_ratio_high": ("合计之比上限", "Ratio high"), "symmetric": ("对数增减", "Log change"),
    "year_changes": ("逐年增减", "Yearly changes"), "rising": ("上升家数", "Rising"), "falling": ("下降家数", "Falling"),
    "flat": ("持平家数", "Flat"), "region_slope": ("区域斜率", "Regional slope"),
    "heterogeneity": ("走向不一", "Heterogeneity"), "heterogeneity_p": ("走向不一 p", "Heterogeneity p"),
    "mk_tau": ("Kendall τ", "Kendall τ"),
    "row": ("行", "Row"), "column": ("列", "Column"), "county_code": ("县区代码", "County code"),
    "left": ("上年留下", "Left before"), "stated": ("本年所写", "Stated"), "added": ("本年增", "Added"),
    "taken": ("本年减", "Taken"), "leaves": ("留给下年", "Leaves"),
    "own": ("县级年报", "County's figure"), "verdict": ("对照", "Verdict"), "explanation": ("差额的解释", "Explanation"),
  ]
}
