// SPDX-License-Identifier: GPL-3.0-or-later

internal import Forms

/// 规则与口径: how the figures were made, and every rule.
struct RuleSheet {
  let material: WorkbookMaterial
  let analyses: AnalysisSheets
  /// Lines that a way of publishing adds to the method.
  let extraMethod: [String]

  var sheet: Sheet {
    var sheet = Sheet(name: material.names.rules)
    for (column, width) in [9.0, 34, 9, 60, 60].enumerated() { sheet.widths[column] = width }
    analyses.append(title: material.say("规则与口径", "Rules and methods"), note: "", to: &sheet)
    let words: any SummaryWords =
      material.language == .chinese
      ? ChineseSummary(isOneCounty: material.summary.counties.count == 1)
      : EnglishSummary(isOneCounty: material.summary.counties.count == 1)
    sheet.append([.text(words.methodTitle, .section)], height: 22)
    for line in words.method(peers: "") + extraMethod { sheet.appendParagraph(line, columns: 5) }
    sheet.append()
    sheet.append([.text(material.say("规则", "Rules"), .section)], height: 22)
    let heading = sheet.nextRow
    let headings = material.say("编号,规则,程度,为什么,何时无法判断", "Id,Rule,Severity,Why,Cannot tell").split(separator: ",")
    sheet.append(headings.map { .text(String($0), .heading) }, height: 22)
    for rule in Rule.all {
      let text = RuleWords.of(rule.id).map { material.language == .chinese ? $0.chinese : $0.english }
      sheet.append([
        .text(String(rule.id.prefix { $0 != "." }), CellStyle.code.aligned(.center)),
        .text(material.say(rule.name, rule.englishName), CellStyle.wrapped),
        .text(rule.severity.map(severity) ?? material.say("定义", "definition"), CellStyle.body.aligned(.center)),
        .text(text?.why ?? "", CellStyle.wrapped), .text(text?.open ?? "", CellStyle.wrapped),
      ])
    }
    sheet.fitHeights(from: heading + 1)
    sheet.repeatedRows = heading...heading
    sheet.filter = Sheet.Area(rows: heading...(sheet.nextRow - 1), columns: 0...4)
    return sheet
  }

  private func severity(_ severity: RuleSeverity) -> String {
    switch severity {
    case .error: material.say("错误", "error")
    case .warning: material.say("警告", "warning")
    case .notice: material.say("提示", "notice")
    case .info: material.say("说明", "info")
    }
  }
}
