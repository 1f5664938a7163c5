// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis

/// The headings and small words around an explained method.
struct MethodHeadings {
  let language: Language

  var says: String { language.pick("说什么", "What it says") }
  var applies: String { language.pick("何时用", "When it applies") }
  var reading: String { language.pick("怎么读", "How to read it") }
  var limit: String { language.pick("保证与局限", "What it guarantees, and what not") }
  var formula: String { language.pick("公式", "Formula") }
  var constants: String { language.pick("常数", "Constants") }
  var outputs: String { language.pick("输出里写作", "In the outputs") }
  var references: String { language.pick("来源", "Sources") }
  var ownDefinition: String { language.pick("本项目的定义", "A definition of this project") }
  var ownParts: String { language.pick("本项目的定义;各部件见", "A definition of this project; its pieces:") }

  var id: String { language.pick("编号", "Id") }
  var name: String { language.pick("名称", "Name") }
  var family: String { language.pick("类", "Family") }
  var least: String { language.pick("至少", "At least") }

  /// The symbols of the formulas.
  var notation: String {
    language.pick(
      """
      记号:y 或 x 是一个指标一年里各家的数,n 是家数,e 是人口或户数,x₍ᵢ₎ 是从小到大第 i 个,Φ 是标准正态分布函数,⌊ ⌋ 取整;\
      DM、BetaBin、NB 是狄利克雷—多项、贝塔—二项、负二项分布,G⁻¹、B⁻¹ 是伽马、贝塔分布的分位数。
      """,
      """
      Notation: y or x are the numbers of one indicator and year, n how many, e population or households, x₍ᵢ₎ the \
      i-th from the smallest, Φ the normal distribution function, ⌊ ⌋ the whole part; DM, BetaBin and NB are the \
      Dirichlet-multinomial, beta-binomial and negative binomial, G⁻¹ and B⁻¹ quantiles of gamma and beta.
      """)
  }

  /// From how many on results are shown: `5 家`, `5 authorities`.
  func least(of card: MethodCard) -> String {
    let words = Self.counted[card.leastOf]
    let unit = words.map { language.pick($0.chinese, $0.english) } ?? card.leastOf
    return "\(card.least) \(unit)"
  }

  /// The name of a family.
  func family(_ id: String) -> String {
    Self.families[id].map { language.pick($0.chinese, $0.english) } ?? id
  }

  /// What smallest samples can count; a test holds it complete.
  static let counted: [String: (chinese: String, english: String)] = [
    "values": ("个数", "value(s)"), "units": ("家", "authorities"), "units-in-group": ("家(每组)", "in each group"),
    "pairs": ("对", "pair(s)"), "years": ("年", "years"), "p-values": ("个 p", "p-value(s)"),
  ]

  /// The names of the families; a test holds it complete.
  static let families: [String: (chinese: String, english: String)] = [
    "description": ("描述", "Description"), "counts": ("计数模型", "Models of counts"),
    "count-scores": ("计数得分", "Count scores"), "robust-scores": ("稳健得分与栅栏", "Robust scores and fences"),
    "over-time": ("与往年比", "Against the past"), "exposure": ("有人口或户数时", "With an exposure"),
    "rates": ("率与比例的区间", "Intervals of rates and proportions"), "trends": ("趋势", "Trends"),
    "comparisons": ("组与组、年与年", "Groups and years compared"), "ranking": ("p、q 与分级", "p, q and tiers"),
  ]
}
