// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import Forms
import Testing

@testable import Reporting

@Suite("Names and words for readers")
struct IndicatorNameTests {
  @Test("every headline indicator has a short name in both languages", arguments: Indicator.headline.map(\.id))
  func headline(id: String) throws {
    let name = try #require(IndicatorName.all[id])
    #expect(!name.chinese.contains("·") && !name.chinese.contains("/"))
    #expect(name.english.utf8.allSatisfy { $0 < 128 } && !name.english.contains("_"))
  }

  @Test("no two indicators share a name")
  func namesAreUnique() {
    #expect(Set(IndicatorName.all.values.map(\.chinese)).count == IndicatorName.all.count)
    #expect(Set(IndicatorName.all.values.map(\.english)).count == IndicatorName.all.count)
    #expect(IndicatorName.all.keys.allSatisfy { Indicator.indicator($0) != nil })
  }

  @Test(
    "other names fall back on label, total or id",
    arguments: [
      ("hotline_12345.received", "12345热线受理", "12345 cases received"),
      ("applications.outcome.total.business", "办理结果总计·商业企业", "Applications decided, businesses"),
      ("review.upheld", "行政复议·结果维持", "Administrative reviews, upheld"),
      ("training_sessions", "培训次数", "Training sessions"), ("own name", "own name", "own name"),
    ])
  func others(id: String, chinese: String, english: String) {
    #expect(IndicatorName.text(id: id, .chinese) == chinese)
    #expect(IndicatorName.text(id: id, .english) == english)
  }

  @Test("every indicator has an English name of its own")
  func everyIndicatorIsNamed() {
    var ids: [String: String] = [:]
    for indicator in Indicator.all {
      let name = IndicatorName.text(id: indicator.id, .english)
      #expect(name != indicator.id && name.utf8.allSatisfy { $0 < 128 }, "\(indicator.id): \(name)")
      #expect(ids.updateValue(indicator.id, forKey: name) == nil, "\(name) stands for two")
    }
  }

  @Test("every status has words, and none is a code word", arguments: OutlierStatus.allCases, Language.allCases)
  func statuses(status: OutlierStatus, language: Language) {
    let words = OutlierStatusText.groupReason(status, language)
    #expect(!words.isEmpty && !words.contains("_") && words != status.rawValue)
    if language == .chinese { #expect(words.unicodeScalars.contains { $0.value > 0x2E80 }) }
    #expect(OutlierScoreText(language: language).label(status)?.contains("_") != true)
  }
}
