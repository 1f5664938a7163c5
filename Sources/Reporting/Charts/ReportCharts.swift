// SPDX-License-Identifier: GPL-3.0-or-later

internal import Tables

/// The charts of a report: drawn, left out as asked, or not drawn for a reason.
public struct ReportCharts: Sendable {
  /// The charts, in order; also when they could not be drawn.
  let charts: [Chart]
  /// Their pictures as SVG, in the same order; none when they could not be drawn.
  let pictures: [[UInt8]]
  /// Why there are no pictures; nil when there are, or when none were asked for.
  public let problem: ChartError?

  /// No charts, as asked.
  public static let omitted = ReportCharts(charts: [], pictures: [], problem: nil)

  /// The charts drawn by gnuplot in one go; a failure is kept, not thrown, since a report can do without.
  public static func drawn(_ charts: [Chart]) async -> ReportCharts {
    do throws(ChartError) {
      return ReportCharts(charts: charts, pictures: try await Gnuplot.render(charts, format: .svg), problem: nil)
    } catch {
      return ReportCharts(charts: charts, pictures: [], problem: error)
    }
  }

  /// The folder of the report that they stand in.
  static let folder = "charts/"

  /// The pictures and the figures beside them.
  func files(_ writer: any TableWriter) -> [ReportFile] {
    zip(charts, pictures).flatMap { chart, picture in
      [
        ReportFile(name: Self.folder + chart.stem + ".svg", bytes: picture),
        ReportFile(name: Self.folder + chart.stem + ".csv", bytes: writer.bytes(of: chart.table)),
      ]
    }
  }
}
