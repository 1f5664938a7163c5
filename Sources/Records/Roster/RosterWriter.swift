// SPDX-License-Identifier: GPL-3.0-or-later

internal import DelimitedText

extension Roster {
  /// The columns of a roster file, in their order.
  public static let columns = [
    "authority_id", "name", "level", "type", "county_code", "county", "prefecture", "province", "code_nbs2023",
    "code_other", "code_other_source", "aliases", "valid_from", "valid_to", "change_kind", "successor",
    "expects_report", "population", "households", "area_km2", "size_year", "size_source", "note",
  ]

  /// The roster as the bytes of a file that ``init(csv:)`` reads back to the same entries.
  public var csv: [UInt8] {
    var writer = CSVWriter()
    writer.row(Self.columns)
    for entry in entries {
      let sizes: [String] = [
        entry.population.map(String.init) ?? "", entry.households.map(String.init) ?? "",
        entry.areaKm2.map(\.description) ?? "", entry.sizeYear.map(String.init) ?? "", entry.sizeSource, entry.note,
      ]
      let expects: String = entry.statedExpectation.map { $0 ? "yes" : "no" } ?? ""
      let periods: [String] = [
        entry.validFrom, entry.validTo, entry.changeKind?.rawValue ?? "", entry.successors.joined(separator: "|"),
        expects,
      ]
      let names: [String] = [
        entry.authorityID, entry.name, entry.level, entry.type, entry.countyCode, entry.county, entry.prefecture,
        entry.province, entry.codeNBS2023, entry.codeOther, entry.codeOtherSource,
        entry.aliases.joined(separator: "|"),
      ]
      let fields = names + periods + sizes
      for field in fields { if field.isEmpty { writer.missing() } else { writer.text(field) } }
      writer.endRow()
    }
    return writer.takeBytes()
  }
}
