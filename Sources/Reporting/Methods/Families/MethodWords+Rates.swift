// SPDX-License-Identifier: GPL-3.0-or-later

extension MethodWords {
  /// Words on intervals of rates and proportions.
  static let rates: [MethodWords] = [
    MethodWords(
      "garwood",
      chinese: MethodText(
        "加伍德区间", aliases: ["精确泊松区间", "Garwood"],
        says: "一个件数、一个率的精确泊松置信区间。",
        applies: "件数除以人口或户数的率。分母不为正时没有。",
        reading: "区间宽说明件数少、率不可靠;0 件时下限为 0,上限仍大于 0。",
        limit: "纯偶然下覆盖率不低于 95%,偏保守;件数比泊松分散时偏窄。"),
      english: MethodText(
        "Garwood interval", aliases: ["exact poisson interval"],
        says: "The exact Poisson confidence interval of a count or a rate.",
        applies: "Counts over population or households. None when the exposure is not positive.",
        reading: """
          A wide interval: few events, an unreliable rate. With 0 events the lower end is 0 and the upper is \
          not.
          """,
        limit: """
          Covers at least 95 % under pure chance, on the cautious side; too narrow where counts spread more \
          than Poisson.
          """)),
    MethodWords(
      "byar",
      chinese: MethodText(
        "拜尔近似区间", aliases: ["Byar"],
        says: "加伍德区间的简便近似,公共卫生统计中常用。",
        applies: "手工复核、与别处报表对数时。0 件时下限为 0;负的下限取 0。",
        reading: "与 garwood 同样读;几件以上两者几乎一样。",
        limit: "与精确区间很接近;上下限分别用 y + 1 与 y,与 epitools 的同名函数(两边都用 y + 0.5)不同。"),
      english: MethodText(
        "Byar interval",
        says: "A handy approximation of the Garwood interval, usual in public health.",
        applies: "To check by hand or against other tables. The lower end is 0 at 0 events and never negative.",
        reading: "As garwood; from a few events on the two nearly agree.",
        limit: """
          Very close to the exact interval; the ends use y and y + 1, unlike the function of that name in \
          epitools, which uses y + 0.5 on both sides.
          """)),
    MethodWords(
      "wilson",
      chinese: MethodText(
        "威尔逊区间", aliases: ["Wilson"],
        says: "一个比例(如办结率)的置信区间,小样本也合理。",
        applies: "一家自己的 x/n。n = 0 时没有;x > n 是数据错误,不截断。办结率的分母是新收加结转。",
        reading: "8 件办结 8 件,区间 68%–100%:100% 也不等于确定。全县的比例用合计除以合计,不用各家比例的均值。",
        limit: "平均覆盖率接近 95%,不越出 0–100%;个别比例处可能略低。不作连续性校正。"),
      english: MethodText(
        "Wilson interval", aliases: ["wilson score interval"],
        says: "A confidence interval of a proportion, such as cases completed, sensible for small numbers too.",
        applies: """
          x of n of one authority. None for n = 0; x > n is an error of the data and is not clipped. \
          Completed cases are out of new and carried ones.
          """,
        reading: """
          8 of 8 completed gives 68–100 %: 100 % is not certainty. A county’s proportion is sum over sum, \
          never the mean of proportions.
          """,
        limit: """
          Covers 95 % on average and stays within 0–100 %; at single proportions a little less. No continuity \
          correction.
          """)),
    MethodWords(
      "clopper-pearson",
      chinese: MethodText(
        "克洛珀—皮尔逊区间", aliases: ["Clopper-Pearson", "精确二项区间"],
        says: "比例的精确置信区间,保证不低于 95%。",
        applies: "需要有保证的上下限时。n = 0 时没有。",
        reading: "比 wilson 宽;两者差得多时说明 n 太小。",
        limit: "任何真实比例下覆盖率都不低于 95%;代价是平均偏宽。"),
      english: MethodText(
        "Clopper–Pearson interval", aliases: ["exact binomial interval"],
        says: "The exact confidence interval of a proportion, never below 95 %.",
        applies: "Where limits must be guaranteed. None for n = 0.",
        reading: "Wider than wilson; when they differ much, n is too small.",
        limit: "Covers at least 95 % at every true proportion; the price is width.")),
    MethodWords(
      "jeffreys",
      chinese: MethodText(
        "杰弗里斯区间", aliases: ["Jeffreys"],
        says: "比例的区间,宽度介于 wilson 与 clopper-pearson 之间。",
        applies: "想要平均覆盖率接近 95% 而两端又等尾时。",
        reading: "同 wilson。",
        limit: "平均覆盖率接近 95%;个别比例处可能略低。"),
      english: MethodText(
        "Jeffreys interval",
        says: "An interval of a proportion between wilson and clopper-pearson in width.",
        applies: "For a coverage near 95 % on average with equal tails.",
        reading: "As wilson.",
        limit: "Covers near 95 % on average; at single proportions a little less.")),
  ]
}
