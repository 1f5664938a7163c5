// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis
internal import Panels
internal import Records

extension ExportedReport {
  /// The report as it may be published: masked values have neither number nor source, and where anything is masked no
  /// running text is quoted. Of an authority that cannot be found nothing about applications is published.
  func published(_ publication: Publication, _ authorities: AuthorityIndex, _ panel: Panel) -> ExportedReport {
    let authority = authorities.index(of: document)
    let year = document.reportYear.flatMap { panel.years.firstIndex(of: $0) }
    let isTouched = authority.flatMap { authority in
      year.map { publication.touches(authority: authority, year: $0) }
    }
    if isTouched == false { return self }
    func isMasked(_ id: String) -> Bool {
      guard let authority, let year else { return id.contains("applications.") }
      // The same number in running text goes with it.
      if id.hasPrefix("narrative.applications.") { return true }
      guard let indicator = panel.indicators.firstIndex(where: { $0.id == id }) else { return false }
      return publication.mask.contains(authority: authority, year: year, indicator: indicator)
    }
    let values = values.map { value in
      if isMasked(value.id) { return value.without(number: true) }
      return value.form == ValueForm.narrative.rawValue ? value.without(number: false) : value
    }
    return ExportedReport(
      document: document, type: type, sizes: sizes, values: values, wide: wide.filter { !isMasked($0.key) })
  }
}

extension ExportedValue {
  /// The value without what was read, and without its number when that is not published either.
  fileprivate func without(number isMasked: Bool) -> ExportedValue {
    ExportedValue(
      id: id, form: form, number: isMasked ? nil : number, status: isMasked ? .blank : status,
      qualifier: isMasked ? .exact : qualifier, unit: unit, raw: "", place: isMasked ? nil : place, method: method,
      confidence: confidence, note: isMasked ? Self.suppressed : note, scope: scope)
  }
}
