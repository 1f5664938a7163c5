// SPDX-License-Identifier: GPL-3.0-or-later

extension MethodWords {
  /// Words on robust scores, fences and residuals.
  static let robustScores: [MethodWords] = [
    MethodWords(
      "modified-z",
      chinese: MethodText(
        "修正 z 得分", aliases: ["修正z", "修正Z", "稳健z", "modz"],
        says: "离中位数有几个稳健标准差;个别特大数不会把尺子撑大。",
        applies: "小数(费用)、差值、率的默认方法。计数先作 2√(y + 3/8) 变换才用,而且只作参考;不要先取 log(1 + y),那样几乎查不出东西。",
        reading: """
          |z| > 3.5 记为参考性偏离,最高 C 级,没有 p。得分在文字里最多写到 8。状态 mean_abs_dev 表示一半以上单位相同、改用平均绝对离差;\
          degenerate 表示各家相同、没有得分。
          """,
        limit: "近一半单位出错仍可用,从不出现无穷大;但直接用于计数时,没有异常的县也有 17%–94% 会误报(8–30 家,负二项),变换之后仍有 9%–62%:它把偏斜当成异常。"),
      english: MethodText(
        "Modified z score", aliases: ["mod-z", "modified z", "robust z"],
        says: """
          How many robust standard deviations from the median; single large values do not stretch the \
          yardstick.
          """,
        applies: """
          The default for decimals (fees), differences and rates. Counts are first turned into 2√(y + 3/8), \
          and then as a reference only; not log(1 + y), which finds next to nothing.
          """,
        reading: """
          |z| > 3.5 is a reference flag: tier C at most, and no p. Text shows scores up to 8. mean_abs_dev: \
          more than half tie, and the mean absolute deviation is used; degenerate: all equal, no score.
          """,
        limit: """
          Nearly half of the values may be wrong, and it is never infinite; but on raw counts 17–94 % of \
          clean negative binomial counties of 8–30 get an alarm, after the transform still 9–62 %: it takes \
          skewness for anomaly.
          """)),
    MethodWords(
      "double-mad",
      chinese: MethodText(
        "双侧中位绝对离差", aliases: ["双MAD", "双侧MAD"],
        says: "中位数两边各用各的尺子的修正 z 得分。",
        applies: "偏斜的小数。某一侧的离差为 0 时,那一侧没有得分。",
        reading: "同 modified-z:|z| > 3.5 供参考。",
        limit: "偏斜时比一把尺子公平;但每边只有一半单位,不足十家时两把尺子都很粗。没有 p。"),
      english: MethodText(
        "Double MAD",
        says: "A modified z score with a yardstick for each side of the median.",
        applies: "Skewed decimals. A side whose deviation is 0 has no score.",
        reading: "As modified-z: |z| > 3.5 as a reference.",
        limit: """
          Fairer than one yardstick when the data are lopsided; but each side has half of the authorities, \
          and below ten both are rough. No p.
          """)),
    MethodWords(
      "tukey",
      chinese: MethodText(
        "图基栅栏", aliases: ["箱线图", "四分位栅栏", "栅栏"],
        says: "离中间一半单位有几个四分位距:箱线图的老办法。",
        applies: "作为大家熟悉的参考。四分位距为 0 时没有栅栏(iqr_zero)。与 R 箱线图的铰链略有不同。",
        reading: "超出 3 个四分位距才记 C 级;1.5 的栅栏之外不要叫“离群”。",
        limit: "四分之一以下的单位出错不影响它;但它不是检验:没有异常的计数里就有 2%–12% 的单位在 1.5 栅栏之上,8–30 家的负二项县有 27%–91% 会误报。"),
      english: MethodText(
        "Tukey’s fences", aliases: ["box plot", "boxplot", "fences", "tukey fences"],
        says: "How many interquartile ranges from the middle half: the rule of the box plot.",
        applies: """
          A reference everybody knows. No fences when the quartiles coincide (iqr_zero). Slightly different \
          from the hinges of R’s box plot.
          """,
        reading: """
          Only beyond 3 interquartile ranges is a row put into tier C; do not call what lies beyond 1.5 an \
          outlier.
          """,
        limit: """
          Up to a quarter of the values may be wrong; but it is no test: 2–12 % of clean counts lie above the \
          1.5 fence, and 27–91 % of clean negative binomial counties of 8–30 get an alarm.
          """)),
    MethodWords(
      "adjusted",
      chinese: MethodText(
        "校正箱线图", aliases: ["校正的箱线图", "调整箱线图"],
        says: "按中偶偏度把长尾一侧的栅栏放宽的箱线图。",
        applies: "偏斜的小数,家数较多时。用铰链,不用类型 7 四分位。",
        reading: "栅栏之外供参考,没有 p。",
        limit: "偏斜的干净数据误报比 tukey 少;但 8–30 家时中偶偏度本身波动大,指数又把它放大。"),
      english: MethodText(
        "Adjusted box plot", aliases: ["adjusted boxplot", "medcouple fences"],
        says: "A box plot whose fences the medcouple widens on the long side.",
        applies: "Skewed decimals of many authorities. It stands on hinges, not on type-7 quartiles.",
        reading: "What lies outside is a reference; no p.",
        limit: """
          Fewer false alarms than tukey on clean skewed data; but the medcouple of 8–30 values is noise, and \
          the exponent makes it loud.
          """)),
    MethodWords(
      "esd",
      chinese: MethodText(
        "广义 ESD", aliases: ["广义极端学生化偏差", "ESD", "Rosner检验"],
        says: "逐个拿掉最远的一家,看一共有几家真的太远;不会被几家互相掩盖。",
        applies: "变换后大致正态的数,15 家以上,最好 25 家以上;绝不直接用于计数。离差为 0 时停止。",
        reading: "看最后一个 R > λ 的序号:到它为止的几家都算。",
        limit: "正态数据下整体显著性水平接近 α(n ≥ 25 时相当准);不是正态时它查出的是偏斜。"),
      english: MethodText(
        "Generalized ESD", aliases: ["rosner", "extreme studentized deviate"],
        says: """
          Takes out the farthest value step by step and says how many were too far; several cannot mask each \
          other.
          """,
        applies: """
          Roughly normal values after a transform, from 15 on, better 25; never raw counts. It stops when no \
          spread is left.
          """,
        reading: "Find the last step with R > λ: all values up to it count.",
        limit: """
          For normal data the overall level is near α (closely from n = 25 on); where data are not normal it \
          finds skewness.
          """)),
    MethodWords(
      "mcd",
      chinese: MethodText(
        "多指标稳健距离", aliases: ["FAST-MCD", "马氏距离", "稳健马氏距离"],
        says: "几个指标合起来看,哪家的搭配与众不同,哪怕单看每个指标都平常。",
        applies: "至少 10 家、指标数不超过家数的五分之一,只取中位绝对离差大于 0 的指标,先作 2√(y + 3/8) 变换;不足 20 家的县默认不做。数据在一个超平面上时给状态,不给数。",
        reading: "距离的平方超过卡方 97.5% 分位供参考:本来就有四十分之一的单位在外。要回到各指标看是哪几个在起作用。",
        limit: "近一半单位出错仍可用,子集穷举或用固定种子,结果可重复;但计数里零多时子集常常退化,家数少时卡方分位偏小。"),
      english: MethodText(
        "Robust distance over several indicators",
        aliases: ["FAST-MCD", "minimum covariance determinant", "mahalanobis distance"],
        says: "Which authority has an unusual combination, even if each indicator alone is usual.",
        applies: """
          At least 10 authorities and five per indicator, only indicators with a positive MAD, after 2√(y + \
          3/8); off by default below 20. Data on a hyperplane give a status and no number.
          """,
        reading: """
          A squared distance above the 97.5 % chi-squared quantile is a reference: one in forty lies outside \
          anyway. Go back to the indicators to see which ones act.
          """,
        limit: """
          Nearly half of the rows may be wrong, and subsets are enumerated or drawn with a fixed seed, so \
          results repeat; but many zeros make subsets singular, and with few authorities the quantile is too \
          small.
          """)),
    MethodWords(
      "residuals",
      chinese: MethodText(
        "泊松残差", aliases: ["残差", "皮尔逊残差", "偏差残差"],
        says: "件数与按人口分摊的应有件数之差,按偶然的大小折算。",
        applies: "有人口、户数时用来描述,由 distribution --exposure 给出。合计为 0 或人口不为正时没有。",
        reading: "皮尔逊、偏差、安斯科姆、弗里曼–图基四种;绝对值 2 左右在纯偶然下少见。",
        limit: "在纯偶然(泊松)下近似标准正态;乡镇件数比泊松分散,残差普遍偏大,只能描述,不作检验。"),
      english: MethodText(
        "Poisson residuals",
        aliases: ["residual", "pearson residual", "deviance residual", "anscombe residual", "freeman-tukey residual"],
        says: "A count less its share by population, on the scale of chance.",
        applies:
          "Given by distribution --exposure to describe counts. None for a zero sum or an exposure that is not positive.",
        reading: "Pearson, deviance, Anscombe and Freeman–Tukey; under pure chance about 2 is rare.",
        limit: """
          Nearly standard normal under pure chance (Poisson); township counts spread more, so residuals are \
          too large all over: they describe and do not test.
          """)),
  ]
}
