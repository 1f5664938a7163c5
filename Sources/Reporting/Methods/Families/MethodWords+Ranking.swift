// SPDX-License-Identifier: GPL-3.0-or-later

extension MethodWords {
  /// Words on p, q, tiers and the order of a list.
  static let ranking: [MethodWords] = [
    MethodWords(
      "mid-p",
      chinese: MethodText(
        "p 值(mid-p)", aliases: ["p值", "mid-p", "中位p值"],
        says: "p 列的含义:如果这一家与其他单位没有不同,出现这么偏的数的机会;恰好等于这个数的概率算一半。",
        applies: "所有计数得分。修正 z、图基栅栏没有 p。",
        reading: "p = 0.003:平常单位一千次里约三次。p 从不是 0,小于 10⁻¹⁶ 写作 <1e-16。",
        limit: "计数是离散的,普通 p 偏大,取一半后平均正好;个别情形可略低于名义水平。p 不是“填错的概率”。"),
      english: MethodText(
        "Mid-p", aliases: ["p-value", "mid p"],
        says: """
          What the column p says: the chance of a number so far out if this authority were no different; the \
          probability of exactly this number counts half.
          """,
        applies: "All count scores. Modified z and Tukey’s fences have no p.",
        reading: """
          p = 0.003: about three times in a thousand for an ordinary authority. It is never 0; below 10⁻¹⁶ it \
          reads <1e-16.
          """,
        limit: """
          Ordinary p-values of counts are too large; with half of the own probability they are right on \
          average, and at times a little too small. p is not the probability of an error in the form.
          """)),
    MethodWords(
      "benjamini-hochberg",
      chinese: MethodText(
        "BH 校正(错误发现率)", aliases: ["BH", "FDR", "错误发现率", "q值", "本杰明尼—霍赫伯格"],
        says: "q 列:把 q 以下的都挑出来,其中平均有 q 这么多是误报。",
        applies: "q 在一个指标、一年、一组之内算;q_county 在全县一年所有单位与指标上算。是其他格之和的格不参加;没有 p 的不算在 m 里。--fdr-scope 选由哪个 q 定级。",
        reading: "q ≤ 0.10 且倍数够大为 A 级;“明显异于”只在 q_county ≤ 0.10 时说。",
        limit: """
          p 独立或正相关时成立;q 只管一个指标,不管整张名单:没有异常的县有 40 个指标时,平均仍有 2–3 行到 A 级,另有 2–5.5 个 p < 0.01。\
          所以名单旁印出共比较了多少次。
          """),
      english: MethodText(
        "Benjamini–Hochberg", aliases: ["BH", "FDR", "false discovery rate", "q-value"],
        says: "The column q: of everything picked at this q or below, that share is false alarms on average.",
        applies: """
          q is taken within one indicator, year and group; q_county over all authorities and indicators of \
          the county and year. Cells that are sums of others take no part, and a missing p does not count in \
          m. --fdr-scope says which q sets the tier.
          """,
        reading: "q ≤ 0.10 with a large enough ratio is tier A; “clearly differs” is said only with q_county ≤ 0.10.",
        limit: """
          Holds for independent and positively dependent p; q speaks of one indicator, not of the whole list: \
          a clean county with 40 indicators still has 2–3 rows in tier A and 2–5.5 more with p < .01. The \
          number of comparisons is therefore printed beside the list.
          """)),
    MethodWords(
      "benjamini-yekutieli",
      chinese: MethodText(
        "BY 校正", aliases: ["BY"],
        says: "各 p 之间任意相关时也成立的错误发现率校正。",
        applies: "需要更稳妥的结论时:outliers --fdr by。",
        reading: "同 q,但更大。",
        limit: "任何相关下都成立;代价是保守得多,40 个指标时相当于 p 再乘 4 左右。"),
      english: MethodText(
        "Benjamini–Yekutieli", aliases: ["BY"],
        says: "A false discovery rate that holds whatever the dependence between the p-values.",
        applies: "For conclusions that must be safer: outliers --fdr by.",
        reading: "As q, but larger.",
        limit: "Valid under any dependence; the price is caution: with 40 values about four times the q of BH.")),
    MethodWords(
      "holm",
      chinese: MethodText(
        "霍尔姆校正", aliases: ["Holm"],
        says: "连一个误报都要控制时的 p 校正。",
        applies: "只挑最确凿的少数几条时。",
        reading: "校正后 p < 0.05:整批里出现任何误报的机会不到 5%。",
        limit: "任何相关下都成立,总不差于逐个乘以个数;查出的比 BH 少得多。"),
      english: MethodText(
        "Holm", aliases: ["holm-bonferroni"],
        says: "p-values adjusted against even one false alarm.",
        applies: "To pick only the few that are beyond doubt.",
        reading: "Adjusted p < 0.05: less than 5 % chance of any false alarm in the batch.",
        limit: """
          Valid under any dependence and never worse than multiplying by their number; it finds far less than \
          BH.
          """)),
    MethodWords(
      "cauchy",
      chinese: MethodText(
        "柯西合并", aliases: ["合并p", "柯西合并p"],
        says: "把一家各指标的 p 合成一个,看这家总体上有多不寻常。",
        applies: "给单位排先后。没有 p 的指标不参加。",
        reading: "小:至少有一个指标很不寻常;要回到各指标看是哪个。",
        limit: "各指标相关时也成立,但只在尾部精确;它由最小的几个 p 决定,只排序,不解释。"),
      english: MethodText(
        "Cauchy combination", aliases: ["combined p"],
        says: "The p-values of an authority’s indicators as one: how unusual it is on the whole.",
        applies: "To order authorities. Indicators without p take no part.",
        reading: "Small: at least one indicator is very unusual; go back and see which.",
        limit: """
          Valid when indicators depend on each other, but exact only in the tail; the smallest few p decide \
          it, and it orders without explaining.
          """)),
    MethodWords(
      "tiers",
      chinese: MethodText(
        "分级与排序", aliases: ["分级", "级别", "A级", "B级", "C级", "D级", "排序", "倍数"],
        says: "把“多不寻常”和“差多少”合成 A、B、C、D 四级,给出先看谁的次序。",
        applies: "5 家以上。5–7 家标小样本,A 级须 p < 0.001。本报告勾稽不符的数先按错误处理,排在最前,不参与统计分级。其余各家均为 0 时不写倍数,写“其余均为 0”。",
        reading: "A:错误发现率控制之内且差一倍以上;B:单看 p 小;C:只是参考规则偏离;D:不突出。A、B 默认写“值得看”。",
        limit: "每一级的依据都在行内,没有说不清的加权分;但没有异常的县也会有几行,离群只表示与同组不同,不表示对错。"),
      english: MethodText(
        "Tiers and order", aliases: ["tier", "ranking", "order", "ratio"],
        says: "“How unlikely” and “how much” put together into A, B, C and D: whom to look at first.",
        applies: """
          From 5 authorities on. 5–7 are a small sample: tier A needs p < 0.001. A number that breaks an \
          identity of its own report is an error first, stands on top and is not tiered. With all others at 0 \
          no ratio is given, but that the others are 0.
          """,
        reading: """
          A: within the false discovery rate and off by a factor of two; B: small p alone; C: a reference \
          rule only; D: nothing. A and B read “worth a look” by default.
          """,
        limit: """
          What put a row into its tier stands in the row, with no unexplained weights; but a clean county has \
          a few rows too: to stand out is to differ from the group, not to be wrong.
          """)),
  ]
}
