// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records

/// The tables of one report taken apart: their cells, their rows, and which value stands in which cell of the form.
struct CellPlacement {
  /// The cells as the document has them.
  let stream: CellStream
  /// Their rows.
  let rows: TableRows
  /// The form whose own labels are in the majority; nil when there are none, or as many of both.
  let form: FormVersion?
  /// The cells of the form, filled.
  let placer: CellPlacer

  /// Takes apart the tables of a report whose parts are known.
  init(in text: ReportText, outline: ReportOutline) {
    let vocabulary = LabelVocabulary.shared
    stream = CellTokenizer.stream(of: text, tables: outline.tables, vocabulary: vocabulary)
    rows = RowCollector.rows(of: text, stream, vocabulary)
    form = rows.votes2021 == rows.votes2019 ? nil : rows.votes2021 > rows.votes2019 ? .form2021 : .form2019
    var placer = CellPlacer(text: text, stream: stream, rows: rows, form: form ?? .form2021)
    placer.place()
    self.placer = placer
  }

  /// Every cell of the form as a value, in form order.
  func values() -> [Value] { placer.values() }

  /// The cells with characters of their own, and where these stand.
  func marked() -> [(id: String, range: Range<Int>)] {
    let own = zip(placer.cells, placer.form.facts).map { ($0, $1.id) }
    let other = zip(placer.otherOutcome, placer.form.otherFacts).map { ($0, $1.id) }
    return (own + other).compactMap { cell, id in
      cell.end > cell.start ? (id, Int(cell.start)..<Int(cell.end)) : nil
    }
  }
}
