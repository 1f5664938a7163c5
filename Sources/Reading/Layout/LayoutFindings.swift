// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records

/// What reading the tables found worth saying: rows, labels, script.
struct LayoutFindings {
  let text: ReportText
  let rows: TableRows
  let placer: CellPlacer
  let form: FormVersion?

  /// All findings in the order of the document; those without a line come last.
  func all() -> [Finding] {
    if !text.isTraditional, rows.remarks.isEmpty, rows.extras.isEmpty, placer.troubles.isEmpty, placer.cuts.isEmpty,
      placer.repeated.isEmpty, min(rows.votes2019, rows.votes2021) == 0
    {
      return []
    }
    let findings = script() + shortRows() + longRows() + labels() + extras() + cuts() + mixed()
    return findings.enumerated().sorted { left, right in
      (left.element.line ?? .max, left.offset) < (right.element.line ?? .max, right.offset)
    }.map(\.element)
  }

  private func finding(
    _ severity: Severity, _ rule: String, _ code: String, cells: [String] = [], line: Int,
    _ arguments: [FindingArgument] = [], evidence: Range<Int>? = nil
  ) -> Finding {
    Finding(
      severity: severity, rule: rule, outcome: .broken, documentID: "", code: code, cells: cells, line: line,
      arguments: arguments, evidence: evidence.map { text.sourceText($0) } ?? "")
  }

  private func ids(_ cells: [Int]) -> [String] { cells.map { placer.form.form.cells[$0].id } }

  /// L7: the text is in traditional characters; the wrong ones in it are named.
  private func script() -> [Finding] {
    guard text.isTraditional else { return [] }
    let wrong = Self.wrongCharacters.filter { text.sourceContains($0) }
    return [
      finding(
        .info, "L7.traditional_script", "traditional", line: 1, [.text(wrong.map(String.init).joined(separator: "、"))])
    ]
  }

  /// Characters that converters put where the traditional text has another: 麵 for 面, 隻 for 只.
  private static let wrongCharacters: [Unicode.Scalar] = ["麵", "係", "曆", "隻", "麽"]

  /// L1: rows with fewer numbers than columns, all in one finding.
  private func shortRows() -> [Finding] {
    let short = placer.troubles.filter { $0.reason == .tooShort }
    guard let first = short.first else { return [] }
    let row = rows.rows[first.row]
    return [
      finding(
        .error, "L1.row_too_short", "row_too_short", cells: ids(short.flatMap(\.cells)), line: row.line + 1,
        [.integer(short.count), .integer(first.found), .integer(first.expected)], evidence: row.label)
    ]
  }

  /// E5: rows with more numbers than columns.
  private func longRows() -> [Finding] {
    placer.troubles.filter { $0.reason == .tooLong }.map { trouble in
      let row = rows.rows[trouble.row]
      return finding(
        .warning, "E5.extra_cells", "row_too_long", cells: ids(trouble.cells), line: row.line + 1,
        [.integer(trouble.found), .integer(trouble.expected)], evidence: row.label)
    }
      + placer.repeated.map { index in
        let row = rows.rows[index]
        return finding(.warning, "E5.extra_cells", "row_repeated", line: row.line + 1, evidence: row.label)
      }
  }

  /// E5: rows that the form does not have.
  private func extras() -> [Finding] {
    rows.extras.map { extra in
      finding(
        .warning, "E5.extra_cells", "extra_row", line: extra.line + 1, [.text(text.sourceText(extra.label))],
        evidence: extra.label)
    }
  }

  /// L2: digits that were cut into cells.
  private func cuts() -> [Finding] {
    placer.cuts.map { cut in
      finding(
        .warning, "L2.run_on_number", "glued_cells", cells: ids(cut.cells), line: cut.line + 1,
        [.text(text.string(cut.range))], evidence: cut.range)
    }
  }

  /// E3: labels that differ from the form's, each wording once.
  private func labels() -> [Finding] {
    var findings: [Finding] = []
    var seen: Set<String> = []
    let truncated = rows.remarks.filter { $0.kind == .truncated && $0.part == 4 }
    if let first = truncated.first, let last = truncated.last {
      let review = (0..<15).map { placer.form.review + $0 }
      findings.append(
        finding(
          .notice, "E3.labels", "label_truncated", cells: ids(review), line: first.line + 1, [.integer(last.line + 1)],
          evidence: first.label))
    }
    for remark in rows.remarks where remark.kind != .truncated || remark.part != 4 {
      let cells = cells(of: remark)
      if remark.kind == .variant, isOfficial(remark) { continue }
      let words = text.sourceText(remark.label)
      guard seen.insert(words + remark.kind.rawValue + (cells.first ?? "")).inserted else { continue }
      findings.append(
        finding(
          .notice, "E3.labels", "label_" + remark.kind.rawValue, cells: cells, line: remark.line + 1, [.text(words)],
          evidence: remark.label))
    }
    return findings
  }

  /// Whether a wording is the official one in the form that was decided, down to its quotation marks.
  private func isOfficial(_ remark: LabelRemark) -> Bool {
    guard remark.meaning >= 0 else { return false }
    let meaning = LabelVocabulary.shared.meanings[Int(remark.meaning)]
    return meaning.quotes == 0 && meaning.official & LabelMeaning.bit(form ?? .form2021) != 0
  }

  /// The cells of the row or the column that a remark is about.
  private func cells(of remark: LabelRemark) -> [String] {
    let vocabulary = LabelVocabulary.shared
    if remark.row >= 0 {
      return ids(placer.form.columns(of: remark.row).compactMap { placer.form.cell(row: remark.row, column: $0) })
    }
    guard remark.column >= 0 else { return [] }
    return vocabulary.rows.indices.compactMap { row in
      vocabulary.rows[row].part == remark.part
        ? placer.form.cell(row: Int8(row), column: remark.column).map { placer.form.form.cells[$0].id } : nil
    }
  }

  /// Labels of both forms in one report.
  private func mixed() -> [Finding] {
    guard min(rows.votes2021, rows.votes2019) >= 2 else { return [] }
    return [
      finding(
        .notice, "E3.labels", "mixed_forms", line: (rows.rows.first?.line ?? 0) + 1,
        [.integer(rows.votes2021), .integer(rows.votes2019)])
    ]
  }
}
