// SPDX-License-Identifier: GPL-3.0-or-later

/// 示例县: a fictional county of 24 townships, 2019 to 2025, made from a fixed seed.
enum DemoCounty {
  /// Every file of the data set by its path in `Datasets/demo-county`.
  static func files() -> [String: [UInt8]] {
    let reports = self.reports()
    var files: [String: [UInt8]] = [:]
    for report in reports { files["raw/\(report.path)"] = RawReport.bytes(of: report) }
    files["roster.csv"] = Array(Township.roster.utf8)
    files["truth.csv"] = Array(Truth.table(of: reports).utf8)
    return files
  }

  /// The reports by year, then in the order of the roster.
  static func reports() -> [DemoReport] {
    let all = Township.all.enumerated().flatMap { CountyModel.reports(of: $1, index: $0) }
    let byYear = CountyModel.years.flatMap { year in all.filter { $0.year == year } }
    return PlantedCases.plant(in: byYear)
  }
}
