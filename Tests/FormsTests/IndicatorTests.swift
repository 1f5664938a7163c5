// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Forms

@Suite struct IndicatorTests {
  @Test func allCellsOnceThenTheNarrativeOnes() {
    let all = Indicator.all
    #expect(all.count == 226 + 30)
    #expect(Set(all.map(\.id)).count == all.count)
    #expect(Set(all.map(\.label)).count == all.count)
    #expect(all.prefix(200).map(\.id) == Form.form2021.cells.map(\.id))
    #expect(all.suffix(30).map(\.id) == NarrativeIndicator.all.map(\.id))
    for (index, indicator) in all.enumerated() { #expect(Indicator.position(of: indicator.id) == index) }
    #expect(Indicator.indicator("rules.made")?.forms == [.form2019])
    #expect(Indicator.indicator("review.total")?.forms == [.form2021, .form2019])
  }

  @Test func countsAreWholeNumbersOfThings() {
    #expect(Indicator.indicator("penalty.decisions")?.isCount == true)
    #expect(Indicator.indicator("fees.amount")?.isCount == false)
    #expect(Indicator.indicator("licensing.items_change")?.isCount == false)
    #expect(Indicator.indicator("hotline_12345.on_time_rate")?.isCount == false)
    #expect(Indicator.indicator("wechat_account.status")?.isCount == false)
    #expect(Indicator.headline.first?.id == "normative_documents.issued")
  }

  @Test(arguments: [
    ("penalty.decisions", "penalty.decisions"), ("PENALTY.Decisions", "penalty.decisions"),
    ("行政处罚", "penalty.decisions"), (" 行政 处罚 ", "penalty.decisions"), ("行政事业性收费", "fees.amount"),
    ("规章·制发", "rules.issued"), ("规章本年制发件数", "rules.issued"), ("规范性文件制发", "normative_documents.issued"),
    ("新收申请", "applications.received.total"), ("本年新收", "applications.received.total"),
    ("一、本年新收政府信息公开申请数量", "applications.received.total"),
    ("（一）予以公开", "applications.outcome.disclosed.total"), ("(一)予以公开", "applications.outcome.disclosed.total"),
    ("属于国家秘密", "applications.outcome.not_disclosed.state_secret.total"),
    ("危及三安全一稳定", "applications.outcome.not_disclosed.security_stability.total"),
    ("新收申请·自然人", "applications.received.natural_person"), ("行政复议", "review.total"),
    ("未经复议直接起诉", "litigation.direct.total"), ("政府集中采购·金额", "procurement.amount"),
    ("网站发布信息", "website_posts"), ("１２３４５热线办结", "hotline_12345.closed"),
    ("其他处理", "applications.outcome.other.all.total"),
  ])
  func namesResolve(text: String, id: String) { #expect(Indicator.resolve(text)?.id == id) }

  @Test(arguments: ["", " ", "总计", "其他", "结果维持", "规章", "规范性文件", "人均收入", "penalty", "·"])
  func namesOfNoneOrSeveralDoNot(text: String) { #expect(Indicator.resolve(text) == nil) }

  @Test func aRowWithoutTotalNamesSeveral() {
    #expect(
      Indicator.candidates("规章").map(\.id) == [
        "rules.issued", "rules.repealed", "rules.in_force", "rules.made", "rules.newly_published",
        "rules.published_total",
      ])
    #expect(Indicator.candidates("").isEmpty)
  }

  @Test func everyIdAndLabelFindsItself() {
    for indicator in Indicator.all {
      #expect(Indicator.resolve(indicator.id)?.id == indicator.id)
      #expect(Indicator.resolve(indicator.label)?.id == indicator.id)
    }
  }

  @Test(arguments: [
    ("penalty.decision", "penalty.decisions"), ("penatly.decisions", "penalty.decisions"),
    ("penalty", "penalty.decisions"), ("行政处置", "penalty.decisions"), ("行政处罚件数", "penalty.decisions"),
    ("website_post", "website_posts"), ("aplications.received.total", "applications.received.total"),
  ])
  func mistypedNamesHaveSuggestions(text: String, first: String) {
    #expect(Indicator.suggestions(text).first?.id == first)
    #expect(Indicator.suggestions(text).count <= 3)
  }

  @Test(arguments: ["", "人均可支配收入", "qwertyuiop", "x"])
  func farNamesHaveNone(text: String) { #expect(Indicator.suggestions(text).isEmpty) }

  @Test func ruleIdsHaveSuggestionsToo() {
    #expect(NearestNames.suggestions("A1.rowsum", among: Rule.all.map(\.id)) == ["A1.row_sum"])
    #expect(NearestNames.suggestions("a1", among: Rule.all.map(\.id)).first == "A1.row_sum")
  }

  @Test(arguments: [
    ("", "", 0), ("", "ab", 2), ("ab", "", 2), ("ab", "ba", 1), ("kitten", "sitting", 3), ("a", "a", 0),
  ])
  func editDistances(left: String, right: String, distance: Int) {
    #expect(NearestNames.editDistance(Array(left.unicodeScalars), Array(right.unicodeScalars)) == distance)
  }
}
