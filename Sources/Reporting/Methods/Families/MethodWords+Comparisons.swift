// SPDX-License-Identifier: GPL-3.0-or-later

extension MethodWords {
  /// Words on groups and years compared.
  static let comparisons: [MethodWords] = [
    MethodWords(
      "kruskal-wallis",
      chinese: MethodText(
        "克鲁斯卡尔—沃利斯检验", aliases: ["KW检验", "Kruskal-Wallis", "秩和检验"],
        says: "几组单位(几个县、几类)的水平是不是不同,按名次比。",
        applies: "每组至少三家。全部相同时没有。两个县的合计相比不用它,用率的比较。",
        reading: "p 小只说至少有一组不同;哪两组不同看 dunn,差多少看 superiority 和中位数差。",
        limit: "不要求正态,并列已校正,组小时给精确 p;同县单位相关时 p 偏小。"),
      english: MethodText(
        "Kruskal–Wallis test", aliases: ["KW"],
        says: "Whether groups of authorities (counties, types) differ in level, by ranks.",
        applies: """
          At least three in a group. None when all are equal. Two county totals are a matter of rates, not of \
          this test.
          """,
        reading: """
          A small p says that at least one group differs; which two says dunn, by how much superiority and \
          the difference of medians.
          """,
        limit: """
          Needs no normal data, is corrected for ties, and exact for small groups; authorities of one county \
          depend on each other, which makes p too small.
          """)),
    MethodWords(
      "dunn",
      chinese: MethodText(
        "邓恩两两比较", aliases: ["Dunn检验", "两两比较"],
        says: "克鲁斯卡尔—沃利斯之后,逐对看哪两组不同。",
        applies: "同 kruskal-wallis。",
        reading: "z 为正:前一组高。看校正后的 p,并看中位数差。",
        limit: "名次取自全部各组,与总检验一致;双侧 p(R 的 dunn.test 给单侧,数值减半)。"),
      english: MethodText(
        "Dunn’s comparison of pairs", aliases: ["pairwise comparison"],
        says: "After Kruskal–Wallis: which two groups differ.",
        applies: "As kruskal-wallis.",
        reading: "Positive z: the first group is higher. Read the adjusted p, and the difference of medians beside it.",
        limit: """
          Ranks are those of all groups, as in the overall test; p is two-sided (dunn.test of R gives half of \
          it).
          """)),
    MethodWords(
      "wilcoxon",
      chinese: MethodText(
        "威尔科克森符号秩检验", aliases: ["符号秩检验", "Wilcoxon"],
        says: "同一批单位今年与上年相比,总体上是升是降。",
        applies: "两年都有数的单位;不变的去掉。",
        reading: "p 小:升的和降的不相当。升降多少看 hodges-lehmann。",
        limit: "有并列也精确(n ≤ 50);假定变化的分布大致对称,同县共同的冲击会让 p 偏小。去零的约定不同的软件 p 不同。"),
      english: MethodText(
        "Wilcoxon signed-rank test", aliases: ["signed rank"],
        says: "Whether the same authorities are higher or lower this year than last.",
        applies: "Authorities with both years; unchanged ones are dropped.",
        reading: "Small p: rises and falls do not balance. By how much says hodges-lehmann.",
        limit: """
          Exact with ties too (n ≤ 50); it takes changes for roughly symmetric, and shocks shared by a county \
          make p too small. Packages that treat zeros differently give another p.
          """)),
    MethodWords(
      "hodges-lehmann",
      chinese: MethodText(
        "霍奇斯—莱曼估计", aliases: ["Hodges-Lehmann"],
        says: "两年之间典型的升降幅度:所有两两平均的中位数。",
        applies: "与 wilcoxon 一起给出。",
        reading: "2.5:典型的一家多了约 2.5 件。",
        limit: "约 29% 的单位出错仍不失控;变化不对称时它与中位数不同。"),
      english: MethodText(
        "Hodges–Lehmann estimate",
        says: "The typical change between two years: the median of all pairwise means.",
        applies: "Shown with wilcoxon.",
        reading: "2.5: the typical authority has about 2.5 more.",
        limit: "About 29 % of the pairs may be wrong; where changes are lopsided it is not their median.")),
    MethodWords(
      "superiority",
      chinese: MethodText(
        "优势概率", aliases: ["P(X>Y)", "效应量"],
        says: "甲组随便一家高于乙组随便一家的机会:比 p 更直接的差别大小。",
        applies: "与各检验的 p 并列。",
        reading: "0.5 为没有差别;0.7:十次里七次甲组高。",
        limit: "就这些单位而言是精确的描述;家数少时自身波动很大。"),
      english: MethodText(
        "Probability of superiority", aliases: ["effect size", "vargha-delaney"],
        says: """
          The chance that any one of the first group exceeds any one of the second: the size of a difference, \
          more direct than p.
          """,
        applies: "Beside the p of every comparison.",
        reading: "0.5 is no difference; 0.7: seven times in ten the first is higher.",
        limit: "Exact for these authorities; with few of them it is noisy itself.")),
    MethodWords(
      "common-rate-ratio",
      chinese: MethodText(
        "两组合计率之比", aliases: ["合计率之比", "率比"],
        says: "两个县(或两类单位)的合计率相差几倍,区间按组内各家的超离散放宽。",
        applies: "compare --by county|type 加 --exposure;每组三家以上。逐年比较时是两年合计之比,用 two-years,不考虑超离散。",
        reading: "1.4(区间 1.1–1.8):甲组每万人的件数是乙组的 1.4 倍,区间不含 1。",
        limit: "两组共用一个 φ;件数很少时区间粗略。φ 小于 1 时按 1 算,不因此变窄。"),
      english: MethodText(
        "Ratio of two common rates", aliases: ["ratio of rates", "quasi-poisson ratio"],
        says: """
          How many times the common rate of one county (or type) is that of another, with an interval widened by \
          how much the authorities within them differ.
          """,
        applies: """
          compare --by county or type with --exposure, from three authorities in each. Between years it is the \
          ratio of the two sums by two-years, over-dispersion not considered.
          """,
        reading: "1.4 (1.1–1.8): the first has 1.4 times as many per 10,000; the interval leaves out 1.",
        limit: """
          One φ for both groups, never below 1; with few events the interval is rough.
          """)),
  ]
}
