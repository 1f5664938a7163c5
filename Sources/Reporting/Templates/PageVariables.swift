// SPDX-License-Identifier: GPL-3.0-or-later

/// The variables of `index.html`.
enum PageVariables {
  static let all: [TemplateVariable] = [
    .init("language", .text, "网页语言代码", "language code of the page"),
    .init("policy", .text, "内容安全策略,只放行本页的样式和脚本", "content security policy that admits the page's own style and script"),
    .init("style", .markup, "样式表,原样放在 style 里", "style sheet, to stand in style as it is"),
    .init("script", .markup, "脚本,原样放在 script 里", "script, to stand in script as it is"),
    .init(
      "data", .markup, "各数来处的 JSON,放在 id 为 data 的 script 里",
      "origins of the numbers as JSON, for the script element data"),
    .init("title", .text, "标题", "title"),
    .init("coverage", .texts, "应报、已报、缺哪几家,和读前须知", "who reported, who did not, and what to mind"),
    .init("highlights", .texts, "要点,一句一条", "the year in sentences"),
    .init("has_findings", .flag, "是否有发现", "whether anything was found"),
    .init("findings_table", .markup, "问题清单表", "table of findings"),
    .init("totals_table", .markup, "合计表", "table of totals"),
    .init("coverage_table", .markup, "各单位一览表", "table of authorities"),
    .init("distribution_table", .markup, "分布表", "table of distributions"),
    .init("has_outliers", .flag, "是否有值得看的单位", "whether anybody stands out"),
    .init("outliers_table", .markup, "值得看的单位表", "table of who stands out"),
    .init("comparisons", .text, "比较了几次,偶然约有几次", "how many comparisons, and how many by chance"),
    .init("has_trends", .flag, "是否有多年数据", "whether there are several years"),
    .init("trends_table", .markup, "历年变化表", "table of changes"),
    .init("has_charts", .flag, "是否画了图", "whether there are charts"),
    .init("lacks_charts", .flag, "是否要画而没画成", "whether charts were wanted and could not be drawn"),
    .init("no_charts", .text, "为什么没有图", "why there are no charts"),
    .init(
      "charts",
      .entries([
        .init("name", .text, "指标名称", "name of the indicator"),
        .init("is_open", .flag, "是否先展开", "whether it is open at first"),
        .init(
          "figures",
          .entries([
            .init("picture", .markup, "SVG 图", "the picture as SVG"),
            .init("file", .text, "图的文件", "its file"), .init("kind", .text, "图的种类", "its kind"),
          ]), "页内的图", "the pictures in the page"),
        .init("has_links", .flag, "是否另有图", "whether there are more"),
        .init(
          "links",
          .entries([.init("file", .text, "图的文件", "its file"), .init("kind", .text, "图的种类", "its kind")]),
          "另存为文件的图", "the charts that are files alone"),
      ]), "各项指标的图", "the charts, an entry an indicator"),
    .init("townships", .markup, "逐个单位的章节", "a section an authority"),
    .init("method", .texts, "口径与方法,一条一句", "methods, one sentence each"),
    .init("versions", .text, "gouji、规则集与 GSL 的版本", "versions of gouji, the rules and GSL"),
  ]
}

extension Template {
  /// The built-in page in one language.
  static func page(_ language: Language) -> Template {
    Template(path: "index.html", text: PageTemplate.text(language), isHTML: true, variables: PageVariables.all)
  }
}
