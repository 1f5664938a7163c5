// SPDX-License-Identifier: GPL-3.0-or-later

// usage: calibrate [COUNTIES]     simulates clean and contaminated counties and prints false alarms and power
let counties = CommandLine.arguments.dropFirst().first.flatMap(Int.init) ?? 3000

/// A share with its error, as the tables of the methods print them.
func text(_ share: Calibration.Share) -> String {
  func digits(_ value: Double) -> String {
    let scaled = Int((value * 10_000).rounded())
    let fraction = String(scaled % 10_000)
    return "\(scaled / 10_000)." + String(repeating: "0", count: 4 - fraction.count) + fraction
  }
  return "\(digits(share.value)) ± \(digits(share.error))"
}

/// One Markdown table: the methods on the scenarios.
func printTable(_ title: String, _ methods: [Method], _ scenarios: [Scenario], seed: UInt64) {
  print("\n### \(title)\n")
  print("| 县 | n | 方法 | 误报/单位 | 误报/县 | 检出(\(counties) 个县) |\n|---|--:|---|--:|--:|--:|")
  for (offset, scenario) in scenarios.enumerated() {
    let results = Calibration.run(methods, on: scenario, counties: counties, seed: seed &+ UInt64(offset))
    for (method, result) in zip(methods, results) {
      print(
        "| \(scenario.name) ×\(scenario.factor) | \(scenario.size) | \(method.name) | \(text(result.perTownship)) | "
          + "\(text(result.anyInCounty)) | \(text(result.power)) |")
    }
  }
}

printTable("单组方法", Method.single, Scenario.single, seed: 20_250_101)
printTable("默认得分与单组得分", Method.county, Scenario.county, seed: 20_250_201)
printTable("同一指标的其他年份另算(--prior years)", Method.years, Scenario.years, seed: 20_250_401)
printTable("看历年的方法", Method.history, Scenario.history, seed: 20_250_301)
