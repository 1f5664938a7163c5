// SPDX-License-Identifier: GPL-3.0-or-later

import Checks
import Forms
import Panels
import Records

/// A county whose reports of two years are right in every respect, and what can be changed about them.
struct CleanCounty {
  /// A number of the running text.
  struct Stated {
    var number: Int64
    var qualifier: Qualifier
    var scope: ValueScope

    init(_ number: Int64, _ qualifier: Qualifier = .exact, scope: ValueScope = .year) {
      self.number = number
      self.qualifier = qualifier
      self.scope = scope
    }
  }

  /// One report: figures, text, document.
  struct Report {
    var figures: Figures
    /// Cells that hold no number, with what they are instead.
    var gaps: [String: ValueStatus] = [:]
    /// Cells whose number is no whole one.
    var decimals: [String: FixedDecimal] = [:]
    var narrative: [String: Stated] = [:]
    /// Whether the report has tables at all.
    var hasTables = true
    var statements: [TextStatement]?
    var headings: [SectionHeading]
    var signature: [UInt32]
    var document: DocumentDescription

    /// The record of the report.
    var record: Record {
      let kind: ValueForm = figures.form == .form2021 ? .form2021 : .form2019
      var values = Form.version(figures.form).cells.enumerated().map { index, cell in
        Value(
          cellID: cell.id, form: kind,
          number: gaps[cell.id] == nil ? decimals[cell.id] ?? FixedDecimal(mantissa: figures[cell.id]) : nil,
          status: gaps[cell.id] ?? .reported, unit: cell.unit,
          place: gaps[cell.id] == .absent ? nil : SourcePlace(line: index + 20, bytes: 0..<0), method: .label,
          confidence: .high)
      }
      for indicator in NarrativeIndicator.all {
        guard let stated = narrative[indicator.id] else { continue }
        values.append(
          Value(
            cellID: indicator.id, form: .narrative, number: FixedDecimal(mantissa: stated.number), status: .reported,
            qualifier: stated.qualifier, unit: indicator.unit, place: SourcePlace(line: 7, bytes: 0..<0),
            method: .pattern,
            confidence: .high, scope: stated.scope))
      }
      if !hasTables { values.removeAll { $0.form == kind } }
      return Record(
        document: document, values: values, headings: headings, textSignature: signature, statements: statements)
    }
  }

  /// Authorities × the two years.
  var reports: [[Report]]
  let years: [Int]
  let roster: Roster
  /// Reports besides: second copies, the county's own.
  var extra: [Report] = []
  /// Whether anybody says who should have reported.
  var hasRoster = true
  /// Reports that are left out, by authority; of the later year.
  var missing: Set<Int> = []

  /// A county of `size` townships.
  init(size: Int, form: FormVersion, _ draws: inout Draws) {
    let years = form == .form2021 ? [2022, 2023] : [2019, 2020]
    var entries: [RosterEntry] = []
    var reports: [[Report]] = []
    for index in 0..<size {
      var entry = RosterEntry(authorityID: "99010\(100 + index)", name: "第\(index)镇", county: "示例县")
      entry.countyCode = "990101"
      entry.type = "镇"
      entry.level = "乡级"
      entries.append(entry)
      let scale = draws.number(20...200)
      var own: [Report] = []
      for (place, year) in years.enumerated() {
        let figures = Figures(form: form, size: scale, before: own.last?.figures, &draws)
        own.append(Self.report(figures, entry, year: year, day: index % 20 + 5, copy: place, &draws))
      }
      reports.append(own)
    }
    self.years = years
    self.reports = reports
    roster = Roster(entries: entries)
  }

  private static func report(
    _ figures: Figures, _ entry: RosterEntry, year: Int, day: Int, copy: Int, _ draws: inout Draws
  ) -> Report {
    let id = "\(entry.authorityID)-\(year)"
    var document = DocumentDescription(
      documentID: id, sha256: id, sourcePath: "\(year)/\(id).txt", bytes: 1, mediaType: "text/plain", encoding: "utf-8",
      layout: "lines", script: "Hans")
    document.form = figures.form
    document.reportYear = year
    document.authorityID = entry.authorityID
    document.authorityName = entry.name + "人民政府"
    document.county = entry.county
    document.countyCode = entry.countyCode
    document.publishedOn = "\(year + 1)-01-" + (day < 10 ? "0\(day)" : "\(day)")
    let kinds: [TextStatement.Kind] = [
      .appraisal, .rating, .accountability, .informationFee, .activeDisclosure, .applications, .management, .platforms,
      .supervision,
    ]
    var report = Report(
      figures: figures, statements: kinds.map { TextStatement(kind: $0, line: 8, text: $0.rawValue) },
      headings: (1...6).map { SectionHeading(number: $0, text: "第\($0)部分", line: $0 * 10, characters: 600) },
      signature: (0..<128).map { _ in UInt32(truncatingIfNeeded: draws.next()) }, document: document)
    report.narrative = [
      "narrative.applications.received": Stated(figures["applications.received.total"]),
      "narrative.applications.handled": Stated(figures["applications.outcome.total.total"]),
      "narrative.applications.carried_in": Stated(figures["applications.carried_in.total"]),
      "narrative.review.total": Stated(figures["review.total"]),
      "narrative.litigation.total": Stated(
        figures["litigation.direct.total"] + figures["litigation.after_review.total"]),
      "hotline_12345.received": Stated(40), "hotline_12345.closed": Stated(38),
      "hotline_12345.on_time_rate": Stated(95), "disclosure.total_posts": Stated(90),
      "website_posts": Stated(60), "wechat_posts": Stated(30),
    ]
    if figures.form == .form2021 {
      report.narrative["narrative.normative.issued"] = Stated(figures["normative_documents.issued"])
    }
    return report
  }

  /// Everything as the rules see it.
  var dataset: CheckedDataset {
    let records = reports.enumerated().flatMap { index, own in
      own.enumerated().filter { $0.offset == 0 || !missing.contains(index) }.map(\.element.record)
    }
    return CheckedDataset(
      records: records + extra.map(\.record), panel: panel(records), roster: hasRoster ? roster : nil)
  }

  /// The panel of the reports, without those besides.
  private func panel(_ records: [Record]) -> Panel {
    let byKey = Dictionary(
      records.map { ("\($0.document.authorityID)/\($0.document.reportYear ?? 0)", $0) },
      uniquingKeysWith: { first, _ in first })
    var seen: Set<String> = []
    let cells = reports[0].flatMap { $0.record.values.map(\.cellID) }.filter { seen.insert($0).inserted }
    let units = roster.entries.flatMap { entry in years.map { byKey["\(entry.authorityID)/\($0)"] } }
    let numbers = units.map { record in
      Dictionary((record?.values ?? []).map { ($0.cellID, $0) }, uniquingKeysWith: { first, _ in first })
    }
    let columns = cells.map { cell -> PanelColumn in
      let values = numbers.map { $0[cell] }
      let scale: UInt8 = values.compactMap { $0?.number?.scale }.max() ?? 0
      return PanelColumn(
        scale: scale, mantissas: values.map { $0?.number?.mantissa(at: scale) ?? 0 },
        states: values.map { value in
          guard let value else { return .noRow }
          if value.number != nil { return .number }
          return value.status == .absent ? .absent : .blank
        })
    }
    return Panel(
      authorities: roster.entries.map { entry in
        PanelAuthority(
          key: entry.authorityID, id: entry.authorityID, name: entry.name, county: entry.county,
          countyCode: entry.countyCode, type: entry.type)
      }, years: years,
      indicators: cells.map { cell in
        let known = Indicator.indicator(cell)
        return PanelIndicator(
          id: cell, label: known?.label ?? cell, unit: "件", isAdditive: known?.isAdditive ?? true,
          isCount: known?.isCount ?? true, isHeadline: known?.isHeadline ?? false)
      }, columns: columns, expected: units.map { _ in true }, present: units.map { $0 != nil })
  }
}
