// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis
internal import Panels
internal import Records
internal import Tables

/// `summary.md`: what a county leader reads, in one language.
public enum SummaryPage {
  /// The page as Markdown; versions stand in its last line alone.
  ///
  /// - Throws: ``TemplateError`` when the template is wrong.
  public static func markdown(
    _ material: SummaryMaterial, charts: ReportCharts = .omitted, language: Language,
    templates: ReportTemplates? = nil
  ) throws(TemplateError) -> String {
    let template = templates?.summary ?? .summary
    return try template.rendered(context(material, charts, language))
  }

  /// What the variables of the template stand for.
  static func context(
    _ material: SummaryMaterial, _ charts: ReportCharts, _ language: Language
  ) -> [String: Any] {
    let words: any SummaryWords =
      language == .chinese
      ? ChineseSummary(isOneCounty: material.counties.count == 1)
      : EnglishSummary(isOneCounty: material.counties.count == 1)
    let quantity = Quantity(language: language)
    let findings = FindingSection(material: material, words: words, language: language)
    let heading = HeadingSection(material: material, words: words, troubled: findings.troubled)
    let totals = TotalsSection(material: material, words: words, quantity: quantity)
    let outliers = OutlierSection(material: material, words: words, quantity: quantity)
    let highlights = HighlightSection(material: material, words: words, quantity: quantity)
    let chartSection = ChartSection(charts: charts, language: language).markdown
    var context: [String: Any] = [
      "area": material.area, "year": String(material.calendarYear), "title": heading.title,
      "coverage": heading.lines, "expected": String(material.coverage.universe.count),
      "reported": String(material.coverage.reported.count), "missing": material.coverage.missing.map(material.name),
      "highlights_title": words.highlightsTitle,
      "highlights": highlights.sentences.enumerated().map { ["number": String($0.offset + 1), "text": $0.element] },
      "finding_list": findings.list, "total_list": totals.list, "outlier_list": outliers.list,
      "method_title": words.methodTitle, "method": words.method(peers: "") + PublicationText.method(material, language),
      "has_charts": chartSection != nil,
      "versions": ProductVersion.line(language)
        + language.pick("。输入文件与 SHA-256 见 manifest.json。", ". Inputs and their SHA-256 are in manifest.json."),
    ]
    let sections = [
      ("findings", findings.markdown), ("totals", totals.markdown),
      (
        "distribution",
        DistributionSection(material: material, words: words, quantity: quantity).markdown
      ), ("outliers", outliers.markdown),
      ("trends", TrendSection(material: material, words: words, quantity: quantity).markdown),
      ("charts", chartSection ?? ""),
    ]
    for (name, markdown) in sections {
      let (title, body) = parts(of: markdown)
      context[name + "_title"] = title
      context[name] = body
    }
    return context
  }

  /// The heading of a section without its mark, and the rest without the last line break.
  private static func parts(of markdown: String) -> (title: String, body: String) {
    guard markdown.hasPrefix("## "), let end = markdown.firstIndex(of: "\n") else { return ("", markdown) }
    var body = markdown[end...].drop { $0 == "\n" }
    if body.last == "\n" { body.removeLast() }
    return (String(markdown[..<end].dropFirst(3)), String(body))
  }
}
