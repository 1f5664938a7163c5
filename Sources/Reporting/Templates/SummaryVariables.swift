// SPDX-License-Identifier: GPL-3.0-or-later

/// The variables of `summary.md`.
enum SummaryVariables {
  static let all: [TemplateVariable] = [
    .init("area", .text, "县名或数据集名", "the county, or the data set"), .init("year", .text, "年度", "the year"),
    .init("title", .text, "标题", "title"),
    .init("coverage", .texts, "应报、已报、缺哪几家,和读前须知", "who reported, who did not, and what to mind"),
    .init("expected", .text, "应报家数", "how many should report"), .init("reported", .text, "已报家数", "how many did"),
    .init("missing", .texts, "未报的单位", "those that did not"),
    .init("highlights_title", .text, "“要点”的标题", "heading of the highlights"),
    .init(
      "highlights",
      .entries([.init("number", .text, "序号,从 1 起", "number, from 1"), .init("text", .text, "一句话", "a sentence")]),
      "要点,一句一条", "the year in sentences"),
    .init("findings_title", .text, "“先核对再引用”的标题", "heading of what to check first"),
    .init("findings", .text, "这一节全文:表和说明", "the section: table and notes"),
    .init(
      "finding_list",
      .entries([
        .init("authority", .text, "单位", "authority"), .init("problem", .text, "问题", "problem"),
        .init("basis", .text, "依据", "what it rests on"), .init("advice", .text, "建议", "advice"),
      ]), "先核对的问题,逐条", "what to check first, one by one"),
    .init("totals_title", .text, "“合计”的标题", "heading of the totals"),
    .init("totals", .text, "这一节全文", "the section"),
    .init(
      "total_list",
      .entries([
        .init("name", .text, "指标", "indicator"),
        .init("sum", .text, "合计带单位,≥ 为下限", "total with its unit, ≥ is a lower bound"),
        .init("stated", .text, "有数家数", "how many have a number"), .init("expected", .text, "应报家数", "how many should"),
        .init("change", .text, "与上年可比单位相比", "against the year before, over comparable authorities"),
        .init("percent", .text, "变化百分比", "change in percent"),
      ]), "各项合计", "the totals, one by one"),
    .init("distribution_title", .text, "“乡镇之间”的标题", "heading of the distributions"),
    .init("distribution", .text, "这一节全文", "the section"),
    .init("outliers_title", .text, "“值得看的单位”的标题", "heading of who stands out"),
    .init("outliers", .text, "这一节全文", "the section"),
    .init(
      "outlier_list",
      .entries([
        .init("tier", .text, "级", "tier"), .init("authority", .text, "单位", "authority"),
        .init("sentence", .text, "一句话", "the sentence"),
      ]), "值得看的数,逐条", "who stands out, one by one"),
    .init("trends_title", .text, "“历年变化”的标题", "heading of the changes"),
    .init("trends", .text, "这一节全文", "the section"),
    .init("has_charts", .flag, "是否有图,或有没画成的说明", "whether there are charts, or a word on why not"),
    .init("charts_title", .text, "“图”的标题", "heading of the charts"),
    .init("charts", .text, "图的链接,或为什么没有", "links to the charts, or why there are none"),
    .init("method_title", .text, "“口径与方法”的标题", "heading of the methods"),
    .init("method", .texts, "口径与方法,一条一句", "methods, one sentence each"),
    .init("versions", .text, "版本;输入文件见 manifest.json", "versions; inputs are in manifest.json"),
  ]
}

extension Template {
  /// The built-in brief.
  static let summary = Template(
    path: "summary.md", text: SummaryTemplate.text, isHTML: false, variables: SummaryVariables.all)
}
