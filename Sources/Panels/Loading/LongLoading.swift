// SPDX-License-Identifier: GPL-3.0-or-later

internal import Records

/// Loads a long table, batch by batch, into a panel.
struct LongLoading: ~Copyable {
  private var scanner: LongTableScanner
  private var builder: PanelBuilder
  private let isDataset: Bool
  /// The unit of an authority and year of the scanner, by their numbers.
  private var units = PairTable()
  /// The builder's authority for every one of the scanner; -1 where it depends on the year or is not known yet.
  private var authorities: [Int32] = []
  /// The row whose key has a row already.
  private var repeated: LongRow?

  /// Loads `table` of `source`; `documents` and `corrections` are those of a dataset.
  static func load(
    _ table: consuming OpenedTable, of source: PanelSource, documents: DocumentTable?, corrections: [Correction],
    options: PanelOptions
  ) throws(PanelError) -> LoadedPanel {
    let withoutYear = documents?.entries.count { $0.year == nil && !$0.isSuperseded } ?? 0
    var loading = LongLoading(
      scanner: try LongTableScanner(table, documents: documents, options: options),
      builder: PanelBuilder(roster: options.roster, indicators: 1),
      isDataset: documents != nil)
    do throws(PanelError) {
      try loading.readAll()
    } catch {
      throw loading.naming(error, source, documents: documents, options: options)
    }
    loading.builder.values.close()
    let indicators = loading.scanner.indicators
    for correction in corrections { loading.builder.apply(correction, indicators: indicators) }
    var stated: StatedSizes?
    if let sizes = options.sizes {
      stated = try StatedSizes(sizes, options: options, directory: loading.builder.directory)
    }
    let panel = loading.builder.panel(indicators: indicators, roster: options.roster, stated: stated)
    return LoadedPanel(panel: panel, notes: loading.scanner.notes, rowsWithoutYear: withoutYear)
  }

  private init(scanner: consuming LongTableScanner, builder: PanelBuilder, isDataset: Bool) {
    self.scanner = scanner
    self.builder = builder
    self.isDataset = isDataset
  }

  private mutating func readAll() throws(PanelError) {
    // A document without a single value is there all the same.
    for place in scanner.documentPlaces { _ = unit(Int(place.authority), Int(place.year)) }
    let sizeRoles = scanner.sizeRoles
    var batch = LongBatch()
    var last = (authority: Int32(-1), year: Int32(-1))
    var unit = 0
    while try scanner.next(into: &batch) {
      builder.values.makeRoom(indicators: scanner.indicatorCount)
      for index in 0..<batch.count {
        let row = batch.rows[index]
        if row.authority != last.authority || row.year != last.year {
          unit = self.unit(Int(row.authority), Int(row.year))
          last = (row.authority, row.year)
        }
        let outcome = builder.values.set(
          unit, Int(row.indicator), mantissa: row.mantissa, scale: row.scale, state: row.state,
          replacesExcluded: isDataset)
        switch outcome {
        case .stored: break
        case .duplicate:
          repeated = row
          throw scanner.duplicate(row, first: 0)
        case .overflow: throw scanner.tooLarge(row)
        }
      }
      for (role, stated) in zip(sizeRoles, batch.sizes) {
        for size in stated {
          let row = batch.rows[size.row]
          let unit = self.unit(Int(row.authority), Int(row.year))
          if let known = builder.setSize(role, unit: unit, to: size.size) {
            throw scanner.conflictingSize(role, row, known, size.size)
          }
        }
      }
    }
  }

  /// The same error with the line of the first of two rows, which a second reading finds: no line is kept while all goes
  /// well. Standard input cannot be read again.
  private mutating func naming(
    _ error: PanelError, _ source: PanelSource, documents: DocumentTable?, options: PanelOptions
  ) -> PanelError {
    guard let repeated else { return error }
    if case .standardInput = source { return error }
    let wanted = unit(Int(repeated.authority), Int(repeated.year))
    do throws(PanelError) {
      var again = try LongTableScanner(
        try OpenedTable(source, options: options), documents: documents, options: options)
      var batch = LongBatch()
      while try again.next(into: &batch) {
        for row in batch.rows[0..<batch.count]
        where row.indicator == repeated.indicator && row.state != .excluded
          && unit(Int(row.authority), Int(row.year)) == wanted
        {
          return row.line < repeated.line ? scanner.duplicate(repeated, first: row.line) : error
        }
      }
    } catch { return error }
    return error
  }

  /// The unit of an authority and year of the scanner.
  private mutating func unit(_ authority: Int, _ year: Int) -> Int {
    let known = units[authority, year]
    if known >= 0 { return Int(known) }
    let number = scanner.years[year]
    var index = authority < authorities.count ? Int(authorities[authority]) : -1
    if index < 0 {
      index = builder.authority(of: scanner.authority(authority), year: number)
      if !builder.directory.hasRoster {
        while authorities.count <= authority { authorities.append(-1) }
        authorities[authority] = Int32(index)
      }
    }
    let unit = builder.unit(authority: index, year: number)
    units[authority, year] = Int32(unit)
    return unit
  }
}
