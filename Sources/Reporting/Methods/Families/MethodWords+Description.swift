// SPDX-License-Identifier: GPL-3.0-or-later

extension MethodWords {
  /// Words on what describes one distribution.
  static let description: [MethodWords] = [
    MethodWords(
      "quantile",
      chinese: MethodText(
        "分位数(类型 7)", aliases: ["分位数", "中位数", "四分位", "四分位数", "四分位距"],
        says: "把各家数值从小到大排好,取某一比例处的值;中位数、四分位、九十分位都由此而来。",
        applies: "任何有数的指标。只有一家有数时各分位都等于这个数,一家也没有时为空。",
        reading: "中位数 4、四分位 1–18:一半单位不超过 4,中间一半单位在 1 与 18 之间。",
        limit: "与 R 的默认、Excel 的 QUARTILE.INC 逐位相同;与 QUARTILE.EXC、箱线图的铰链不同。单位少时九十分位、九十九分位由最大的一两家决定。"),
      english: MethodText(
        "Quantile (type 7)", aliases: ["quantiles", "median", "quartile", "quartiles", "interquartile range"],
        says: "The value at a given share of the sorted numbers; median, quartiles and P90 come from it.",
        applies: "Any indicator with numbers. With one number every quantile is that number; with none it is empty.",
        reading: """
          Median 4, quartiles 1–18: half of the authorities have at most 4, and the middle half lies between \
          1 and 18.
          """,
        limit: """
          The same to the last digit as the default of R and QUARTILE.INC of spreadsheets; not QUARTILE.EXC \
          and not the hinges of a box plot. With few authorities P90 and P99 hang on the one or two largest.
          """)),
    MethodWords(
      "mean",
      chinese: MethodText(
        "均值与标准差", aliases: ["均值", "平均数", "标准差", "方差", "合计"],
        says: "均值是合计除以有数的家数;标准差是各家偏离均值的典型大小。",
        applies: "可相加的指标。缺数不作 0:分母是有数的家数,不是应报的家数。一家时没有标准差。",
        reading: "均值远大于中位数,说明少数单位占了大头,应以中位数为准。",
        limit: "合计按整数或原有小数位精确相加,溢出时报错而不给错数;但均值与标准差都会被一家特别大的数拉走,不宜用来判断谁离群。"),
      english: MethodText(
        "Mean and standard deviation", aliases: ["average", "standard deviation", "variance"],
        says: "The sum over the number of authorities with a number, and the typical distance from it.",
        applies: """
          Indicators that can be added. Missing is not 0: the divisor is the authorities with a number, not \
          those that should report. One number has no standard deviation.
          """,
        reading: "A mean far above the median says that a few authorities hold most; then read the median.",
        limit: """
          Sums are exact in whole numbers or source decimals, and an overflow is an error instead of a wrong \
          number; but one very large authority moves mean and standard deviation, so neither tells who stands \
          out.
          """)),
    MethodWords(
      "trimmed-mean",
      chinese: MethodText(
        "截尾均值", aliases: ["截尾平均数", "修剪均值"],
        says: "两头各去掉一定比例的单位之后的均值。",
        applies: "想要一个不受一两家特大数影响的平均水平时。比例达到一半时就是中位数。",
        reading: "截尾均值与均值差得远,说明差别来自两头的几家。",
        limit: "对两端的个别错误有抵抗力;但零值超过截去的比例时,只是少了几个零的均值,并不更稳。"),
      english: MethodText(
        "Trimmed mean", aliases: ["truncated mean"],
        says: "The mean without a share of the smallest and of the largest values.",
        applies: """
          For an average that one or two very large authorities cannot move. A share of one half gives the \
          median.
          """,
        reading: "A trimmed mean far from the mean says that the difference comes from the few at the ends.",
        limit: """
          It withstands single errors at the ends; but where zeros exceed the trimmed share it is only a mean \
          with fewer zeros.
          """)),
    MethodWords(
      "mad",
      chinese: MethodText(
        "中位绝对离差", aliases: ["中位数绝对偏差", "绝对中位差"],
        says: "各家与中位数之差的绝对值,再取中位数:一半单位离中位数不超过它。",
        applies: "任何有数的指标,尤其是有个别特大数时。",
        reading: "乘以 1.4826 后可当作正态数据的标准差来读。",
        limit: "一半以上单位填错也不会失控;但一半以上单位相同(通常都是 0)时它就是 0,这时不能用来作分母。"),
      english: MethodText(
        "Median absolute deviation",
        says: "The median distance from the median: half of the authorities lie no further away.",
        applies: "Any indicator with numbers, above all when a few are very large.",
        reading: "Times 1.4826 it can be read as the standard deviation of normal data.",
        limit: """
          Nearly half of the values may be wrong before it breaks; but it is 0 as soon as more than half tie, \
          usually at 0, and then cannot be divided by.
          """)),
    MethodWords(
      "sn",
      chinese: MethodText(
        "Sn 离散度", aliases: ["Sn"],
        says: "不需要先定中心的稳健离散度:各家到其他家的典型距离,再取中位数。",
        applies: "分布不对称、中位数不好代表中心时,与中位绝对离差并看。",
        reading: "与标准差同一量级:正态数据时两者相等。",
        limit: "正态数据下效率 58%,近一半单位出错仍不失控;一半以上单位相同时为 0。"),
      english: MethodText(
        "Sn", aliases: ["Sn scale"],
        says: """
          A robust spread that needs no centre: the median over authorities of their typical distance to the \
          others.
          """,
        applies: "Beside the MAD where the distribution is lopsided and the median is a poor centre.",
        reading: "On the scale of the standard deviation: equal to it for normal data.",
        limit: """
          Efficiency 58 % at the normal, and nearly half of the values may be wrong; 0 when more than half \
          tie.
          """)),
    MethodWords(
      "qn",
      chinese: MethodText(
        "Qn 离散度", aliases: ["Qn"],
        says: "不需要先定中心的稳健离散度:所有两两距离中约四分之一处的那个。",
        applies: "同 Sn,更精确。小样本系数取 robustbase 0.93 起的数值。",
        reading: "与标准差同一量级:正态数据时两者相等。",
        limit: "正态数据下效率 82%,近一半单位出错仍不失控;一半以上单位相同时为 0。与 GSL 的 Qn 相差约百万分之二,因为常数不同。"),
      english: MethodText(
        "Qn", aliases: ["Qn scale"],
        says: "A robust spread that needs no centre: about the lower quartile of the distances between all pairs.",
        applies: "As Sn, and more exact. Small-sample factors as in robustbase from 0.93 on.",
        reading: "On the scale of the standard deviation: equal to it for normal data.",
        limit: """
          Efficiency 82 % at the normal, and nearly half of the values may be wrong; 0 when more than half \
          tie. It differs from the Qn of GSL by two parts in a million, because the constant does.
          """)),
    MethodWords(
      "skewness",
      chinese: MethodText(
        "偏度与峰度", aliases: ["偏度", "峰度", "超额峰度"],
        says: "偏度说分布往哪边拖尾,峰度(已减 3)说极端值比正态多还是少。",
        applies: "描述分布形状。输出的是类型 3(b₁、b₂,同 GSL);Excel 的 SKEW、KURT 是 G₁、G₂。各家相同时为空。",
        reading: "偏度为正:少数单位特别大;接近 0:两边差不多。",
        limit: "公式精确;但单位少时说明不了多少:|b₁| 最大只能到 √n,一家特大数就能决定它。"),
      english: MethodText(
        "Skewness and kurtosis", aliases: ["kurtosis", "excess kurtosis"],
        says: """
          Skewness says to which side the tail reaches, excess kurtosis whether extremes are more frequent \
          than in normal data.
          """,
        applies: """
          To describe the shape. The output is type 3 (b₁, b₂, as in GSL); SKEW and KURT of spreadsheets are \
          G₁ and G₂. Empty when all are equal.
          """,
        reading: "Positive skewness: a few are very large; near 0: both sides alike.",
        limit: """
          The formula is exact, but with few authorities it says little: |b₁| cannot exceed √n, and one large \
          value decides it.
          """)),
    MethodWords(
      "medcouple",
      chinese: MethodText(
        "中偶偏度", aliases: ["medcouple"],
        says: "稳健的偏度,在 −1 与 1 之间;不受个别特大数影响。",
        applies: "校正箱线图要用它。不足三家时没有;全部相同为 0。",
        reading: "0 为对称,1 为极右偏。中位数就是最小值时为 1。",
        limit: "四分之一以下的单位出错不影响它;但二十来家时它本身的波动就占其取值范围的四分之一。"),
      english: MethodText(
        "Medcouple",
        says: "A robust skewness between −1 and 1 that single large values cannot move.",
        applies: "The adjusted box plot needs it. None below three values; 0 when all are equal.",
        reading: "0 is symmetric, 1 skewed as far to the right as can be. It is 1 when the median is the minimum.",
        limit: """
          Up to a quarter of the values may be wrong; but among two dozen values its own noise is a quarter \
          of its range.
          """)),
    MethodWords(
      "gini",
      chinese: MethodText(
        "基尼系数", aliases: ["基尼", "洛伦兹曲线"],
        says: "合计在各家之间分得多不均:0 为各家相同,越接近 1 越集中在少数单位。",
        applies: "非负、合计大于 0 的指标。有负数、全为 0 时没有。",
        reading: "与零值占比一起读:大半单位为 0 时基尼系数自然很高。",
        limit: "精确;最大只能到 1 − 1/n,所以家数不同的县不能直接比,要比时用乘以 n/(n − 1) 的校正值。它不说是谁多。"),
      english: MethodText(
        "Gini coefficient", aliases: ["Lorenz curve"],
        says: "How unevenly a sum is spread: 0 when all are equal, near 1 when a few hold it all.",
        applies: "Indicators without negatives and with a positive sum. None when there are negatives or all are 0.",
        reading: "Read it beside the share of zeros: with most authorities at 0 it is high by itself.",
        limit: """
          Exact; its maximum is 1 − 1/n, so counties of different size are compared by the value corrected \
          with n/(n − 1). It does not say who has more.
          """)),
    MethodWords(
      "top-share",
      chinese: MethodText(
        "前几名占比", aliases: ["前三占比", "前三名占比", "集中率"],
        says: "最大的 k 家占合计的比例。",
        applies: "非负、合计大于 0、可相加的指标。k 不少于家数时为 1。",
        reading: "前三占比 61%:三家合占六成。第 k 名有并列时,并列的单位都要点名。",
        limit: "精确且易懂;只看最大的几家,其余怎样分它不说。"),
      english: MethodText(
        "Share of the largest", aliases: ["top share", "top 3 share", "concentration ratio"],
        says: "The share of the sum that the k largest hold.",
        applies: """
          Indicators without negatives, with a positive sum, that can be added. 1 when k reaches the number \
          of authorities.
          """,
        reading: "Top 3 share 61 %: three authorities hold six tenths. Whoever ties with the k-th must be named too.",
        limit: "Exact and easy to say; it looks at the largest only and says nothing of the rest.")),
    MethodWords(
      "hhi",
      chinese: MethodText(
        "集中度指数", aliases: ["赫芬达尔指数", "赫芬达尔—赫希曼指数"],
        says: "各家占比的平方和:1/n 为各家相同,1 为一家全占。",
        applies: "非负、合计大于 0 的指标。",
        reading: "1/HHI 可读作“相当于几家平分”。",
        limit: "精确;由最大的一两家决定,家数不同的县要看 1/HHI 与 n 之比。"),
      english: MethodText(
        "Herfindahl–Hirschman index", aliases: ["herfindahl", "HHI"],
        says: "The sum of the squared shares: 1/n when all are equal, 1 when one has all.",
        applies: "Indicators without negatives and with a positive sum.",
        reading: "1/HHI reads as “as if so many shared it equally”.",
        limit: """
          Exact; the largest one or two decide it, and counties of different size are compared by 1/HHI over \
          n.
          """)),
    MethodWords(
      "entropy",
      chinese: MethodText(
        "熵", aliases: ["信息熵"],
        says: "分布有多分散:越大越平均,除以 ln n 后在 0 与 1 之间。",
        applies: "非负、合计大于 0 的指标。只有一家时不能标准化。",
        reading: "标准化后 1 为各家相同,0 为一家全占。",
        limit: "精确;与集中度指数说同一件事,对小单位更敏感。"),
      english: MethodText(
        "Entropy", aliases: ["Shannon entropy"],
        says: "How widely a sum is spread: larger is more even; over ln n it lies between 0 and 1.",
        applies: "Indicators without negatives and with a positive sum. One value cannot be normalised.",
        reading: "Normalised, 1 is all equal and 0 is one with all.",
        limit: "Exact; it says what the concentration index says, with more weight on the small ones.")),
  ]
}
