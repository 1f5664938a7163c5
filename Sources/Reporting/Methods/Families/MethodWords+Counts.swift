// SPDX-License-Identifier: GPL-3.0-or-later

extension MethodWords {
  /// Words on models of counts.
  static let counts: [MethodWords] = [
    MethodWords(
      "dispersion",
      chinese: MethodText(
        "离散指数", aliases: ["方差均值比", "离散度检验"],
        says: "各家差别是不是比纯偶然大:方差除以均值,1 为纯偶然。",
        applies: "件数、次数一类的非负整数。均值为 0、只有一家、有负数或小数时没有。",
        reading: "离散指数 61:差别远非偶然可解释,单位之间本来就不同;p 小只证实这一点。",
        limit: "检验在纯偶然(泊松)下成立;它只说有差别,不说是谁,均值小于 1 左右时卡方近似较粗。乡镇的件数几乎总是远大于 1,所以泊松控制限不能用来找离群。"),
      english: MethodText(
        "Dispersion index", aliases: ["dispersion index", "variance-to-mean ratio", "index of dispersion"],
        says: "Whether authorities differ more than chance lets them: variance over mean; 1 is pure chance.",
        applies: "Whole numbers that count something. None for a zero mean, one value, negatives or decimals.",
        reading: "Index 61: far beyond chance, the authorities are different; a small p says no more than that.",
        limit: """
          The test holds under pure chance (Poisson); it says that units differ, not which, and with means \
          below about 1 the chi-squared is rough. Township counts are nearly always far above 1, which is why \
          Poisson limits cannot find outliers.
          """)),
    MethodWords(
      "poisson",
      chinese: MethodText(
        "泊松模型", aliases: ["Poisson"],
        says: "假定各家的底数相同,差别纯属偶然。",
        applies: "作为比较的起点;与负二项、零膨胀模型并列给出。",
        reading: "离散检验的 p 很小、负二项的 AIC 小得多时,泊松不成立。",
        limit: "均值即最大似然,精确;但乡镇件数几乎都比它分散:按泊松控制限加 BH,没有任何异常的县有 39%–100% 会误报。"),
      english: MethodText(
        "Poisson model", aliases: ["Poisson"],
        says: "As if all authorities had one common level and differed by chance alone.",
        applies: "The starting point; shown beside the negative binomial and the zero-inflated model.",
        reading: "A small dispersion p and a far smaller AIC of the negative binomial rule it out.",
        limit: """
          The mean is the maximum-likelihood fit, exactly; but township counts nearly always spread more: \
          Poisson limits with BH raise an alarm in 39–100 % of clean over-dispersed counties.
          """)),
    MethodWords(
      "negative-binomial",
      chinese: MethodText(
        "负二项模型", aliases: ["负二项", "负二项分布", "NB2"],
        says: "各家底数不同、再加偶然的计数模型;θ 越小,各家差得越多。",
        applies: "非负整数。方差不超过均值时没有有限的 θ(not_overdispersed),退回泊松;全为 0 时不拟合。",
        reading: "θ 为 1:底数的标准差约等于均值;θ 到 100 以上就与泊松差不多。",
        limit: "似然方程由频数表精确求解,不丢位数;但 n < 30 时 θ 的不确定性有两倍以上,把估计值当真值算出的 p 偏小,所以默认得分不这样做(见 county)。"),
      english: MethodText(
        "Negative binomial model", aliases: ["NB2", "negative binomial distribution"],
        says: "Counts whose levels differ between authorities, plus chance; the smaller θ, the more they differ.",
        applies: """
          Whole numbers. When the variance does not exceed the mean there is no finite θ (not_overdispersed) \
          and Poisson is used; all zeros are not fitted.
          """,
        reading: "θ of 1: levels vary by about as much as the mean; from 100 on it is nearly Poisson.",
        limit: """
          The likelihood equation is solved exactly from the frequency table; but below n = 30 θ is uncertain \
          by a factor of two and more, and tails with θ plugged in are too small, which is why the default \
          score does not use them (see county).
          """)),
    MethodWords(
      "zip",
      chinese: MethodText(
        "零膨胀泊松模型", aliases: ["零膨胀泊松", "零膨胀", "ZIP"],
        says: "一部分单位从来不发生,其余按泊松发生:零是不是多得偶然解释不了。",
        applies: "零值很多的非负整数。零不比泊松多时 π = 0,即泊松;全为 0 时不拟合。",
        reading: "读作“零比偶然多:预计 3 家,实有 12 家”;π 是从来不发生的单位所占的份额。",
        limit: "估计精确;但 θ 小的负二项同样产生许多零,30 家左右时两者几乎分不开,不能据此断言有单位“从不办理”。"),
      english: MethodText(
        "Zero-inflated Poisson model", aliases: ["zero-inflated Poisson", "zero inflation"],
        says: """
          A share of authorities never has any, the others are Poisson: are there more zeros than chance \
          makes?
          """,
        applies: "Whole numbers with many zeros. With no more zeros than Poisson, π = 0; all zeros are not fitted.",
        reading: "Read as “more zeros than chance: 3 expected, 12 seen”; π is the share that never has any.",
        limit: """
          The fit is exact; but a negative binomial with a small θ makes many zeros too, and from about 30 \
          authorities the two can hardly be told apart: it proves nobody inactive.
          """)),
    MethodWords(
      "model-comparison",
      chinese: MethodText(
        "模型比较", aliases: ["似然比检验", "AIC", "BIC"],
        says: "泊松、负二项、零膨胀模型并列:哪个与数据更合。",
        applies: "看全县分布用哪个模型描述。程序只列表,从不悄悄替人选。",
        reading: "AIC、BIC 小的更合,差 2 以内算不相上下;LR 的 p 小,说明比泊松分散。",
        limit: "LR 的 p 按边界情形取一半,正确;但 8–30 个数的 AIC 只能排个先后,证明不了哪个模型为真。"),
      english: MethodText(
        "Model comparison", aliases: ["likelihood ratio test", "AIC", "BIC"],
        says: "Poisson, negative binomial and zero-inflated model side by side: which fits better.",
        applies: "To see which model describes the county. The program lists them and never chooses in silence.",
        reading: "Smaller AIC and BIC fit better, within 2 they tie; a small LR p says: more spread than Poisson.",
        limit: """
          The LR p is halved for the boundary, as it must be; but the AIC of 8–30 counts orders models and \
          proves none.
          """)),
    MethodWords(
      "goodness-of-fit",
      chinese: MethodText(
        "拟合优度", aliases: ["卡方拟合检验"],
        says: "某个计数模型预计的家数与实际家数逐格对照。",
        applies: "20 家以上才给 p;不足 20 家,或合并后没有自由度,只列实有与预计。",
        reading: "p 大:模型说得过去;p 小:看哪几格差得多。",
        limit: "卡方在预计数不太小时成立,相邻格已合并;p 大不等于模型正确,家数少时什么模型都过得去。"),
      english: MethodText(
        "Goodness of fit", aliases: ["chi-squared test", "chi-square"],
        says: "How many authorities a count model expects in each cell, against how many there are.",
        applies: """
          A p is given from 20 authorities on; below, or without degrees of freedom, observed and expected \
          are listed alone.
          """,
        reading: "A large p: the model will do; a small one: see which cells differ.",
        limit: """
          The chi-squared holds when expected numbers are not too small, and neighbouring cells are pooled; a \
          large p does not make the model true, and with few authorities every model passes.
          """)),
  ]
}
