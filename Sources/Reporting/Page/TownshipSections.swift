// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis
internal import Forms
internal import Panels
internal import Records
internal import Tables

/// A section an authority: its document, what was found with the lines quoted, its years, and all its cells on demand.
struct TownshipSections {
  let material: PageMaterial
  private var summary: SummaryMaterial { material.summary }
  private var language: Language { material.language }
  private var panel: Panel { summary.slice.panel }

  private func pick(_ chinese: String, _ english: String) -> String { language.pick(chinese, english) }

  /// All sections, in the order of the authorities.
  var markup: String {
    var findings: [Int: [(index: Int, finding: Finding)]] = [:]
    for (index, finding) in PageFindings.shown(summary).enumerated() {
      if let authority = summary.facts.authority(of: finding) {
        findings[authority, default: []].append((index, finding))
      }
    }
    var rows: [Int: [OutlierRow]] = [:]
    for row in summary.outliers.errors + summary.outliers.ranked { rows[row.authority, default: []].append(row) }
    let text = OutlierText(panel: panel, peers: summary.outliers.options.peers, language: language)
    return material.units.enumerated().map { place, unit in
      section(place, unit, findings[unit.authority] ?? [], (rows[unit.authority] ?? []).map(text.sentence))
    }.joined()
  }

  private func section(
    _ place: Int, _ unit: AuthorityOverview, _ findings: [(index: Int, finding: Finding)], _ outliers: [String]
  ) -> String {
    let name = HTMLText.escaped(summary.name(unit.authority))
    var marks = ""
    if unit.status == .missing { marks += " <span class=\"waived\">\(pick("未报", "missing"))</span>" }
    if unit.errors > 0 {
      marks += " <span class=\"error\">\(pick("错误 \(unit.errors)", "\(unit.errors) errors"))</span>"
    }
    if unit.tierA > 0 {
      marks += " <span class=\"warning\">\(pick("A 级 \(unit.tierA)", "\(unit.tierA) × tier A"))</span>"
    }
    var output =
      "<details class=\"unit\" id=\"\(PageMaterial.anchor(place))\"><summary><h3>\(name)</h3>\(marks)</summary>\n"
    output += "<p>\(HTMLText.escaped(document(unit)))</p>\n"
    if !outliers.isEmpty {
      output += "<h4>\(pick("值得看的数", "What stands out"))</h4>\n<ul>"
      output += outliers.map { "<li>\(HTMLText.escaped($0))</li>" }.joined() + "</ul>\n"
    }
    if !findings.isEmpty {
      output += "<h4>\(pick("发现", "Findings"))</h4>\n<ul>" + findings.map(item).joined() + "</ul>\n"
    }
    output += history(place, unit)
    if material.records[unit.authority] != nil {
      output +=
        "<details class=\"cells\" data-cells=\"\(place)\"><summary>\(pick("全部格", "All cells"))</summary></details>\n"
    }
    return output + "</details>\n"
  }

  /// What the section rests on.
  private func document(_ unit: AuthorityOverview) -> String {
    if unit.status == .missing { return pick("\(unit.year) 年没有年报。", "No report for \(unit.year).") }
    guard let record = material.records[unit.authority] else {
      return pick("数据是汇总表,没有年报原件。", "The data are a typed table without reports.")
    }
    let document = record.document
    var parts = [document.title, document.sourcePath].filter { !$0.isEmpty }
    if let form = document.form { parts.append(pick("\(form.rawValue) 版表式", "form of \(form.rawValue)")) }
    parts.append(
      pick(
        "有数 \(unit.cellsReported) 格,缺 \(unit.cellsMissing) 格",
        "\(unit.cellsReported) cells with a number, \(unit.cellsMissing) without"))
    return parts.joined(separator: pick(";", "; ")) + pick("。", ".")
  }

  private func item(_ entry: (index: Int, finding: Finding)) -> String {
    let finding = entry.finding
    let sentence = FindingSentence(finding, language: language).sentence
    var output =
      "<li><span class=\"\(finding.waived.isEmpty ? finding.severity.rawValue : "waived")\">"
      + "\(PageFindings.word(finding, language))</span> " + PageTable.button(sentence, "data-f=\"\(entry.index)\"")
    let quote = finding.line.flatMap { material.quotes[finding.documentID]?[$0] } ?? finding.evidence
    if !quote.isEmpty {
      let line = finding.line.map { pick("第 \($0) 行:", "line \($0): ") } ?? ""
      output += "<blockquote>\(line)\(HTMLText.escaped(quote))</blockquote>"
    }
    return output + "</li>\n"
  }

  /// The indicators by year; the numbers of the report year say where they come from.
  private func history(_ place: Int, _ unit: AuthorityOverview) -> String {
    let quantity = Quantity(language: language)
    let rows = summary.slice.indicators.enumerated().compactMap { index, indicator -> String? in
      let column = panel.columns[indicator]
      let cells = material.years.map { year -> FixedDecimal? in
        let cell = panel.index(authority: unit.authority, year: year)
        guard column.states[cell].hasNumber else { return nil }
        return FixedDecimal(mantissa: column.mantissas[cell], scale: column.scale)
      }
      guard cells.contains(where: { $0 != nil }) else { return nil }
      let texts = cells.enumerated().map { year, value -> String in
        guard let value else { return "<td class=\"r\">—</td>" }
        let number = quantity.number(value)
        let isOwn = material.years[year] == summary.year
        let markup = isOwn ? PageTable.button(number, "data-u=\"\(place)\" data-h=\"\(index)\"") : number
        return "<td class=\"r\">\(markup)</td>"
      }
      return "<tr><th scope=\"row\">\(HTMLText.escaped(quantity.name(panel.indicators[indicator])))</th>"
        + texts.joined() + "</tr>\n"
    }
    if rows.isEmpty { return "" }
    let caption = pick("历年主要指标", "Main indicators by year")
    let heads = material.years.map { "<th scope=\"col\" class=\"r\">\(panel.years[$0])</th>" }.joined()
    let name = HTMLText.escaped(summary.name(unit.authority) + pick(":", ": ") + caption)
    return
      "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"\(name)\"><table><caption>\(caption)</caption>"
      + "<thead><tr><th scope=\"col\">\(pick("指标", "Indicator"))</th>\(heads)</tr></thead>\n<tbody>\n"
      + rows.joined() + "</tbody></table></div>\n"
  }
}
