// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import Panels
import Records

extension PanelInput {
  /// The distributions of a long CSV file, gathered without a panel; nil where the input needs one: a dataset folder, a wide
  /// table, standard input, or a roster that settles who is who.
  func streamedDistribution(roster: Roster?, counties: [String]) throws(CommandError) -> StreamedDistribution? {
    guard roster == nil, options.dataset != "-", InputFile.kind(of: options.dataset) == .file else { return nil }
    let panelOptions = PanelOptions(delimiter: options.delimiter.byte)
    let streamed: StreamedDistribution
    do throws(PanelError) {
      guard try LongTableScanner.reads(.path(options.dataset), options: panelOptions) else { return nil }
      streamed = try StreamedDistribution(
        reading: .path(options.dataset), options: panelOptions, counties: counties)
    } catch {
      throw CommandError(error)
    }
    for note in streamed.notes { console.note("“\(note.name)”按 \(note.id)", "“\(note.name)” is taken as \(note.id)") }
    OwnIndicators.say(streamed.outline.indicators, to: console)
    return streamed
  }

  /// The county totals of a wide CSV file, gathered without a panel; nil where the input needs one: a dataset folder, a long
  /// table, standard input, cells of both forms, or a roster that settles who is who.
  func streamedRollup(
    roster: Roster?, counties: [String], isByCounty: Bool
  ) throws(CommandError) -> StreamedRollup? {
    guard roster == nil, options.dataset != "-", InputFile.kind(of: options.dataset) == .file else { return nil }
    let panelOptions = PanelOptions(delimiter: options.delimiter.byte)
    let streamed: StreamedRollup
    do throws(PanelError) {
      guard try StreamedRollup.reads(.path(options.dataset), options: panelOptions) else { return nil }
      streamed = try StreamedRollup(
        reading: .path(options.dataset), options: panelOptions, counties: counties, isByCounty: isByCounty)
    } catch {
      throw CommandError(error)
    }
    for note in streamed.notes { console.note("“\(note.name)”按 \(note.id)", "“\(note.name)” is taken as \(note.id)") }
    if streamed.rowsWithoutYear > 0 {
      console.note(
        "\(streamed.rowsWithoutYear) 行没有年度,未计入", "\(streamed.rowsWithoutYear) rows state no year and are left out")
    }
    return streamed
  }

  /// The rows that are asked for; the year left to the standard, and several counties taken as one area, are said.
  func rows(_ streamed: StreamedDistribution, _ selection: Selection) throws(CommandError) -> [DistributionRow] {
    do throws(SelectionError) {
      let rows = try streamed.rows(selection)
      if selection.years == .standard, let year = streamed.standardYear { sayStandardYear(streamed.years[year]) }
      sayArea(counties: streamed.counties.count)
      return rows
    } catch {
      throw CommandError(error)
    }
  }
}
