// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis
internal import Forms
internal import Panels
internal import Records
internal import Tables

/// The tables of the page.
struct PageTables {
  let material: PageMaterial
  private var summary: SummaryMaterial { material.summary }
  private var language: Language { material.language }
  private var quantity: Quantity { Quantity(language: material.language) }
  private var panel: Panel { summary.slice.panel }

  private func pick(_ chinese: String, _ english: String) -> String { language.pick(chinese, english) }

  /// The name of an authority as a link to its section.
  private func link(_ authority: Int, _ places: [Int: Int]) -> PageCell {
    let name = summary.name(authority)
    guard let place = places[authority] else { return .text(name) }
    return .markup("<a href=\"#\(PageMaterial.anchor(place))\">\(HTMLText.escaped(name))</a>", key: name)
  }

  /// The attributes of a button that tells an indicator's numbers.
  private func origin(_ indicator: Int) -> String? {
    summary.slice.indicators.firstIndex(of: indicator).map { "data-h=\"\($0)\"" }
  }

  private func number(_ value: FixedDecimal?, origin: String? = nil, prefix: String = "") -> PageCell {
    guard let value else { return .missing }
    return .number(prefix + quantity.number(value), key: value.real, origin: origin)
  }

  private func middle(_ value: Double?, origin: String? = nil) -> PageCell {
    value == nil ? .missing : .number(quantity.middle(value), key: value, origin: origin)
  }

  /// Findings: who, how serious, in a sentence, and where it stands.
  var findings: String {
    let places = material.places
    let rows = PageFindings.shown(summary).enumerated().map { index, finding -> [PageCell] in
      let authority = summary.facts.authority(of: finding)
      let name = finding.authority.isEmpty ? summary.area : finding.authority
      return [
        authority.map { link($0, places) } ?? .text(name),
        .markup(
          "<span class=\"\(finding.waived.isEmpty ? finding.severity.rawValue : "waived")\">"
            + "\(PageFindings.word(finding, language))</span>", key: String(PageFindings.order(finding))),
        .text(String(finding.rule.prefix { $0 != "." })),
        .markup(
          PageTable.button(FindingSentence(finding, language: language).sentence, "data-f=\"\(index)\""),
          key: FindingSentence(finding, language: language).problem),
        .number(finding.line.map(String.init) ?? "—", key: finding.line.map(Double.init)),
      ]
    }
    if rows.isEmpty { return "" }
    return PageTable(
      id: "findings", caption: pick("检查发现的问题;点开看依据和原文", "What the checks found; press one for its evidence"),
      columns: [
        (pick("单位", "Authority"), false), (pick("程度", "Severity"), false), (pick("规则", "Rule"), false),
        (pick("问题与建议", "Problem and advice"), false), (pick("行", "Line"), true),
      ], rows: rows
    ).markup(language)
  }

  /// Who reported how completely, and what was found.
  var coverage: String {
    let rows = material.units.enumerated().map { place, unit -> [PageCell] in
      let status =
        switch unit.status {
        case .reported: pick("已报", "reported")
        case .noNumbers: pick("没有数", "no numbers")
        case .missing: pick("未报", "missing")
        }
      return [
        link(unit.authority, [unit.authority: place]), .text(status),
        unit.form.map { .text($0.rawValue) } ?? .missing,
        count(unit.cellsReported), count(unit.cellsMissing), count(unit.errors), count(unit.warnings),
        count(unit.tierA), count(unit.tierB),
      ]
    }
    return PageTable(
      id: "coverage", caption: pick("各单位一览", "The authorities at a glance"),
      columns: [
        (pick("单位", "Authority"), false), (pick("状态", "Status"), false), (pick("表式", "Form"), false),
        (pick("有数格", "Cells with a number"), true), (pick("缺格", "Cells without"), true),
        (pick("错误", "Errors"), true), (pick("警告", "Warnings"), true), (pick("A 级", "Tier A"), true),
        (pick("B 级", "Tier B"), true),
      ], rows: rows
    ).markup(language)
  }

  private func count(_ value: Int) -> PageCell { .number(String(value), key: Double(value)) }

  /// The totals with their change.
  var totals: String {
    let rows = summary.totals.filter { $0.n > 0 }.map { total -> [PageCell] in
      let change = total.change
      let percent = change?.percent.map { ReadableNumber.percentChange($0) }
      let text = change.map { quantity.change($0.absolute) + (percent.map { " (\($0))" } ?? "") }
      return [
        .text(quantity.name(panel.indicators[total.indicator])),
        .text(quantity.unit(panel.indicators[total.indicator].unit)),
        number(total.sum, origin: origin(total.indicator), prefix: total.isLowerBound ? "≥ " : ""),
        .number("\(total.n)/\(total.expected)", key: Double(total.n)), number(change?.previous),
        text.map { .number($0, key: change?.absolute.real) } ?? .missing,
        change.map { count($0.comparable) } ?? .missing,
      ]
    }
    return PageTable(
      id: "totals",
      caption: pick("合计;点数看由哪些单位的数加成,≥ 为下限", "Totals; press one for the numbers behind it, ≥ is a lower bound"),
      columns: [
        (pick("指标", "Indicator"), false), (pick("计量", "Unit"), false),
        (pick("\(summary.calendarYear) 年合计", "Total \(summary.calendarYear)"), true),
        (pick("有数/应报", "Stated"), true),
        (pick("上年(可比)", "Year before, comparable"), true), (pick("变化", "Change"), true),
        (pick("可比家数", "Comparable"), true),
      ], rows: rows
    ).markup(language)
  }

  /// How the numbers are spread.
  var distribution: String {
    let rows = summary.distributions.filter { $0.n > 0 }.map { row -> [PageCell] in
      let origin = origin(row.indicator)
      return [
        .text(quantity.name(panel.indicators[row.indicator])), count(row.n), count(row.missing), count(row.zeros),
        middle(row.median, origin: origin), middle(row.q1), middle(row.q3), number(row.max, origin: origin),
        row.n > 3 ? share(row.top3Share) : .missing, middle(row.dispersionIndex),
      ]
    }
    return PageTable(
      id: "distribution", caption: pick("各项指标在单位之间的分布", "How the numbers are spread over the authorities"),
      columns: [
        (pick("指标", "Indicator"), false), (pick("有数", "n"), true), (pick("缺", "Missing"), true),
        (pick("零值", "Zeros"), true), (pick("中位数", "Median"), true), (pick("下四分位", "Q1"), true),
        (pick("上四分位", "Q3"), true), (pick("最大", "Largest"), true), (pick("前三占比", "Top 3"), true),
        (pick("离散指数", "Dispersion"), true),
      ], rows: rows
    ).markup(language)
  }

  private func share(_ value: Double?) -> PageCell {
    value == nil ? .missing : .number(ReadableNumber.share(value), key: value)
  }

  private func probability(_ value: Double?) -> PageCell {
    value.map { .number($0 < 0.0001 ? "< 0.0001" : ReadableNumber.probability($0), key: $0) } ?? .missing
  }

  /// Who stands out, with a sentence each.
  var outliers: String {
    let places = material.places
    let text = OutlierText(panel: panel, peers: summary.outliers.options.peers, language: language)
    let rows = (summary.outliers.errors + summary.outliers.ranked).map { row -> [PageCell] in
      let cell = places[row.authority].flatMap { place in
        origin(row.indicator).map { "data-u=\"\(place)\" \($0)" }
      }
      return [
        link(row.authority, places), .text(row.tier?.rawValue ?? "—"),
        .text(quantity.name(panel.indicators[row.indicator])), number(row.value, origin: cell),
        probability(row.p),
        probability(row.q), .text(text.sentence(row)),
      ]
    }
    if rows.isEmpty { return "" }
    return PageTable(
      id: "outliers", caption: pick("值得看的单位;离群不表示错", "Who stands out; standing out is no error"),
      columns: [
        (pick("单位", "Authority"), false), (pick("级", "Tier"), false), (pick("指标", "Indicator"), false),
        (pick("数", "Number"), true), ("p", true), ("q", true), (pick("一句话", "In a sentence"), false),
      ], rows: rows
    ).markup(language)
  }

  /// How the whole changed over the years.
  var trends: String {
    let rows = summary.trends.filter { $0.authority == nil && ($0.region?.years.count ?? 0) > 1 }.map {
      row -> [PageCell] in
      let region = row.region
      return [
        .text(quantity.name(panel.indicators[row.indicator])),
        .text("\(row.firstYear ?? 0)–\(row.lastYear ?? 0)"), count(region?.authorities ?? 0), number(row.first),
        number(row.last, origin: origin(row.indicator)),
        .text("\(region?.rising ?? 0)/\(region?.falling ?? 0)/\(region?.flat ?? 0)"), middle(row.slope),
        probability(row.mkP),
      ]
    }
    if rows.isEmpty { return "" }
    return PageTable(
      id: "trends", caption: pick("每年都有数的单位合计的变化", "Changes, over the authorities with a number in every year"),
      columns: [
        (pick("指标", "Indicator"), false), (pick("年份", "Years"), false), (pick("家数", "Authorities"), true),
        (pick("首年", "First"), true), (pick("末年", "Last"), true), (pick("升/降/平", "Up/down/flat"), false),
        (pick("每年斜率", "Slope a year"), true), ("p", true),
      ], rows: rows
    ).markup(language)
  }
}
