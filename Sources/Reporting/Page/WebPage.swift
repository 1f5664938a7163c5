// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis
internal import Panels
internal import Records

/// `index.html`: the whole report in one file that asks for nothing else.
public enum WebPage {
  /// The page of `material`, filled into a template.
  ///
  /// - Throws: ``TemplateError`` when the template is wrong.
  public static func html(_ material: PageMaterial, templates: ReportTemplates) throws(TemplateError) -> String {
    try templates.page.rendered(context(material, style: templates.style))
  }

  /// What the variables of the template stand for.
  private static func context(_ material: PageMaterial, style: String) -> [String: Any] {
    let (summary, language) = (material.summary, material.language)
    let words: any SummaryWords =
      language == .chinese
      ? ChineseSummary(isOneCounty: summary.counties.count == 1)
      : EnglishSummary(isOneCounty: summary.counties.count == 1)
    let quantity = Quantity(language: language)
    let troubled = FindingSection(material: summary, words: words, language: language).troubled
    let heading = HeadingSection(material: summary, words: words, troubled: troubled)
    let tables = PageTables(material: material)
    let outliers = OutlierText.comparisons(summary.outliers, language: language)
    return [
      "language": language.rawValue == "zh" ? "zh-CN" : "en", "title": heading.title, "coverage": heading.lines,
      "highlights": HighlightSection(material: summary, words: words, quantity: quantity).sentences,
      "findings_table": tables.findings, "totals_table": tables.totals, "coverage_table": tables.coverage,
      "distribution_table": tables.distribution, "outliers_table": tables.outliers, "trends_table": tables.trends,
      "has_findings": !tables.findings.isEmpty, "has_outliers": !tables.outliers.isEmpty,
      "has_trends": !tables.trends.isEmpty, "comparisons": summary.outliers.comparisons > 0 ? outliers : "",
      "charts": PageCharts(material: material).context,
      "has_charts": !material.charts.pictures.isEmpty,
      "lacks_charts": material.charts.problem != nil,
      "no_charts": material.charts.problem.map { ChartSection.reason($0, language) } ?? "",
      "townships": TownshipSections(material: material).markup,
      "method": words.method(peers: ""), "versions": ProductVersion.line(language),
      "data": OriginData(material: material).json(), "style": style, "script": PageScript.text,
      "policy": PagePolicy.text(style: style, script: PageScript.text),
    ]
  }
}
