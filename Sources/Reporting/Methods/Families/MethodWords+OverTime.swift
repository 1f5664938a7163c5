// SPDX-License-Identifier: GPL-3.0-or-later

extension MethodWords {
  /// Words on numbers against their own past.
  static let overTime: [MethodWords] = [
    MethodWords(
      "history",
      chinese: MethodText(
        "与自己往年比", aliases: ["自身历史", "往年比较", "自身历史得分"],
        says: "这一家最近一年的数,放在它自己往年和全县同期的走势里,算不算意外。",
        applies: "至少三年都有数;缺的年份去掉,别的单位只有这些年都齐全才参加比较。不足十家最高 B 级。",
        reading: "p 小:全县都没怎么变,它变了;或全县都变了,它没变。与 county 一起看:county 说与别家比,这里说与自己比。",
        limit: "全县同涨同跌已扣除。没有异常时 p < 0.01 的误报:6–8 家为 1.2%–1.6%,15 家为 0.5%–1.0%(若把年份比例当作已知,会到 3%–4%)。"),
      english: MethodText(
        "Own history", aliases: ["own history"],
        says: """
          Whether the newest number of an authority is a surprise given its own past and what the whole \
          county did.
          """,
        applies: """
          At least three years with numbers; missing years are dropped, and others take part only when \
          complete in those years. Fewer than ten authorities: tier B at most.
          """,
        reading: """
          A small p: the county hardly changed and this one did, or the county changed and this one did not. \
          Read it beside county: that one compares with the others, this one with itself.
          """,
        limit: """
          A common rise or fall is taken out. Clean false alarms at p < .01: .012–.016 at n = 6–8, .005–.010 \
          at n = 15 (.03–.04 if the shares of the years were treated as known).
          """)),
    MethodWords(
      "jump",
      chinese: MethodText(
        "与上年相比的跳动", aliases: ["跳变", "同比跳动", "逐年跳动"],
        says: "与上年的变化,放在同县各家的变化里看是不是特别大。",
        applies: "两年都有数的单位,至少 5 家。改名的随名册,合并的相加。",
        reading: "|z| > 3.5 供参考,最高 C 级。为正是比别家涨得多,为负是跌得多。",
        limit: "开方之后大数小数的波动差不多,各家可比;没有 p,只有两个年份,看不出往年是否一向如此(三年以上用 history)。"),
      english: MethodText(
        "Jump from last year", aliases: ["peer-relative jump", "year-on-year jump"],
        says: "Whether the change from last year is unusual among the changes of the peers.",
        applies: "Authorities with both years, at least 5. Renamed ones follow the roster, merged ones are added.",
        reading: "|z| > 3.5 is a reference, tier C at most. Positive: grew more than the others, negative: fell more.",
        limit: """
          Square roots make the noise of large and small counts alike, so that authorities can be compared; \
          no p, and two years cannot say whether it was always so (from three years on use history).
          """)),
    MethodWords(
      "two-years",
      chinese: MethodText(
        "两年精确比较", aliases: ["两年比较", "两率比较", "率的比较"],
        says: "只有两年时,两个数的差别会不会只是偶然。",
        applies: "只有两年的件数(outliers --method history),两年的合计(compare --by year)。两年都是 0 时没有;上年为 0 时没有倍数和上限。",
        reading: "看倍数和区间:区间含 1,偶然就能解释。输出注明“在不考虑超离散时”。",
        limit: "纯偶然(泊松)下精确;乡镇件数比泊松分散,没有异常也会大量报出,所以 p 小只能说“偶然不够解释”,不能说“异常”。"),
      english: MethodText(
        "Two years, exactly", aliases: ["rate comparison", "conditional binomial test"],
        says: "With two years only: could chance alone explain the difference.",
        applies: """
          Counts of two years (outliers --method history) and sums of two years (compare --by year). Nothing \
          when both are 0; no ratio and no upper end when the earlier is 0.
          """,
        reading: """
          Read ratio and interval: one that holds 1 can be chance. The output says “over-dispersion not \
          considered”.
          """,
        limit: """
          Exact under pure chance (Poisson); township counts spread more and clean ones are flagged in \
          numbers, so a small p says “chance is not enough”, not “anomalous”.
          """)),
    MethodWords(
      "stuck",
      chinese: MethodText(
        "多年不变的数", aliases: ["不变值", "重复值", "照抄上年"],
        says: "连续三年填同一个不小于 10 的数,或全表与上年一模一样:多半是照抄上年。",
        applies: "件数一类的格。0 连续三年不算。",
        reading: "这是数据质量提示,不是统计检验:先核对原始台账。",
        limit: "规则简单、无须估计;真的三年相同也会被提到,提到不等于错。"),
      english: MethodText(
        "Stuck value", aliases: ["unchanged value"],
        says: """
          The same number of at least 10 three years running, or a whole table equal to last year’s: most \
          likely copied.
          """,
        applies: "Cells that count something. Three zeros do not count.",
        reading: "A remark on data quality, not a test: check the books first.",
        limit: """
          A plain rule without any estimate; a true repetition is named too, and to be named is not to be \
          wrong.
          """)),
  ]
}
