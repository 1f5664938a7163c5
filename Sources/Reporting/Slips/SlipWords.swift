// SPDX-License-Identifier: GPL-3.0-or-later

internal import Forms
internal import Records
internal import Tables

/// The words around the findings of a slip.
struct SlipWords {
  let language: Language

  func title(_ name: String, _ years: [Int]) -> String {
    let years = years.map(String.init).joined(separator: language.pick("、", ", "))
    return language.pick(
      "退改单:\(name)\(years.isEmpty ? "" : " \(years) 年")政府信息公开工作年度报告",
      "To be mended: annual report of \(name)\(years.isEmpty ? "" : ", \(years)")")
  }

  func salutation(_ name: String) -> String { language.pick("\(name):", "To \(name):") }

  func opening(files: [String], errors: Int, warnings: Int, notices: Int) -> String {
    let file =
      files.isEmpty ? "" : language.pick("(\(files.joined(separator: "、")))", " (\(files.joined(separator: ", ")))")
    let what = [
      errors > 0 ? language.pick("\(errors) 处需要更正", "\(errors) to be corrected") : nil,
      warnings > 0 ? language.pick("\(warnings) 处请核实", "\(warnings) to be looked at") : nil,
      notices > 0 ? language.pick("\(notices) 处提示", "\(notices) noticed") : nil,
    ].compactMap { $0 }.joined(separator: language.pick("、", ", "))
    if errors + warnings == 0 {
      return language.pick(
        "年报\(file)收悉,谢谢。经逐格核对,数字没有需要更正的;有 \(what),供完善时参考。",
        "Thank you for your report\(file). On checking every cell we found no figure to correct; \(what), for your information."
      )
    }
    return language.pick(
      "年报\(file)收悉,谢谢。经逐格核对,有 \(what),逐条列在下面。请对照底稿和登记台账核实,更正后重新报送;若原数无误,请说明理由,我们登记后不再提出。",
      "Thank you for your report\(file). On checking every cell we found \(what), listed below. Please compare with your own records and send the corrected report; where your figure is right, tell us why and we will note it."
    )
  }

  func missing(_ year: Int) -> String {
    language.pick(
      "尚未见到贵单位 \(year) 年政府信息公开工作年度报告,请尽快报送;如已报送,请告知日期和方式。",
      "We have not received your report on \(year). Please send it; if you have, tell us when and how.")
  }

  var groupTitles: [String] {
    [
      language.pick("需要更正", "To be corrected"), language.pick("请核实", "To be looked at"),
      language.pick("顺带提示", "Also noticed"),
    ]
  }

  var waivedTitle: String { language.pick("已登记、不必再改", "Noted, nothing to do") }

  func waived(_ problem: String, _ reason: String) -> String {
    language.pick("\(problem)(已豁免:\(reason))", "\(problem) (waived: \(reason))")
  }

  var closing: String {
    language.pick("改法只列改动最少的几种,以底稿为准;谢谢配合。", "Only the smallest changes are proposed; your records decide. Thank you.")
  }

  var stop: String { language.pick("。", ".") }
  var cell: String { language.pick("格", "Cell") }
  var stated: String { language.pick("年报写", "The report says") }
  var place: String { language.pick("位置", "Place") }
  var evidence: String { language.pick("原文", "Evidence") }
  var rule: String { language.pick("依据", "Rule") }
  var advice: String { language.pick("建议", "Suggestion") }
  var mend: String { language.pick("改法", "Mend") }
  var supported: String { language.pick("(正文或邻年年报可佐证)", " (supported by the text or a neighbouring year)") }

  /// What the second number of a finding is.
  func follows(_ finding: Finding) -> String {
    switch finding.rule.first {
    case "B": language.pick("按上年应为", "By last year's report")
    case "D": language.pick("表中为", "The table says")
    case "G": language.pick("各单位合计", "The units' sum")
    default: language.pick("按勾稽应为", "By the rule")
    }
  }

  func detail(_ name: String, _ text: String) -> String { name + language.pick(":", ": ") + text }

  func year(_ year: Int) -> String { language.pick("\(year) 年 ", "\(year): ") }

  func line(_ line: Int) -> String { language.pick("第 \(line) 行", "line \(line)") }

  func number(_ value: FixedDecimal) -> String { ReadableNumber.decimal(mantissa: value.mantissa, scale: value.scale) }

  func oneOf(_ count: Int) -> String { language.pick("有 \(count) 种,任选其一", "one of these \(count)") }

  func sameMend(_ number: Int) -> String { language.pick("同第 \(number) 条", "as in no. \(number)") }

  /// The cells with their ids; of many the first ones.
  func cells(_ finding: Finding) -> String {
    let told = finding.cells.prefix(6).map { "\(IndicatorName.text(id: $0, language))(\($0))" }
    let more = finding.cells.count - told.count
    return told.joined(separator: language.pick("、", ", "))
      + (more > 0 ? language.pick(" 等 \(finding.cells.count) 格", " and \(more) more") : "")
  }

  /// The rule by its short name, what it asks, and what it rests on.
  func rule(_ finding: Finding) -> String {
    guard let rule = Rule.rule(finding.rule) else { return finding.rule }
    let short = String(rule.id.prefix { $0 != "." })
    let source = FindingWords(language: language).template(for: finding).basis
    let basis = source.isEmpty || source == finding.rule ? "" : language.pick("(\(source))", " (\(source))")
    return short + " " + language.pick(rule.name, rule.englishName) + basis
  }
}
