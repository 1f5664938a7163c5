// SPDX-License-Identifier: GPL-3.0-or-later

extension RuleWords {
  /// D: running text.
  static let text: [RuleWords] = [
    RuleWords(
      "D1.narr_apps",
      chinese: RuleText(
        why: "正文与表三说的是同一件事,数应相同。",
        open: "正文没有确数,或表中该格没有数。",
        example: "正文“收到申请 1 件”,表三新收 0。"),
      english: RuleText(
        why: "Text and table three speak of the same applications.",
        open: "The text has no exact number, or the cell has none.",
        example: "The text says 1 application, the table 0.")),
    RuleWords(
      "D2.narr_none",
      chinese: RuleText(
        why: "正文说没有,表中应为 0。",
        open: "表中该格没有数。",
        example: "正文“未收到申请”,表三新收 2。"),
      english: RuleText(
        why: "Where the text says none the table has 0.",
        open: "The cell has no number.",
        example: "The text says none were received, the table 2.")),
    RuleWords(
      "D3.narr_table2",
      chinese: RuleText(
        why: "正文与表二都写规范性文件件数时应相同。",
        open: "表中该格没有数,或正文只写到某日。",
        example: "正文制发 3 件,表二 2 件。"),
      english: RuleText(
        why: "Text and part two agree on normative documents.",
        open: "The cell has no number, or the text stops at some date.",
        example: "The text says 3 issued, the table 2.")),
    RuleWords(
      "D4.narr_fee",
      chinese: RuleText(
        why: "2021 版年报第六部分应写明是否收取信息处理费;与表二的行政事业性收费无关。",
        open: "没有查看过正文,或没有第六部分。",
        example: "第六部分只写“无其他事项”。"),
      english: RuleText(
        why: "Section six says whether an information fee was charged; it has nothing to do with the fees of part two.",
        open: "Nobody looked at the text, or section six was not found.",
        example: "Section six only says: nothing else.")),
    RuleWords(
      "D5.narr_internal",
      chinese: RuleText(
        why: "正文的总数与各渠道条数应合得上。",
        open: "分项未必写全。",
        example: "共 217 条,其中网站 130 条、公众号 92 条:合 222。"),
      english: RuleText(
        why: "Channels add up to the total that the text states.",
        open: "The text may not name all parts.",
        example: "217 in all, of which 130 and 92: that is 222.")),
    RuleWords(
      "D6.accountability",
      chinese: RuleText(
        why: "条例第五十条要求写考核、社会评议和责任追究结果。",
        open: "没有查看过正文,或没有第一部分。",
        example: "总体情况没有提社会评议。"),
      english: RuleText(
        why: "Article 50 asks for assessment, public rating and accountability.",
        open: "Nobody looked at the text, or section one was not found.",
        example: "Section one does not mention a public rating.")),
    RuleWords(
      "D7.narr_cases",
      chinese: RuleText(
        why: "正文写了复议、诉讼件数时应与表四相同。",
        open: "表四该格没有数。",
        example: "正文行政复议 1 件,表四 0。"),
      english: RuleText(
        why: "Reviews and lawsuits in the text equal table four.",
        open: "A cell of table four has no number.",
        example: "The text says 1 review, the table 0.")),
    RuleWords(
      "D8.narr_carried",
      chinese: RuleText(
        why: "正文写了上年结转件数时应与表三相同。",
        open: "表三该格没有数。",
        example: "正文上年结转 2 件,表三 0。"),
      english: RuleText(
        why: "What the text says was carried in equals table three.",
        open: "The cell has no number.",
        example: "The text says 2 carried in, the table 0.")),
    RuleWords(
      "D9.all_closed",
      chinese: RuleText(
        why: "说均已办结,就不应还有结转。",
        open: "结转下年度没有数。",
        example: "正文“均已办结”,结转下年度 1。"),
      english: RuleText(
        why: "If all were closed none is carried out.",
        open: "Carried out has no number.",
        example: "The text says all closed, 1 is carried out.")),
    RuleWords(
      "D10.hotline_closed",
      chinese: RuleText(
        why: "办结的工单不多于受理的;含上年转入的应写明。",
        open: "两个数时限不同。",
        example: "受理 40 件,办结 43 件。"),
      english: RuleText(
        why: "No more tickets are closed than received, unless older ones are among them.",
        open: "The two counts run to different dates.",
        example: "Received 40, closed 43.")),
    RuleWords(
      "D11.hotline_rate",
      chinese: RuleText(
        why: "比率应能由件数算出;基数常未写明,任一种相符即可。",
        open: "没有写件数。",
        example: "受理 40、办结 38,办结率写 99%。"),
      english: RuleText(
        why: "A rate follows from its counts; any usual base will do.",
        open: "The counts are not stated.",
        example: "Received 40, closed 38, rate 99%.")),
  ]
}
