// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis
internal import Forms
internal import Records
internal import Tables

/// 问题清单: every finding that asks somebody to do something, with a link to the cell it speaks of.
struct FindingSheet {
  let material: WorkbookMaterial
  let analyses: AnalysisSheets
  let cells: CellSheet?

  var sheet: Sheet {
    var sheet = Sheet(name: material.names.findings)
    analyses.append(
      title: material.say("问题清单", "Findings"),
      note: material.say(
        "点“格”一列跳到“\(material.names.cells)”里的那一格。缺数而无法判断的规则不列。",
        "A click on the cell leads to it on the sheet “\(material.names.cells)”. Rules that cannot be judged for want of a number are not listed."
      ), to: &sheet)
    let forPeople = material.summary.findings.filter(FindingTable.isForPeople)
    let findings = Severity.allCases.flatMap { severity in forPeople.filter { $0.severity == severity } }
    let brief = FindingTable.brief(findings, language: material.language)
    let headings = material.say(
      "程度,单位,规则,格,所报,应为,行,一句话,改法,豁免", "Severity,Authority,Rule,Cell,Value,Expected,Line,Sentence,Repair,Waived"
    ).split(separator: ",").map(String.init)
    for (column, width) in [8.0, 16, 8, 26, 10, 10, 7, 66, 26, 16].enumerated() { sheet.widths[column] = width }
    let heading = sheet.nextRow
    sheet.append(headings.map { .text($0, .heading) }, height: 22)
    for (finding, row) in zip(findings, brief.rows) {
      let fill: CellStyle.Fill =
        finding.severity == .error ? .error : finding.severity == .warning ? .warning : .notice
      sheet.append([
        .text(Self.text(row[0]), CellStyle.body.on(fill).aligned(.center)),
        .text(finding.authority.isEmpty ? finding.county : finding.authority, CellStyle.wrapped),
        .text(Self.text(row[3]), CellStyle.code.aligned(.center)), place(of: finding), Self.number(finding.value),
        Self.number(finding.expected),
        finding.line.map { .count($0, CellStyle.body.with(.plain)) } ?? SheetCell(.empty),
        .text(Self.text(row[4]), CellStyle.wrapped), .text(repair(finding), CellStyle.wrapped),
        .text(finding.waived, CellStyle.wrapped),
      ])
    }
    sheet.fitHeights(from: heading + 1)
    let place = Sheet.TablePlace(heading: heading, rows: (heading + 1)..<sheet.nextRow, columns: headings.count)
    analyses.finish(&sheet, place, empty: material.say("没有需要处理的问题。", "Nothing asks to be dealt with."))
    return sheet
  }

  /// A number; nothing where a finding is not about one.
  private static func number(_ value: FixedDecimal?) -> SheetCell { value == nil ? SheetCell(.empty) : .exact(value) }

  private static func text(_ cell: TableCell) -> String {
    if case .text(let text) = cell { return text }
    return ""
  }

  /// The labels of the cells a finding speaks of, leading to the first of them that stands on a sheet.
  private func place(of finding: Finding) -> SheetCell {
    let labels = finding.cells.prefix(3).map { IndicatorName.text(id: $0, material.language) }
    let more = finding.cells.count - labels.count
    let text =
      labels.joined(separator: material.say("、", ", "))
      + (more > 0 ? material.say(" 等 \(finding.cells.count) 格", " and \(more) more") : "")
    guard let authority = material.summary.facts.authority(of: finding),
      let place = finding.cells.lazy.compactMap({ cells?.place(authority: authority, cell: $0) }).first
    else { return .text(text, CellStyle.wrapped) }
    return SheetCell(.link(text, to: place), .linkCell)
  }

  /// A mend as people read it: `标签 = 数`.
  private func repair(_ finding: Finding) -> String {
    finding.repair.split(separator: ";").map { mend in
      mend.split(separator: "|").map { part in
        let sides = part.split(separator: "=", maxSplits: 1).map(String.init)
        guard sides.count == 2 else { return String(part) }
        return IndicatorName.text(id: sides[0], material.language) + " = " + sides[1]
      }.joined(separator: material.say(" 或 ", " or "))
    }.joined(separator: "\n")
  }
}
