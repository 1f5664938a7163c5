// SPDX-License-Identifier: GPL-3.0-or-later

/// `summary.md`: what a county leader reads, in one language.
public enum SummaryPage {
  /// The page as Markdown; versions stand in its last line alone.
  public static func markdown(
    _ material: SummaryMaterial, charts: ReportCharts = .omitted, language: Language
  ) -> String {
    let words: any SummaryWords =
      language == .chinese
      ? ChineseSummary(isOneCounty: material.counties.count == 1)
      : EnglishSummary(isOneCounty: material.counties.count == 1)
    let quantity = Quantity(language: language)
    let findings = FindingSection(material: material, words: words, language: language)
    let sections: [String?] = [
      HeadingSection(material: material, words: words, troubled: findings.troubled).markdown,
      HighlightSection(material: material, words: words, quantity: quantity).markdown,
      findings.markdown,
      TotalsSection(material: material, words: words, quantity: quantity).markdown,
      DistributionSection(material: material, words: words, quantity: quantity).markdown,
      OutlierSection(material: material, words: words, quantity: quantity).markdown,
      TrendSection(material: material, words: words, quantity: quantity).markdown,
      ChartSection(charts: charts, language: language).markdown,
      method(words, material, language),
    ]
    return sections.compactMap { $0 }.joined(separator: "\n")
  }

  private static func method(_ words: any SummaryWords, _ material: SummaryMaterial, _ language: Language) -> String {
    let lines = (words.method(peers: "") + PublicationText.method(material, language)).map { "- " + $0 }
    return "## \(words.methodTitle)\n\n" + lines.joined(separator: "\n") + "\n\n" + ProductVersion.line(language)
      + language.pick("。输入文件与 SHA-256 见 manifest.json。", ". Inputs and their SHA-256 are in manifest.json.") + "\n"
  }
}
