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
