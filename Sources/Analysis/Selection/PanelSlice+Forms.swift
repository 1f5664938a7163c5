// SPDX-License-Identifier: GPL-3.0-or-later

internal import Forms
internal import Panels

extension PanelSlice {
  /// The first year whose reports follow the form of 2021.
  private static let newForm = 2021

  /// The same slice without the indicators that nobody could state in the year with index `year`: cells of a version of
  /// the form that no report of the year uses, and that nobody has a number for.
  ///
  /// Where no form is known, as in a typed table, it is the one prescribed for the year. An indicator of a user's own and
  /// of running text stays; so does everything when nothing would be left.
  public func withoutUnusedForms(year: Int, facts: DocumentFacts) -> PanelSlice {
    var used = Set(authorities.compactMap { facts.report(authority: $0, year: year).form })
    if used.isEmpty { used = [panel.years[year] < Self.newForm ? .form2019 : .form2021] }
    let kept = indicators.filter { indicator in
      let forms = Indicator.indicator(panel.indicators[indicator].id)?.forms ?? []
      let states = panel.columns[indicator].states
      return forms.isEmpty || !used.isDisjoint(with: forms)
        || authorities.contains { states[panel.index(authority: $0, year: year)].hasNumber }
    }
    return kept.isEmpty ? self : with(indicators: kept)
  }
}
