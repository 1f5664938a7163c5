// SPDX-License-Identifier: GPL-3.0-or-later

public import Analysis
internal import Panels
internal import FoundationEssentials

/// `workbook.xlsx`: the yearly summary as a workbook, with live totals and every table behind it.
public struct SummaryWorkbook: Sendable {
  private let sheets: [Sheet]
  private let properties: WorkbookFile.Properties

  /// A workbook of `material`.
  ///
  /// - Parameters:
  ///   - everything: the same authorities with every indicator of the panel.
  ///   - years: indices of the years that the sheet of data lists.
  public init(_ material: SummaryMaterial, everything: PanelSlice, years: [Int], language: Language) {
    let material = WorkbookMaterial(material, everything: everything, language: language)
    let townships = TownshipSheet(material: material)
    let cells = CellSheet(material)
    let analyses = AnalysisSheets(material: material, townships: townships)
    let trends = TrendSheet(material: material, analyses: analyses)
    let county = cells.map { CountySheet(material: material, cells: $0).sheet }
    let others: [(Sheet?, String)] = [
      (county, material.say("法定格式,合计是公式,附每条勾稽的核对", "the form's layout, live sums, proof of every identity")),
      (townships.sheet, material.say("每家一行:报没报、问题、主要指标", "one row a township: report, findings, indicators")),
      (cells?.sheet, material.say("每家每格,右侧每条勾稽一列", "every cell of every township, one proof column an identity")),
      (analyses.distribution, material.say("各指标在单位之间的分布,各家柱图", "how indicators are spread, charts")),
      (analyses.outliers, material.say("与同组不同的单位,逐条一句话", "who differs from the others, one sentence each")),
      (trends.sheet, material.say("各年合计、斜率与检验", "yearly sums, slopes and tests")),
      (
        FindingSheet(material: material, analyses: analyses, cells: cells).sheet,
        material.say("哪里不对,怎么改,点到那一格", "what is wrong, how to mend it, links to the cell")
      ),
      (
        RuleSheet(
          material: material, analyses: analyses, extraMethod: PublicationText.method(material.summary, language)
        ).sheet,
        material.say("数怎么来的,规则逐条", "how figures are made, all rules")
      ),
      (
        DataSheet(material: material, years: years).sheet,
        material.say("一个数一行,可作透视表", "one row a number, for pivot tables")
      ),
    ]
    let present = others.compactMap { sheet, about in sheet.map { ($0, about) } }
    let overview = OverviewSheet(
      material: material, townships: townships, trends: trends, contents: present.map { ($0.0.name, $0.1) }
    ).sheet
    sheets = [overview] + present.map(\.0)
    let year = material.summary.calendarYear
    properties = WorkbookFile.Properties(
      title: material.say(
        "\(material.summary.area) \(year) 年政府信息公开年报数据", "\(material.summary.area) \(year), open information reports"),
      subject: "", created: Self.seconds(ofNewYear: year + 1))
  }

  /// Writes the workbook to `path`, whose folder must be there.
  ///
  /// - Throws: ``WorkbookError`` when the library refuses or a sheet would be too long.
  public func write(to path: String) throws(WorkbookError) {
    try WorkbookFile.write(sheets, properties, to: path)
  }

  /// The bytes of the workbook.
  ///
  /// - Throws: as ``write(to:)``; and when it could not be read back.
  public func bytes() throws(WorkbookError) -> [UInt8] {
    let file = FileManager.default.temporaryDirectory.appending(path: "gouji-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    try write(to: file.path)
    guard let data = try? Data(contentsOf: file) else { throw .unreadable }
    return Array(data)
  }

  /// Seconds from 1970 to the first of January: the date of the document, which must not be today's.
  private static func seconds(ofNewYear year: Int) -> Int {
    let before = year - 1
    let days = 365 * (year - 1970) + (before / 4 - before / 100 + before / 400) - 477
    return days * 86_400
  }
}
