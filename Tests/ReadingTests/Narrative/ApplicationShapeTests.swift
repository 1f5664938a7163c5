// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Reading

@Suite("Applications and disputes: further shapes and traps")
struct ApplicationShapeTests {
  @Test(
    "Applications: other shapes",
    arguments: [
      NarrativeSentence("本街道共收到12件信息依申请公开。", "applications.received=12"),
      NarrativeSentence("收到依申请公开办件0条,与去年相比减少4条。", "applications.received=0"),
      NarrativeSentence("收到申请公开政府信息2条。", "applications.received=2"),
      NarrativeSentence("接到9项依申请公开政府信息申请。", "applications.received=9"),
      NarrativeSentence("街道全年共接收政府信息公開申請0件次,無積壓。", "applications.received=0"),
      NarrativeSentence("收到政府信息公开申请一件。", "applications.received=1"),
      NarrativeSentence("依申请公开政府信息情况:无。", "applications.received=0 none_by_statement"),
      NarrativeSentence(
        "全年受理申请543件(含上年度结转6件),依法办结541件。", "applications.received=543", "applications.carried_in=6",
        "applications.handled=541"),
      NarrativeSentence("办结申请177件(含2023年结转的3件)。", "applications.handled=177", "applications.carried_in=3"),
      NarrativeSentence("收到申请7件,上年度结转1件,结转下年继续办理1件。", "applications.received=7", "applications.carried_in=1"),
      NarrativeSentence("本年无上年结转申请。", "applications.carried_in=0 none_by_statement"),
      NarrativeSentence("收到申请2件,已答复2件。", "applications.received=2", "applications.handled=2"),
      NarrativeSentence(
        "本年无申请受理、处理及答复情况。", "applications.received=0 none_by_statement", "applications.handled=0 none_by_statement"),
      NarrativeSentence("本年度未收到依申请公开办理。", "applications.received=0 none_by_statement"),
      NarrativeSentence("予以公开3件,无法提供4件。"),
      NarrativeSentence("申请数量增加1例。"),
      NarrativeSentence("自收到申请之日起20个工作日内答复。"),
      NarrativeSentence("申请人为自然人的5件。"),
      NarrativeSentence("其中当面申请72件,网上申请35件。"),
      NarrativeSentence("结转下年度办理2件。"),
    ])
  func applicationsOtherShapes(sentence: NarrativeSentence) throws {
    #expect(try sentence.read().sorted() == sentence.numbers.sorted())
  }

  @Test(
    "Reviews and lawsuits: other shapes",
    arguments: [
      NarrativeSentence("因信息公开被申请行政复议3件,被提起行政诉讼1件。", "review.total=3", "litigation.total=1"),
      NarrativeSentence(
        "因政府信息公开申请行政复议、提起行政诉讼的情况:无。", "review.total=0 none_by_statement", "litigation.total=0 none_by_statement"),
      NarrativeSentence("我鎮無複議、訴訟和申訴情況發生。", "review.total=0 none_by_statement", "litigation.total=0 none_by_statement"),
      NarrativeSentence(
        "全年未收到因答复而引起的行政复议和诉讼。", "review.total=0 none_by_statement", "litigation.total=0 none_by_statement"),
      NarrativeSentence("行政复议结果维持2件、纠正1件。"),
      NarrativeSentence("行政诉讼尚未审结1件。"),
      NarrativeSentence("行政复议案件答辩率100%。"),
      NarrativeSentence("依据《行政诉讼法》第12条办理。"),
    ])
  func reviewsAndLawsuitsOther(sentence: NarrativeSentence) throws {
    #expect(try sentence.read().sorted() == sentence.numbers.sorted())
  }
}
