// SPDX-License-Identifier: GPL-3.0-or-later

extension MethodWords {
  /// Words on scores of counts among their peers.
  static let countScores: [MethodWords] = [
    MethodWords(
      "county",
      chinese: MethodText(
        "全县计数得分", aliases: ["计数得分", "县内计数得分", "两部分计数得分"],
        says: "一家的件数放在同县其他单位里算不算意外。比的是“合计已知时,这一家分到这么多的机会有多大”;各家本来就有多悬殊,由其他单位、以及本县其他指标和年度一起来说。",
        applies: """
          默认方法。非负整数,同组 5 至 199 家;没有人口、户数时用。小数、有负数用 modified-z;200 家以上用 nb;不足 5 家只排名次和倍数,不打分。\
          各家全为 0 时不打分。
          """,
        reading: """
          p 越小越意外,得分为正是偏多,为负是偏少。先看 tiers 的级别和预期范围,再看倍数;5–7 家标“小样本”,这时 A 级须 p < 0.001。\
          “明显异于”只在全县 q ≤ 0.10 时说,否则只说“值得看”。
          """,
        limit: """
          自己的数不参与估计自己的 θ,所以不会被自己掩盖。在没有异常的模拟县里,p < 0.01 的误报多为 0.5%–1.0%;但某一指标本来就比全县其他指标悬殊得多(4.5 倍)时,\
          误报超过名义的 1%:8 家的县约 2.0%,15 家约 1.1%;有多年的数时用 --prior years,分别降到 0.7%、0.6%,检出不减。8 家的县里,8 倍于均值的单位在 θ 为 1 时约一半能以 p < 0.01 查出,θ 为 0.5 时约五分之一:8 个波动很大的数只能说到这里。\
          均值在 1 附近时没有优势。它是本项目的定义,各部件有文献,整体以穷举与模拟验证。
          """),
      english: MethodText(
        "County count score", aliases: ["count score", "county score", "two-part count score"],
        says: """
          Whether a count is a surprise among the others of its county: how likely this authority is to get \
          so many of the known total. How much authorities differ anyway is learned from the others, and from \
          the other indicators and years of the county.
          """,
        applies: """
          The default. Whole numbers, 5 to 199 peers, no exposure at hand. Decimals and negatives go to \
          modified-z, 200 peers and more to nb; fewer than 5 are ranked with a ratio and not scored. All \
          zeros are not scored.
          """,
        reading: """
          The smaller p, the greater the surprise; a positive score is high, a negative one low. Read the \
          tier and the expected range first, then the ratio. 5–7 peers are labelled a small sample: tier A \
          then needs p < 0.001. “Clearly differs” is said only with a county q ≤ 0.10, else “worth a look”.
          """,
        limit: """
          A count has no part in the θ it is judged by, so it cannot mask itself. In simulated clean counties \
          p < .01 comes to .005–.010 per authority; but where an indicator is far more (4.5 times) dispersed \
          than the rest of its county it exceeds its nominal .01: about .020 at n = 8, .011 at n = 15; with \
          several years --prior years brings that to .007 and .006 and finds as much. At n = 8 a count of eight times the mean reaches p < .01 about half \
          the time for θ = 1 and one time in five for θ = .5: that is as much as 8 noisy numbers can say. \
          Near a mean of 1 nothing is gained. A definition of this project; its pieces have references, the \
          whole is proven by enumeration and simulation.
          """)),
    MethodWords(
      "predictive",
      chinese: MethodText(
        "单指标计数得分", aliases: ["条件计数得分"],
        says: "county 的第一层:只看这一个指标、这一年的其他单位,不借用本县其他指标。",
        applies: "本县可借鉴的其他指标和年度不足两组时自动使用,状态写明;也可用 --prior base 指定。",
        reading: "同 county。其余各家都是 0 时,唯一的 1 件得 p = 1/n:单凭 1 件不算意外。",
        limit: """
          没有异常的模拟县里,p < 0.01 的误报为 0.03%–1.2%;8 家、θ 为 1 时 8 倍于均值的单位只有 35%–38% 能查出,零比负二项还多时几乎查不出(2%–3%),\
          所以默认用 county。
          """),
      english: MethodText(
        "Plain count score", aliases: ["conditional count score"],
        says: """
          The first layer of county: it looks at the others in this indicator and year alone and borrows \
          nothing from the county.
          """,
        applies: """
          Used when fewer than two other groups of the county can inform it, which the status says, and with \
          --prior base.
          """,
        reading: "As county. With all others at 0 a lone 1 has p = 1/n: one case alone is no surprise.",
        limit: """
          In simulated clean counties p < .01 comes to .0003–.012 per authority; at n = 8 and θ = 1 a count \
          of eight times the mean is found 35–38 % of the time, and with more zeros than a negative binomial \
          has hardly ever (2–3 %), which is why county is the default.
          """)),
    MethodWords(
      "loo",
      chinese: MethodText(
        "留一负二项得分", aliases: ["留一法"],
        says: "用其他单位拟合负二项,再看这一家落在多远的尾部。",
        applies: "50 家以上,作为对照,标明“代入估计值”。其余各家全为 0 时没有。",
        reading: "与 county 差得远时,以 county 为准,并看其他单位里有没有特别的。",
        limit: "家数多时与真尾部接近;但它把估计的 θ 当作真值,8 家的县里没有异常也有 1.9%–4.3% 的单位 p < 0.001,所以不作默认。"),
      english: MethodText(
        "Leave-one-out negative binomial score", aliases: ["leave-one-out", "plug-in"],
        says: "A negative binomial fitted to the others, and how far out in its tail the own count lies.",
        applies: "From 50 authorities on, as a comparison, labelled plug-in. None when the others are all 0.",
        reading: "Where it is far from county, believe county, and look for somebody special among the others.",
        limit: """
          With many authorities it is near the true tail; but it takes the fitted θ for the truth: at n = 8, \
          1.9–4.3 % of clean authorities have p < .001, so it is not the default.
          """)),
    MethodWords(
      "nb",
      chinese: MethodText(
        "代入负二项得分", aliases: ["负二项得分", "大组负二项得分"],
        says: "一省、一国这样的大组里,用一个负二项模型看每家落在多远的尾部。",
        applies: "200 家以上。先在同省、同类(乡、镇、街道)之内比,再看全国。可先去掉最大的 1%,免得个别错数把自己藏起来。",
        reading: "同 county 的 p 和得分;只是不借用其他指标。",
        limit: "家数多,θ 估得准,尾部可信;但一国的单位不是同一总体,不分层时查出来的多是层与层的差别。不足 200 家时 p 偏小。"),
      english: MethodText(
        "Plug-in negative binomial score", aliases: ["negative binomial score"],
        says: """
          For large groups such as a province or the country: one negative binomial model, and how far out \
          each count lies.
          """,
        applies: """
          From 200 authorities on. Compare within province and type (township, town, street) first. The top 1 \
          % can be left out of the fit, so that a few errors do not hide themselves.
          """,
        reading: "p and score as in county; nothing is borrowed from other indicators.",
        limit: """
          With many authorities θ is well known and the tail can be trusted; but a country is not one \
          population, and without strata it mostly finds differences between strata. Below 200 its p is too \
          small.
          """)),
    MethodWords(
      "expected-range",
      chinese: MethodText(
        "预期范围", aliases: ["预期下限", "预期上限"],
        says: "其他单位不变时,这一家报多少都不算意外的范围。",
        applies: "随 county、nb、history 等计数得分给出;修正 z 等没有。",
        reading: "“163 件,预期范围 0–61”:报到 61 件还不算意外。落在范围外不等于错。",
        limit: "由同一得分精确求出;但按构造每十家就有一家落在外面,所以它不是检验,只帮助看懂得分。"),
      english: MethodText(
        "Expected range", aliases: ["expected low", "expected high"],
        says: "The range of counts that would be no surprise for this authority, the others unchanged.",
        applies: "Beside the count scores (county, nb, history); modified z and the like have none.",
        reading: "“163, expected range 0–61”: up to 61 would be no surprise. Outside is not the same as wrong.",
        limit: """
          Found exactly from the score in use; but by construction one authority in ten lies outside, so it \
          is no test and only helps to read the score.
          """)),
    MethodWords(
      "suspicious-zero",
      chinese: MethodText(
        "可疑的零", aliases: ["零值可疑", "可疑零值"],
        says: "别家都有不少,这一家报 0:是真没有,还是漏填。",
        applies: "其余各家的中位数不小于 5 时才看;零值超过九成时零不检验,只列有数的单位。",
        reading: "p 小就先回去问:0 与未填、与“/”是不是弄混了。",
        limit: "与 county 是同一个得分,误报率相同;它说 0 少见,不说 0 是错。"),
      english: MethodText(
        "Suspicious zero", aliases: ["zero"],
        says: "The others have many and this one reports 0: none indeed, or left out?",
        applies: """
          Only where the median of the others is at least 5; above nine zeros in ten zeros are not tested and \
          those with a number are listed.
          """,
        reading: "A small p: ask first whether 0 stands for a blank or a stroke.",
        limit: "The same score as county with the same false alarms; it says that a 0 is rare, not that it is wrong.")),
  ]
}
