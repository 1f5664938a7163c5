// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import Panels
import Reporting

/// What charts are drawn from: the comparisons behind them, with all their rows.
struct ChartInput {
  let data: DatasetOptions
  let peers: PeerGrouping
  /// The sizes asked for; nil takes the first that the data have.
  let exposure: ExposureChoice?

  /// The material of `slice` in one year, compared with everything of `whole`.
  ///
  /// - Parameter broken: cells that break an identity; nil reads them from the dataset.
  func material(
    _ slice: PanelSlice, of whole: PanelSlice, year: Int, area: String, broken: BrokenCells? = nil, language: Language
  ) async throws -> ChartMaterial {
    let panel = slice.panel
    let broken = try broken ?? Evidence.brokenCells(data, panel: panel)
    let compared = await OutlierTownships.analysed(
      whole, options: OutlierOptions(peers: peers, includesAll: true), broken: broken, threads: data.threadCount)
    var funnel: OutlierTownships?
    if let choice = choice(panel) {
      funnel = await OutlierTownships.analysed(
        slice, options: OutlierOptions(method: .funnel, peers: peers, exposure: choice, includesAll: true),
        broken: broken, threads: data.threadCount)
    }
    return ChartMaterial(slice, year: year, area: area, compared: compared, funnel: funnel, language: language)
  }

  /// The sizes asked for, else the first that the data have.
  private func choice(_ panel: Panel) -> ExposureChoice? {
    if let exposure { return exposure }
    let known = panel.exposures.map(\.name)
    let name = ["population", "households", "area_km2"].first { known.contains($0) }
    return name.map { ExposureChoice(name: $0) }
  }
}
