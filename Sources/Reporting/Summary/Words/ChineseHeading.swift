// SPDX-License-Identifier: GPL-3.0-or-later

/// The summary in Chinese.
struct ChineseSummary: SummaryWords {
  /// Whether the area is one county, so that the whole is 全县.
  var isOneCounty = true

  func list(_ items: [String]) -> String { items.joined(separator: "、") }

  func names(_ names: [String]) -> String {
    names.count <= 6 ? list(names) : list(Array(names.prefix(6))) + "等 \(names.count) 家"
  }
}

extension ChineseSummary: HeadingWords {
  func title(area: String, year: Int) -> String { "\(area) \(year) 年政府信息公开年报数据概览" }

  func coverage(year: Int, expected: Int, reported: Int, missing: String) -> String {
    let absent = expected - reported
    return absent == 0
      ? "\(year) 年应报 \(expected) 家,全部已报。"
      : "\(year) 年应报 \(expected) 家,已报 \(reported) 家,缺 \(absent) 家(\(missing));合计均为已报单位之和,属下限。"
  }

  func coverageWithoutRoster(year: Int, reported: Int) -> String {
    "\(year) 年有 \(reported) 家单位的数据;没有名册,应报几家、缺哪几家无从得知。"
  }

  func withoutNumbers(_ count: Int, _ names: String) -> String { "其中 \(count) 家没有一个可用的数(\(names))。" }
  var lowerBounds: String { "缺失不作 0;有单位缺数的合计以“≥”标明。" }
  func problemsFirst(_ count: Int) -> String { "数据问题先于统计结论:第二节所列 \(count) 家请先核对。" }
  var notChecked: String { "数据只有汇总的数,没有年报原件,表内勾稽无从核对。" }
  var noProblems: String { "勾稽规则未发现错误或警告。" }
  func severalCounties(_ count: Int) -> String { "数据来自 \(count) 个县区,本概览合为一片;只看一县用 --county。" }
}

extension ChineseSummary: HighlightWords {
  var highlightsTitle: String { "一、要点" }

  func total(_ name: String, _ amount: String, stated: String) -> String { "\(name) \(amount)(\(stated))" }
  func statedByAll(_ count: Int) -> String { count == 1 ? "仅 1 家" : "\(count) 家均有数" }
  func statedByReporters(_ count: Int) -> String { count == 1 ? "已报 1 家" : "已报 \(count) 家均有数" }
  func statedBy(_ count: Int, missing: Int) -> String { "\(count) 家有数,\(missing) 家缺,属下限" }
  func allZero(_ names: String, count: Int) -> String { count == 1 ? "\(names)为 0" : "\(names):\(count) 家均为 0" }

  func change(comparable: Int, _ change: String, percent: String?, isMore: Bool?, smallBase: Bool) -> String {
    guard let isMore else { return "与上年可比的 \(comparable) 家合计持平" }
    let share = percent.map { "(\($0)\(smallBase ? ",基数小" : ""))" } ?? ""
    return "与上年可比的 \(comparable) 家\(isMore ? "多" : "少") \(change)\(share)"
  }

  func mostlyFrom(_ authority: String, _ change: String) -> String { "其中\(authority) \(change)" }
  func noComparison(previousYear: Int) -> String { "没有 \(previousYear) 年的可比数" }

  func typical(median: String, top3: String?) -> String {
    "每家中位数 \(median)" + (top3.map { ",前三名占 \($0)" } ?? "")
  }

  func otherOfPair(_ name: String, _ amount: String, count: Int) -> String { "另有 \(count) 家写明\(name),共 \(amount)" }
  func pairNotMerged() -> String { "两种口径不合并" }
  func hotlineSilent(_ count: Int) -> String { "12345 热线:\(count) 家均未写明件数" }

  func applications(received: String, closed: String?, carried: String?) -> String {
    "新收政府信息公开申请 \(received)" + (closed.map { ",办结 \($0)" } ?? "") + (carried.map { ",结转下年度 \($0)" } ?? "")
  }

  func zeroAllYear(_ count: Int, of n: Int) -> String { (count == n ? (n == 1 ? "" : "各家") : "\(count) 家") + "全年没有申请" }
  func standouts(_ count: Int, _ items: [String]) -> String {
    "\(count) 个数字值得看:\(list(items))" + (items.count < count ? "等" : "")
  }
  func weakerStandouts(_ count: Int) -> String { "另有 \(count) 个证据较弱,见第五节" }
  var identitiesHold: String { "这些单位的勾稽均成立,不像填错" }
  var noStandouts: String { "没有单位的数明显离开同组" }
  func comparisons(_ count: Int, byChance: String) -> String { "共比较 \(count) 次,仅凭偶然约有 \(byChance) 次低于 p = 0.01" }
  func notCompared(_ reason: NoComparison) -> String {
    switch reason {
    case .tooFew(let count): "未作离群比较:同组有数的单位不足 \(count) 家"
    case .allZero: "未作离群比较:各项各家均为 0"
    case .noNumbers: "未作离群比较:没有可用的数"
    case .other: "未作离群比较:没有可比的数,原因见第五节"
    }
  }

  func direction(_ name: String, isRising: Bool, p: String, q: (text: String, isWeak: Bool)?, years: Int) -> String {
    "\(years) 年来\(name)有\(isOneCounty ? "全县性" : "整体")\(isRising ? "上升" : "下降")的迹象(年份置换检验 p = \(p)"
      + (q.map { ",各项指标校正后 q = \($0.text)\($0.isWeak ? ",属提示" : "")" } ?? "") + ")"
  }

  func moreDirections(_ count: Int) -> String { "另有 \(count) 项 p < 0.05,见第六节" }

  func noDirection(years: Int) -> String { "\(years) 年来各项指标没有\(isOneCounty ? "全县" : "")一致的方向(年份置换检验均不低于 0.05)" }

  func tooFewYears(_ years: Int) -> String {
    years == 1 ? "只有一年数据,不谈趋势" : "只有 \(years) 年数据,少于五年,变化只描述、不检验"
  }

  func largestChange(_ name: String, _ sentence: String) -> String { "变化最大的是\(name):\(sentence)" }
}

extension ChineseSummary: TrendWords {
  func trendsTitle(years: Int) -> String { years > 1 ? "六、\(years) 年变化" : "六、变化" }
  func oneYear(_ year: Int) -> String { "只有 \(year) 年的数据,没有变化可说。" }

  func describedOnly(years: Int, smallestP: String) -> String {
    "只有 \(years) 年,少于五年,只描述不检验:\(years) 个年份的精确检验最小也只能到 p = \(smallestP)。"
  }

  func testedNote(years: Int) -> String {
    years == 5
      ? "方向检验数各家升降,年份置换,p 最小为 0.017;逐家检验校正后不可能显著,故逐家只描述(trends.csv)。"
      : "方向检验数各家升降,年份置换;逐家的斜率与检验见 trends.csv。"
  }

  var trendHeadings: [String] { ["指标", "年份", "家数", "首年 → 末年", "升/降/平", "每年斜率(范围)", "p", "q"] }
  func directions(rising: Int, falling: Int, flat: Int) -> String { "\(rising)/\(falling)/\(flat)" }

  var trendNote: String {
    "家数为每年都有数的单位,首末年为其合计。斜率为 Theil–Sen:五年及以下括号内是各年间斜率的范围,以上是 95% 区间。斜率是合计的,方向检验数的是各家升降;q 为各指标间的 BH 校正。"
  }

  func noSeries(_ names: String) -> String { "没有单位每年都有数,不成序列:\(names)。" }
  func flatSeries(_ names: String) -> String { "各年合计不变:\(names)。" }
}
