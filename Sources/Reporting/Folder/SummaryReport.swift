// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis
internal import Tables

/// The files of a report folder: the page, the tables behind it, and the manifest.
public enum SummaryReport {
  /// The files in the order of the manifest; CSV files begin with a byte order mark, for Excel.
  ///
  /// - Parameters:
  ///   - inputs: what the dataset consists of.
  ///   - page: what the page is made from besides, with the charts.
  ///   - templates: what the texts are filled into.
  ///   - options: what changes the result, as typed.
  ///   - workbook: the bytes of `workbook.xlsx`; nil for none.
  public static func files(
    _ material: SummaryMaterial, page: PageMaterial, templates: ReportTemplates, language: Language,
    inputs: [Manifest.Input], options: [(name: String, value: String)], workbook: [UInt8]? = nil
  ) throws(TemplateError) -> [ReportFile] {
    let panel = material.slice.panel
    let charts = page.charts
    let brief = try SummaryPage.markdown(material, charts: charts, language: language, templates: templates)
    let web = try WebPage.html(page, templates: templates)
    let tables = [
      TotalsTable.full(material), AuthorityTable.full(material),
      DistributionTable.full(material.distributions, panel: panel, isGrouped: false),
      OutlierTable.full(material.outliers, panel: panel), TrendTable.full(material.trends, panel: panel),
      FindingTable.full(material.findings),
    ]
    let writer = TableFormat.csv.writer(byteOrderMark: true)
    let files =
      [
        ReportFile(name: "summary.md", bytes: Array(brief.utf8)),
        ReportFile(name: "index.html", bytes: Array(web.utf8)),
      ]
      + tables.map { ReportFile(name: "\($0.id).csv", bytes: writer.bytes(of: $0)) } + charts.files(writer)
      + (workbook.map { [ReportFile(name: "workbook.xlsx", bytes: $0)] } ?? [])
    let manifest = Manifest(inputs: inputs, options: options, files: files.map(\.name))
    return files + [ReportFile(name: ReportFolder.mark, bytes: manifest.bytes())]
  }
}
