// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis
internal import Panels
internal import Records
internal import Tables

/// 概况: what a person sees first: who reported, the year in a few sentences, the totals, what stands on which sheet.
struct OverviewSheet {
  let material: WorkbookMaterial
  let townships: TownshipSheet
  let trends: TrendSheet
  /// Name and content of every other sheet, in order.
  let contents: [(name: String, about: String)]

  private static let columns = 8

  var sheet: Sheet {
    var sheet = Sheet(name: material.names.overview)
    for (column, width) in [28.0, 12, 14, 14, 14, 12, 12, 12].enumerated() { sheet.widths[column] = width }
    let summary = material.summary
    let words: any SummaryWords =
      material.language == .chinese
      ? ChineseSummary(isOneCounty: summary.counties.count == 1)
      : EnglishSummary(isOneCounty: summary.counties.count == 1)
    let findings = FindingSection(material: summary, words: words, language: material.language)
    sheet.append([.text(words.title(area: summary.area, year: summary.calendarYear), .title)], height: 30)
    let heading = HeadingSection(material: summary, words: words, troubled: findings.troubled).markdown
    for line in MarkdownLines.quotes(heading) { sheet.appendParagraph(line, columns: Self.columns) }
    sheet.append()
    sheet.append([.text(words.highlightsTitle, .section)], height: 22)
    let highlights = HighlightSection(material: summary, words: words, quantity: material.quantity).markdown
    for line in MarkdownLines.numbered(highlights) { sheet.appendParagraph(line, columns: Self.columns) }
    sheet.append()
    sheet.append(
      [.text(words.totalsTitle(isOneCounty: summary.counties.count == 1), .section)], height: 22)
    sheet.breaks = [sheet.nextRow - 1]
    appendTotals(to: &sheet)
    sheet.append()
    appendContents(to: &sheet)
    sheet.append()
    appendLegend(to: &sheet)
    sheet.append()
    sheet.breaks.append(sheet.nextRow)
    sheet.append()
    sheet.charts = trends.charts(count: 4, top: sheet.nextRow)
    for _ in 0..<((sheet.charts.count + 1) / 2 * 16) { sheet.append() }
    return sheet
  }

  private func appendTotals(to sheet: inout Sheet) {
    let year = material.summary.calendarYear
    let headings = [
      material.say("指标", "Indicator"), material.say("计量", "Unit"), material.say("\(year) 年合计", "Total \(year)"),
      material.say("\(year - 1) 年(可比)", "\(year - 1), comparable"),
      material.say("\(year) 年(可比)", "\(year), comparable"), material.say("增减", "Change"),
      material.say("增幅", "Percent"), material.say("有数/应报", "Stated"),
    ]
    sheet.append(headings.map { .text($0, .heading) }, height: 34)
    for total in material.summary.totals { sheet.append(row(total)) }
    let note = material.say(
      "合计是公式,为“\(material.names.townships)”各单位之和。可比:两年都有数的单位。“≥”为下限。",
      "Totals are formulas over the sheet “\(material.names.townships)”. Comparable: those with both numbers. ≥ marks a lower bound."
    )
    sheet.append([.text(note, .note)])
  }

  private func row(_ total: CountyTotal) -> [SheetCell] {
    let indicator = material.panel.indicators[total.indicator]
    let area = townships.area(ofIndicator: total.indicator).map { SheetPlace.sheet(material.names.townships) + $0 }
    let change = total.change
    let isWhole = (change?.absolute.scale ?? 0) == 0
    return [
      .text(material.quantity.name(indicator), CellStyle.wrapped),
      .text(material.quantity.unit(indicator.unit), CellStyle.body.aligned(.center)),
      material.total(total, over: area ?? ""), .exact(change?.previous), .exact(change?.current),
      change.flatMap { change in
        SheetCell.spreadsheetNumber(change.absolute).map {
          SheetCell(.number($0), CellStyle.body.with(isWhole ? .change : .decimalChange))
        }
      } ?? .missing,
      change?.percent.map { SheetCell(.number($0 / 100), CellStyle.body.with(.share)) } ?? .missing,
      .text("\(total.n)/\(total.expected)", CellStyle.body.aligned(.center)),
    ]
  }

  private func appendContents(to sheet: inout Sheet) {
    sheet.append([.text(material.say("各表", "Sheets"), .section)], height: 22)
    for (name, about) in contents {
      let row = sheet.nextRow
      sheet.append([SheetCell(.link(name, to: SheetPlace.sheet(name) + "A1"), .linkText)])
      sheet.put(.text(about, CellStyle(alignment: .left)), rows: row...row, columns: 1...(Self.columns - 1))
    }
  }

  private func appendLegend(to sheet: inout Sheet) {
    sheet.append([.text(material.say("颜色", "Colours"), .section)], height: 22)
    let legend: [(CellStyle.Fill, String)] = [
      (.error, material.say("错误:勾稽不成立,或应报未报", "Error: an identity is broken, or a report is missing")),
      (.warning, material.say("警告,或 A、B 级离群", "Warning, or an outlier of tier A or B")),
      (.notice, material.say("提示,或 C 级", "Notice, or tier C")),
      (.missing, material.say("缺数,不是 0", "No number, which is not 0")),
      (.total, material.say("合计:公式", "Total: a formula")),
    ]
    for (fill, about) in legend {
      let row = sheet.nextRow
      sheet.append([SheetCell(.empty, CellStyle.body.on(fill))])
      sheet.put(.text(about, CellStyle(alignment: .left)), rows: row...row, columns: 1...(Self.columns - 1))
    }
  }
}

extension CellStyle {
  /// Text that leads somewhere.
  static let linkText = CellStyle(ink: .link, alignment: .left)
  /// The same in a table.
  static let linkCell = CellStyle(ink: .link, alignment: .left, wraps: true, isFramed: true)
}

/// The plain lines behind a section of the summary.
enum MarkdownLines {
  /// The lines of a quote block.
  static func quotes(_ markdown: String) -> [String] {
    markdown.split(separator: "\n").filter { $0.hasPrefix("> ") }.map { plain($0.dropFirst(2)) }
  }

  /// The items of a numbered list, with their numbers.
  static func numbered(_ markdown: String) -> [String] {
    markdown.split(separator: "\n").filter { $0.first?.isNumber ?? false }.map { plain($0) }
  }

  private static func plain(_ text: Substring) -> String {
    String(text).replacing("&lt;", with: "<").replacing("\\", with: "").replacing("**", with: "")
  }
}
