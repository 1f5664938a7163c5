// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis
internal import Tables

/// The files of a report folder: the page, the tables behind it, and the manifest.
public enum SummaryReport {
  /// The files in the order of the manifest; CSV files begin with a byte order mark, for Excel.
  ///
  /// - Parameters:
  ///   - inputs: what the dataset consists of.
  ///   - charts: the charts and their figures, in `charts/`.
  ///   - page: what `index.html` is made from; nil for none.
  ///   - templates: what the texts are filled into.
  ///   - options: what changes the result, as typed.
  ///   - workbook: the bytes of `workbook.xlsx`; nil for none.
  public static func files(
    _ material: SummaryMaterial, charts: ReportCharts, page: PageMaterial?, templates: ReportTemplates,
    language: Language,
    inputs: [Manifest.Input], options: [(name: String, value: String)], workbook: [UInt8]? = nil
  ) throws(TemplateError) -> [ReportFile] {
    let panel = material.slice.panel
    let brief = try SummaryPage.markdown(material, charts: charts, language: language, templates: templates)
    var web: [ReportFile] = []
    if let page {
      web.append(ReportFile(name: "index.html", bytes: Array(try WebPage.html(page, templates: templates).utf8)))
    }
    let county = material.rollup.map { [RollupTable.full([$0], isByCounty: false, hasYears: false)] } ?? []
    let tables =
      [TotalsTable.full(material)] + county + [
        AuthorityTable.full(material),
        DistributionTable.full(material.distributions, panel: panel, isGrouped: false),
        OutlierTable.full(material.outliers, panel: panel), TrendTable.full(material.trends, panel: panel),
        FindingTable.full(material.findings),
      ]
    let writer = TableFormat.csv.writer(byteOrderMark: true)
    let files =
      [ReportFile(name: "summary.md", bytes: Array(brief.utf8))] + web
      + tables.map { ReportFile(name: "\($0.id).csv", bytes: writer.bytes(of: $0)) } + charts.files(writer)
      + (material.slips(language)?.files ?? []).map { ReportFile(name: "slips/" + $0.name, bytes: $0.bytes) }
      + (workbook.map { [ReportFile(name: "workbook.xlsx", bytes: $0)] } ?? [])
    let manifest = Manifest(inputs: inputs, options: options, files: files.map(\.name))
    return files + [ReportFile(name: ReportFolder.mark, bytes: manifest.bytes())]
  }
}
