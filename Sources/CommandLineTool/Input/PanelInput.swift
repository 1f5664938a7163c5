// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import Panels
import Records

/// Loads the normalized records that a command is given.
struct PanelInput {
  let options: DatasetOptions
  let console: Console

  /// Where the records come from; `-` is standard input.
  private var source: PanelSource { options.dataset == "-" ? .standardInput : .path(options.dataset) }

  /// The panel; names taken for ids and rows left out are said once.
  ///
  /// - Parameter sizes: a file of sizes besides those of the data.
  func panel(roster: Roster?, sizes: String? = nil) throws(CommandError) -> Panel {
    if let sizes, InputFile.kind(of: sizes) != .file { throw InputFile.missing(sizes) }
    if options.dataset != "-", InputFile.kind(of: options.dataset) == .missing {
      throw InputFile.missing(options.dataset)
    }
    let loaded: LoadedPanel
    do throws(PanelError) {
      loaded = try PanelLoader.load(
        source,
        options: PanelOptions(
          delimiter: options.delimiter.byte, roster: roster, sizes: sizes.map { .path($0) }))
    } catch {
      throw CommandError(error)
    }
    for note in loaded.notes { console.note("“\(note.name)”按 \(note.id)", "“\(note.name)” is taken as \(note.id)") }
    OwnIndicators.say(loaded.panel.indicators, to: console)
    if loaded.rowsWithoutYear > 0 {
      console.note(
        "\(loaded.rowsWithoutYear) 行没有年度,未计入", "\(loaded.rowsWithoutYear) rows state no year and are left out")
    }
    return loaded.panel
  }

  /// The part of a panel that is asked for; the year left to the standard is said.
  func slice(_ panel: Panel, _ selection: Selection) throws(CommandError) -> PanelSlice {
    do throws(SelectionError) {
      let slice = try PanelSlice(panel, selection)
      if slice.usesStandardYear {
        sayStandardYear(panel.years[slice.standardYear])
      }
      return slice
    } catch {
      throw CommandError(error)
    }
  }

  /// Says which year was left to the standard.
  func sayStandardYear(_ year: Int) {
    console.note(
      "年度 \(year):最近一个半数以上单位有数的年度;--year 可另选", "year \(year): the latest that at least half report on; see --year")
  }

  /// Says that several counties are taken as one area.
  func sayArea(_ slice: PanelSlice) {
    sayArea(counties: Set(slice.authorities.map { slice.panel.authorities[$0].county }).subtracting([""]).count)
  }

  /// Says that so many counties are taken as one area, when they are several.
  func sayArea(counties count: Int) {
    guard count > 1 else { return }
    console.note(
      "数据来自 \(count) 个县区,合为一片;分县用 --by county,只看一县用 --county",
      "the data are of \(count) counties, taken as one area; see --by county and --county")
  }
}
