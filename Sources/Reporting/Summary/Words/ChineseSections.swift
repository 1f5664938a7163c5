// SPDX-License-Identifier: GPL-3.0-or-later

extension ChineseSummary: SectionWords {
  var findingsTitle: String { "二、先核对再引用" }
  var findingHeadings: [String] { ["单位", "问题", "依据", "建议"] }
  var nothingToCheck: String { "没有需要先核对的错误或警告。" }
  func severalPlaces(_ count: Int) -> String { "(等 \(count) 处)" }
  func moreFindings(_ count: Int) -> String { "另有 \(count) 条,见 findings.csv。" }
  func slips(_ count: Int) -> String { "逐家退改单在 slips/(\(count) 家),总览见 slips/\(Slips.overviewFile)。" }
  func alsoNoticed(_ items: String) -> String { "提示:\(items)(逐条见 findings.csv)。" }
  func noticed(_ count: Int, _ problem: String) -> String { "\(count) 家\(problem)" }

  var notReported: (problem: String, basis: String, advice: String) { ("未见年报", "名册", "催报") }
  var wholeArea: String { isOneCounty ? "全县" : "全部" }

  func totalsTitle(isOneCounty: Bool) -> String { isOneCounty ? "三、全县合计" : "三、合计" }

  func totalHeadings(year: Int) -> [String] { ["指标", "\(year) 年合计", "有数/应报", "与 \(year - 1) 年相比(两年都有数的单位)"] }

  func atLeast(_ amount: String) -> String { "≥ \(amount)" }

  func changeCell(from: String, to: String, change: String, percent: String, count: Int) -> String {
    "\(from) → \(to),\(change)\(percent.isEmpty ? "" : "(\(percent))"),\(count) 家"
  }

  func allZeroIndicators(_ names: String) -> String { "有数单位均为 0:\(names)。" }
  func unstatedIndicators(_ names: String) -> String { "没有单位写明:\(names)。" }

  func totalsNote(missing: Bool) -> String {
    missing ? "“≥”为下限:有单位缺数,或写的是“余”“多”。缺几家看“有数/应报”,缺哪几家看 authorities.csv。" : "各项合计没有缺数。"
  }

  var noTotals: String { "没有可以相加的指标。" }

  var distributionTitle: String { "四、乡镇之间" }

  var distributionHeadings: [String] { ["指标", "有数", "零值", "中位数", "四分位", "最大", "前三占比", "离散指数"] }

  func mostlyZero(_ name: String, n: Int, some: Int, _ detail: String) -> String {
    "\(name):\(n) 家中 \(some) 家发生过,\(detail)"
  }
  func holder(_ authority: String, _ amount: String) -> String { "\(authority) \(amount)" }
  func positives(median: String, max: String, holder: String) -> String { "这些单位的中位数 \(median),最大 \(max)(\(holder))" }
  var distributionNote: String { "零值占一半以上的指标先看“有几家发生过”。离散指数 1 为纯偶然,越大各家越悬殊;同值并列的一并算入前三。" }

  var noDistribution: String { "各项没有数,或均为 0。" }

  var outliersTitle: String { "五、值得看的单位" }
  var outlierHeadings: [String] { ["级", "单位", "一句话"] }
  func outlierErrors(_ items: String) -> String { "数大但勾稽不符、先按错误处理的:\(items)。" }

  var outlierNote: String {
    "A 级:q ≤ 0.10 且为其余均值的两倍以上或一半以下;B 级:p < 0.01;C 级:只按参考规则偏离。离群只表示与同组其他单位不同,不表示对错;预期范围按构造每十家有一家在外。"
  }

  func untested(_ items: String) -> String { "未作检验:\(items)。" }

  func untestedReason(_ reason: String, _ names: String) -> String { "\(names)(\(reason))" }

  var noneStandOut: String { "没有单位进入 A、B 级。" }
  func referenceOnly(_ count: Int, _ items: String) -> String { "仅按参考规则偏离(C 级)\(count) 行:\(items);见 outliers.csv。" }

  var methodTitle: String { "口径与方法" }

  func method(peers: String) -> [String] {
    [
      "缺失、空白、“/”、无法定列的数都不作 0;合计只加有数的单位。“余”“多”按下限计入并标明;“上千”之类不计入。",
      "与上年相比、逐年合计只用两年(各年)都有数的单位;12345 的受理数与办结数是两个指标,不合并、不推算。",
      "分位数为 7 型(同 Excel QUARTILE.INC)。离群得分:给定总量的两部分条件计数模型,离散度先验取自本县其他指标;小数用修正 z。多重检验用 BH:指标内 q 定级,全县 q ≤ 0.10 才写“明显异于”。",
      "预期范围:其他单位不变时,上下尾概率均不低于 0.05 的最小数与最大数,按构造每十家有一家在外。",
    ]
  }
}
