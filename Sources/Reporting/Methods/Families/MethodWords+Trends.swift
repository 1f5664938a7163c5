// SPDX-License-Identifier: GPL-3.0-or-later

extension MethodWords {
  /// Words on series of years.
  static let trends: [MethodWords] = [
    MethodWords(
      "growth",
      chinese: MethodText(
        "增减与增速", aliases: ["增减", "增幅", "增速", "年均增速", "同比", "变化"],
        says: "从首年到末年增减多少、百分之几、平均每年百分之几。",
        applies: "至少两年有数。年均增速按年数算,不按点数算;缺一年,它前后两个同比都没有。",
        reading: "首年为 0 时没有百分比,写“由 0 增至 k”;首年不足 5 的百分比标“基数小”,不要引用;降到 0 为 −100%。",
        limit: "算术上精确;两个点不成趋势,也不知道是不是偶然。全县合计的增减只用各年都有数的单位。"),
      english: MethodText(
        "Change and growth", aliases: ["percent change", "CAGR", "compound annual growth rate", "year-on-year"],
        says: "How much more or less from the first to the last year, in numbers, in per cent, and a year.",
        applies: """
          At least two years. The yearly rate is over years, not over points; a missing year leaves both \
          changes beside it out.
          """,
        reading: """
          From 0 there is no percentage (“from 0 to k”); a base below 5 is marked small, do not quote it; to \
          0 is −100 %.
          """,
        limit: """
          Exact arithmetic; two points are no trend, and chance is not ruled out. Changes of the county use \
          only authorities with all years.
          """)),
    MethodWords(
      "theil-sen",
      chinese: MethodText(
        "泰尔—森斜率", aliases: ["斜率", "Theil-Sen", "森斜率"],
        says: "任意两年之间斜率的中位数:每年大约增减多少,一个怪年份带不偏。",
        applies: "至少两年有数。不要求年份连续。",
        reading: "斜率 3:每年约多 3 件。五年及以下给出的是所有斜率的范围,不是 95% 区间。",
        limit: "约 29% 的年份出错仍不失控;但区间不考虑前后年相关,只有几年时很宽。各软件的区间约定不同,这里同 SciPy。"),
      english: MethodText(
        "Theil–Sen slope", aliases: ["sen slope", "slope"],
        says: """
          The median of the slopes between any two years: about how much a year, and one odd year does not \
          bend it.
          """,
        applies: "At least two years, which need not be consecutive.",
        reading: """
          Slope 3: about 3 more a year. With five years or fewer the two ends are the range of all slopes, no \
          95 % interval.
          """,
        limit: """
          About 29 % of the years may be wrong; but the interval ignores that years depend on each other, and \
          with a few years it is wide. Conventions differ between packages; this is SciPy’s.
          """)),
    MethodWords(
      "mann-kendall",
      chinese: MethodText(
        "曼—肯德尔检验", aliases: ["MK检验", "趋势检验", "曼肯德尔", "Mann-Kendall"],
        says: "一家的数是不是一直在升或在降,只看先后大小。",
        applies: "五年以上才检验;四年及以下不可能 p < 0.05(最小 2/n!:4 年 0.083),只描述。各年相同 p = 1。缺的年份去掉。",
        reading: "S 为正是升。p 小:这样的先后次序偶然排出的机会小。幅度看 theil-sen。",
        limit: "有并列也精确(p 的来历写 exact,20 年以上为 normal);前后年相关会让 p 偏小,五年的最小 p 是 0.017,力量很弱。"),
      english: MethodText(
        "Mann–Kendall test", aliases: ["MK", "mann kendall"],
        says: "Whether an authority’s numbers keep rising or falling, by their order alone.",
        applies: """
          Tested from five years on; with four or fewer p < 0.05 is impossible (smallest 2/n!: .083 at 4), so \
          they are described. Constant series have p = 1. Missing years are dropped.
          """,
        reading: "Positive S: rising. Small p: this order is unlikely by chance. For the size see theil-sen.",
        limit: """
          Exact also with ties (the kind of p says exact, above 20 years normal); years that depend on each \
          other make p too small, and with five years, smallest p .017, it is weak.
          """)),
    MethodWords(
      "regional-mann-kendall",
      chinese: MethodText(
        "全县趋势检验", aliases: ["区域曼—肯德尔", "区域MK", "全县趋势", "年份置换"],
        says: "全县各家是不是一起在升或在降。",
        applies: "五到八年。四年及以下只描述;更多年份无法全部排列。缺数随年份一起动;各年不变的单位不起作用。",
        reading: "看升、降、平各几家,再看 p;多个指标的 p 按 BH 校正。p 的来历写 year_permutation。",
        limit: "同县单位同受一年的影响,所以只重排年份、不重排单位:县里有共同冲击时普通正态 p 的误报有 13%–41%,从不当作检验给出。年份之间前后相关时,0.05 的误报仍有 8%–14%。"),
      english: MethodText(
        "Regional Mann–Kendall test", aliases: ["regional kendall", "year permutation"],
        says: "Whether the authorities of a county rise or fall together.",
        applies: """
          Five to eight years. Four or fewer are described; more cannot all be permuted. Missing numbers \
          travel with their year; constant rows have no say.
          """,
        reading: """
          See how many rise, fall and stay, then p; over several indicators p is adjusted by BH. The kind of \
          p says year_permutation.
          """,
        limit: """
          Authorities share the shocks of a year, so years are permuted and not authorities: under such \
          shocks the usual normal p gives .13–.41 false alarms and is never shown as a test. Where years \
          depend on each other, .05 still comes to .08–.14.
          """)),
    MethodWords(
      "ols",
      chinese: MethodText(
        "最小二乘直线", aliases: ["最小二乘", "线性回归", "OLS"],
        says: "使各年误差平方和最小的直线。",
        applies: "与别处报表对数时;默认用 theil-sen。两年时直线穿过两点,没有检验;各年相同没有 R²。",
        reading: "斜率是每年的增减;R² 是直线解释掉的份额。",
        limit: "误差独立、正态时最优;一个怪年份就能带偏,前后年相关时 p 偏小。"),
      english: MethodText(
        "Least-squares line", aliases: ["linear regression", "least squares"],
        says: "The line with the smallest sum of squared errors.",
        applies: """
          To match other tables; theil-sen is the default. Two years: a line through both and no test; \
          constant: no R².
          """,
        reading: "The slope is the change a year; R² the share explained.",
        limit: """
          Best when errors are independent and normal; one odd year bends it, and dependent years make p too \
          small.
          """)),
    MethodWords(
      "poisson-trend",
      chinese: MethodText(
        "泊松对数线性趋势", aliases: ["泊松回归", "对数线性趋势"],
        says: "件数每年按多大倍数增减。",
        applies: "件数一类,可带人口。全为 0 不拟合;所有件数都在首年或末年时倍数发散,只说方向。两年时没有 φ。",
        reading: "e^b = 1.2:每年约多两成。φ 远大于 1:年与年的波动超过偶然,标准误已放大。",
        limit: "似然估计精确;n − 2 至多几个自由度,φ 很粗;没有 φ 时的 p 假定纯偶然,偏小。"),
      english: MethodText(
        "Poisson log-linear trend", aliases: ["poisson regression", "log-linear trend"],
        says: "By what factor counts grow or shrink a year.",
        applies: """
          Counts, with exposures if known. All zeros are not fitted; when every event falls in the first or \
          the last year the factor diverges and only the direction is given. Two years have no φ.
          """,
        reading: """
          e^b = 1.2: about a fifth more every year. φ far above 1: years vary beyond chance, and the error \
          has been widened.
          """,
        limit: """
          The fit is exact; n − 2 is a few degrees of freedom and φ is rough; without φ the p takes counts \
          for pure chance and is too small.
          """)),
    MethodWords(
      "nb-trend",
      chinese: MethodText(
        "负二项对数线性趋势", aliases: ["负二项回归趋势"],
        says: "同 poisson-trend,但承认年与年之间本来就比偶然更波动:θ 取自这一列数本身,再固定不变。",
        applies: "件数一类、离散大于泊松、且 poisson-trend 有倍数时;可带人口。不足五年只给倍数,不给 p。",
        reading: "nb_ratio 与 rate_ratio 相差大时,倍数由个别年份左右;两个 p 都小才可说有趋势。",
        limit: "θ 当作已知;它从同样几年估得,真的趋势也被当成离散,所以 p 偏大、偏保守。"),
      english: MethodText(
        "Negative binomial log-linear trend", aliases: ["negative binomial regression"],
        says: """
          As poisson-trend, but with years that vary beyond chance: θ is taken from the series itself and then held \
          fixed.
          """,
        applies: """
          Counts that are over-dispersed and for which poisson-trend has a factor, with exposures if known. Below \
          five years the factor is given and no p.
          """,
        reading: """
          Where nb_ratio is far from rate_ratio a single year decides the factor; only when both p are small is \
          there a trend to speak of.
          """,
        limit: """
          θ counts as known. Estimated from the same few years, it takes a real trend for dispersion: p is too \
          large rather than too small.
          """)),
    MethodWords(
      "pettitt",
      chinese: MethodText(
        "佩蒂特变点检验", aliases: ["变点", "突变点", "Pettitt"],
        says: "水平是不是在某一年前后变过一次,变在哪一年。",
        applies: "至少三年。K = 0 时没有变点;并列的变点全部列出。跨 2021 年换表的指标先看口径。",
        reading: "看变点年份和前后的中位数。",
        limit: "八年及以下 p 精确;但最小能到的 p 也很大,只宜描述;一直上升也会像一个变点。"),
      english: MethodText(
        "Pettitt’s change point", aliases: ["change point"],
        says: "Whether the level changed once, and after which year.",
        applies: """
          At least three years. No change point for K = 0; all that tie are listed. Across the new form of \
          2021 check the definition first.
          """,
        reading: "Read the year and the medians before and after.",
        limit: """
          Exact up to eight years; but the smallest p it can reach is large, so it describes; a steady rise \
          looks like a change too.
          """)),
    MethodWords(
      "concordance",
      chinese: MethodText(
        "名次一致性", aliases: ["肯德尔和谐系数", "名次稳定", "Kendall W", "斯皮尔曼"],
        says: "各年的名次是不是差不多,谁的名次变得最多。",
        applies: "至少两年、两家,各年都有数的单位。每年都全部并列时没有。",
        reading: "W 接近 1:名次年年一样;接近 0:年年洗牌。两年时看斯皮尔曼相关。名次变动最大的几家另列。",
        limit: "并列已校正;年份少时卡方 p 很粗。名次稳定不等于水平不变。"),
      english: MethodText(
        "Rank concordance", aliases: ["kendall w", "rank stability", "spearman", "friedman"],
        says: "Whether the order of the authorities is the same every year, and who moved most.",
        applies: "At least two years and two authorities, those with all years. None when all tie every year.",
        reading: """
          W near 1: the same order every year; near 0: shuffled. With two years read Spearman’s correlation. \
          The biggest movers are listed.
          """,
        limit: "Corrected for ties; with few years the chi-squared p is rough. A stable order is not a stable level.")),
  ]
}
