// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Panels
import Records

extension Record {
  /// The reports of a typed table: one for every authority and year with any figure of a form, without a document behind.
  ///
  /// Numbers of the running text count as stated for the whole year. The form is the one of which more cells hold a number, else the one that the year asks for. Cells for which the table
  /// has no column are left out altogether, so that nobody is told that they are absent.
  static func typed(_ panel: Panel) -> [Record] {
    let columns = Dictionary(panel.indicators.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var records: [Record] = []
    for (authorityIndex, authority) in panel.authorities.enumerated() {
      for (yearIndex, year) in panel.years.enumerated() {
        let index = panel.index(authority: authorityIndex, year: yearIndex)
        guard panel.present[index] else { continue }
        let counts = Form.all.map { form in
          (
            form,
            form.cells.count { cell in columns[cell.id].map { panel.columns[$0].states[index].hasNumber } ?? false }
          )
        }
        let usual: Form = year <= 2020 ? .form2019 : .form2021
        let hasText = NarrativeIndicator.all.contains { indicator in
          columns[indicator.id].map { panel.columns[$0].states[index].hasNumber } ?? false
        }
        guard let most = counts.map(\.1).max(), most > 0 || hasText else { continue }
        let form =
          counts.first { $0.1 == most && $0.0.version == usual.version }?.0 ?? counts.first { $0.1 == most }?.0 ?? usual
        records.append(typed(panel, form, columns, authority, year, index))
      }
    }
    return records
  }

  private static func typed(
    _ panel: Panel, _ form: Form, _ columns: [String: Int], _ authority: PanelAuthority, _ year: Int, _ index: Int
  ) -> Record {
    var document = DocumentDescription(
      documentID: "", sha256: "", sourcePath: "", bytes: 0, mediaType: "", encoding: "", layout: "", script: "")
    document.form = form.version
    document.reportYear = year
    document.authorityID = authority.id
    document.authorityName = authority.name
    document.county = authority.county
    document.countyCode = authority.countyCode
    document.prefecture = authority.prefecture
    document.province = authority.province
    let values = form.cells.compactMap { cell -> Value? in
      guard let column = columns[cell.id], panel.columns[column].states[index] != .noRow else { return nil }
      let number = panel.exactNumber(column: column, at: index)
      return Value(
        cellID: cell.id, form: form.version == .form2021 ? .form2021 : .form2019, number: number,
        status: number == nil ? .blank : .reported, unit: cell.unit, method: .manual, confidence: .high)
    }
    let stated = NarrativeIndicator.all.compactMap { indicator -> Value? in
      guard let column = columns[indicator.id], panel.columns[column].states[index].hasNumber else { return nil }
      let values = panel.columns[column]
      return Value(
        cellID: indicator.id, form: .narrative,
        number: FixedDecimal(mantissa: values.mantissas[index], scale: values.scale), status: .reported,
        qualifier: values.states[index] == .lowerBound ? .atLeast : .exact, unit: indicator.unit, method: .manual,
        confidence: .high)
    }
    return Record(document: document, values: values + stated)
  }
}
