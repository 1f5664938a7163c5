// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Reading
import Records
import Reporting

/// How a report was understood, as text for the person who must find out why it fails.
struct LayoutText {
  let language: Language

  /// The lines for the `number`-th of `count` reports in the file `path`.
  func text(_ report: LayoutExplanation, path: String, number: Int, count: Int) -> String {
    var lines: [String] = []
    let which = count > 1 ? pick(",第 \(number) 份,共 \(count) 份", ", report \(number) of \(count)") : ""
    lines.append(path + which + pick("(第 \(span(report.lines)) 行)", " (lines \(span(report.lines)))"))
    lines.append(
      field("文件", "file")
        + [
          report.encoding, report.mediaType,
          report.script == "Hant" ? pick("繁体", "traditional") : pick("简体", "simplified"),
        ]
        .joined(separator: pick(",", ", ")))
    lines.append(
      field("表格排法", "layout") + report.layout + (Self.layouts[report.layout].map { pick(" " + $0.0, " " + $0.1) } ?? "")
    )
    lines.append(
      field("页面杂项", "furniture")
        + (report.furniture == 0
          ? pick("无", "none")
          : pick(
            "到第 \(report.lines.lowerBound + report.furniture - 1) 行为止",
            "to line \(report.lines.lowerBound + report.furniture - 1)")))
    lines += authority(report.heading) + year(report.heading) + form(report) + outline(report) + tables(report)
    return lines.map { $0 + "\n" }.joined()
  }

  private static let layouts: [String: (String, String)] = [
    "lines": ("(一行一格)", "(a cell a line)"), "pipes": ("(竖线分格)", "(cells between pipes)"),
    "mangled": ("(竖线断行)", "(broken pipes)"), "markdown": ("(Markdown 表)", "(Markdown tables)"),
  ]

  // MARK: Who and when

  private func authority(_ heading: DocumentHeading) -> [String] {
    let name =
      heading.authorityName.isEmpty
      ? pick("未定:标题、落款、正文都没有写明", "not known: neither title, signature nor text names it")
      : heading.authorityName + evidence(heading.authorityEvidence?.rawValue, heading.authorityLine)
    let places = [heading.province, heading.prefecture, heading.county].filter { !$0.isEmpty }.joined(separator: " ")
    return [
      field("单位", "authority") + name,
      field("县区", "county")
        + (places.isEmpty
          ? pick("未写", "not stated") : places + evidence(heading.countyEvidence?.rawValue, nil)),
    ]
  }

  private func year(_ heading: DocumentHeading) -> [String] {
    var lines = [field("年度", "year")]
    if let year = heading.year {
      lines[0] += "\(year)" + evidence(heading.yearEvidenceText, heading.titleLine)
    } else {
      lines[0] += pick("未定:标题、统计期限、正文都没有写明", "not known: neither title, period nor text states it")
    }
    if !heading.periodStart.isEmpty {
      lines.append(
        field("统计期限", "period") + heading.periodStart + "…" + heading.periodEnd + evidence(nil, heading.periodLine))
    }
    return lines
  }

  private func evidence(_ word: String?, _ line: Int?) -> String {
    let words = (word ?? "").split(separator: "+").map { part in
      Self.evidence[String(part)].map { pick($0.0, $0.1) } ?? String(part)
    }
    let parts = [words.isEmpty ? nil : words.joined(separator: " + "), line.map { pick("第 \($0) 行", "line \($0)") }]
    let text = parts.compactMap { $0 }.joined(separator: pick(",", ", "))
    return text.isEmpty ? "" : pick("(据\(text))", " (by \(text))")
  }

  private static let evidence: [String: (String, String)] = [
    "title": ("标题", "title"), "period": ("统计期限", "period"), "body": ("正文", "text"), "signature": ("落款", "signature"),
    "metadata": ("来源栏", "metadata"), "page_header": ("页眉", "page header"), "option": ("命令行", "option"),
  ]

  // MARK: Structure

  private func form(_ report: LayoutExplanation) -> [String] {
    let votes = pick(
      "2021 版专有行列名 \(report.votes2021) 个,2019 版 \(report.votes2019) 个",
      "\(report.votes2021) labels of 2021 only, \(report.votes2019) of 2019 only")
    let form = report.form.map(\.rawValue) ?? pick("未定,按 2021 版列格", "not decided, cells as of 2021")
    return [
      field("表式", "form") + form + pick("(\(votes))", " (\(votes))"),
      field("格数", "cells")
        + pick(
          "有数 \(report.reported),缺 \(report.absent),无法定列 \(report.ambiguous)",
          "\(report.reported) with a number, \(report.absent) absent, \(report.ambiguous) that cannot be placed"),
    ]
  }

  private func outline(_ report: LayoutExplanation) -> [String] {
    var lines = [field("各部分标题", "headings") + (report.headings.isEmpty ? pick("一个也没找到", "none found") : "")]
    lines += report.headings.map { "  " + at($0.line) + $0.text }
    let missing = (1...6).filter { number in !report.headings.contains { $0.number == number } }
    if !missing.isEmpty, missing.count < 6 {
      lines.append(
        "  " + pick("没找到第 ", "not found: section ") + missing.map(String.init).joined(separator: pick("、", ", "))
          + pick(" 部分", ""))
    }
    lines.append(
      field("正文", "text")
        + (report.prose.isEmpty
          ? pick("无", "none")
          : report.prose.map { pick("第 \(span($0.lines)) 行(\($0.section))", "\(span($0.lines)) (\($0.section))") }
            .joined(separator: pick("、", ", "))))
    return lines
  }

  private func tables(_ report: LayoutExplanation) -> [String] {
    var lines = [
      field("表格", "tables")
        + (report.tables.isEmpty
          ? pick("一个也没找到:没有一行以表式的行名或列名开头", "none found: no line starts with a label of the form")
          : report.tables.map { pick("第 \(span($0)) 行", "lines \(span($0))") }.joined(separator: pick("、", ", ")))
    ]
    var header: Int?
    for row in report.rows {
      if let own = row.header, own != header {
        header = own
        let columns = report.headers[own]
        lines.append(
          "  " + at(columns.line) + pick("列:", "columns: ") + columns.columns.joined(separator: " "))
      }
      lines.append("  " + at(row.line) + self.row(row))
      for value in row.values where value.isFilled && value.cells.isEmpty {
        lines.append("      " + pick("没有放进任何格:\(value.text)", "not placed: \(value.text)"))
      }
    }
    for row in report.unknownRows {
      lines.append("  " + at(row.line) + pick("表式没有的行:\(row.label)", "row that the form does not have: \(row.label)"))
    }
    return lines
  }

  private func row(_ row: LayoutExplanation.Row) -> String {
    let name = row.row.isEmpty ? (row.label.isEmpty ? "review, litigation" : "?") : row.row
    let match: String
    switch row.match {
    case .official: match = ""
    case .known: match = pick("(别的写法:\(row.label))", " (other wording: \(row.label))")
    case .misspelt: match = pick("(当作错字:\(row.label))", " (taken for a misspelling: \(row.label))")
    case .inferred: match = pick("(没有行名,按位置)", " (no label, by its place)")
    }
    if row.values.isEmpty { return name + match + pick(":没有数", ": no numbers") }
    let values = row.values.map { value in
      let text = value.text.isEmpty ? "□" : value.text
      guard let first = value.cells.first else { return value.isFilled ? text + "?" : text }
      let column = first.split(separator: ".").last.map(String.init) ?? first
      return value.cells.count > 1 ? "\(text)→\(value.cells.count)×" : "\(text)→\(column)"
    }
    return name + match + pick(":", ": ") + values.joined(separator: " ")
  }

  // MARK: Words

  private func pick(_ chinese: String, _ english: String) -> String { language.pick(chinese, english) }

  private func field(_ chinese: String, _ english: String) -> String { pick(chinese + ":", english + ": ") }

  private func at(_ line: Int?) -> String {
    guard let line else { return "      " }
    let number = String(line)
    return String(repeating: " ", count: max(0, 4 - number.count)) + number + "  "
  }

  private func span(_ lines: ClosedRange<Int>) -> String {
    lines.count == 1 ? "\(lines.lowerBound)" : "\(lines.lowerBound)–\(lines.upperBound)"
  }
}
