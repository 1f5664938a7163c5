// SPDX-License-Identifier: GPL-3.0-or-later

extension MethodWords {
  /// Words on counts with an exposure.
  static let exposure: [MethodWords] = [
    MethodWords(
      "funnel",
      chinese: MethodText(
        "漏斗图得分", aliases: ["漏斗图", "漏斗"],
        says: "按人口或户数算出应有件数,看每家超出多少;单位越小允许的波动越大,像一个漏斗。",
        applies: "给了 --exposure 时的默认方法。不足 8 家只报告 φ,不作过离散校正。分子为 0 可以;分母不为正的单位没有。",
        reading: "|z| > 3.09 约相当于 99.8% 的界限。φ 接近 1:差别只是偶然;φ 很大:各家本来就不同,已把界限放宽。默认用加法校正。",
        limit: "纯偶然时界限是准的,过离散时按两端各一成缩尾后放宽,少数异常单位不会把界限撑大;但家数少时 φ、τ² 都很粗,人口数本身有误时它照单全收。"),
      english: MethodText(
        "Funnel score", aliases: ["funnel plot"],
        says: """
          How far a count lies from its share by population or households; the smaller the authority, the \
          wider the limits, hence the funnel.
          """,
        applies: """
          The default with --exposure. Fewer than 8 authorities: φ is reported and nothing is adjusted. Zero \
          counts are fine; an exposure that is not positive has no score.
          """,
        reading: """
          |z| > 3.09 is about the 99.8 % limit. φ near 1: chance alone; large φ: the authorities differ \
          anyway, and the limits have been widened. Additive by default.
          """,
        limit: """
          The limits are right under pure chance and are widened for over-dispersion after winsorising a \
          tenth at either end, so that a few odd ones do not stretch them; but with few authorities φ and τ² \
          are rough, and errors in the populations are taken at face value.
          """)),
    MethodWords(
      "empirical-bayes",
      chinese: MethodText(
        "经验贝叶斯收缩率", aliases: ["收缩率", "收缩", "经验贝叶斯"],
        says: "小单位的率波动大,把它按可信程度拉向全县的率。",
        applies: "给了人口、户数时,率的排名一律用收缩率。各家差别不超过偶然时(not_overdispersed)都取全县率;合计为 0 时没有。",
        reading: "收缩率与 95% 区间一起读:人口越少拉得越多。原始率第一而收缩率平平,说明那个第一是偶然。",
        limit: "平均而言比原始率更接近真值;但 θ 的不确定性没有计入区间,不足十家时区间偏短。收缩后的合计不等于原合计。"),
      english: MethodText(
        "Empirical Bayes rate", aliases: ["shrinkage", "shrunken rate", "gamma-poisson"],
        says: """
          Rates of small authorities are noisy; each is drawn towards the county’s rate as far as it is \
          uncertain.
          """,
        applies: """
          With an exposure, rates are always ranked by it. When authorities differ no more than chance \
          (not_overdispersed) all get the common rate; none without events.
          """,
        reading: """
          Read it with its 95 % interval: the smaller the population, the stronger the pull. First by the raw \
          rate and ordinary by this one: that first place was chance.
          """,
        limit: """
          On average nearer to the truth than the raw rate; but the uncertainty of θ is not in the interval, \
          which is too short below ten authorities. Shrunken rates do not add up to the total.
          """)),
    MethodWords(
      "standardisation",
      chinese: MethodText(
        "间接标准化", aliases: ["标准化比", "间接标化"],
        says: "按各层人口和标准率算出应有件数,看实有是应有的几倍。",
        applies: "distribution --exposure 逐家给出;--standard 选标准:group 本组、all 全部、type 同类单位。应有为 0 时没有倍数。",
        reading: "1.5:比按构成应有的多一半;看区间是否含 1。",
        limit: "区间在纯偶然下精确;两家的倍数各有各的构成,不能互相比,只能各自与标准比。"),
      english: MethodText(
        "Indirect standardisation", aliases: ["standardization", "SMR", "standardised ratio"],
        says: "What an authority would have at standard rates in each stratum, and how many times that it has.",
        applies: """
          Given by distribution --exposure; --standard says whose rates are the standard: group (the own one), all, \
          or type (each type of authority by itself). No ratio when nothing was expected.
          """,
        reading: "1.5: half as much again as its composition explains; see whether the interval holds 1.",
        limit: """
          The interval is exact under pure chance; ratios of two authorities share no composition and compare \
          with the standard only, not with each other.
          """)),
  ]
}
