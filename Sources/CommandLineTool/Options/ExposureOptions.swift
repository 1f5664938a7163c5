// SPDX-License-Identifier: GPL-3.0-or-later

public import Analysis
public import ArgumentParser
import Panels

/// How rates widen their limits, on the command line.
extension ExposureChoice.Dispersion: ExpressibleByArgument {}

/// Whose rates are the standard, on the command line.
extension RateStandard: ExpressibleByArgument {}

/// What `--exposure` names: sizes of the data, or a file of them.
struct ExposureSource {
  /// What was typed; nil for nothing.
  let typed: String?

  /// The names that sizes have; anything else is a file.
  private static let names = ["population", "households", "area_km2"]

  /// The file of sizes; nil when the data's own are meant.
  var file: String? { typed.flatMap { Self.names.contains($0) ? nil : $0 } }

  /// The name of the panel's sizes; nil when nothing was asked for.
  ///
  /// - Throws: when the panel has no such sizes.
  func name(in panel: Panel) throws(CommandError) -> String? {
    guard let typed else { return nil }
    let known = panel.exposures.map(\.name)
    let wanted = file == nil ? [typed] : Self.names
    guard let name = wanted.first(where: { known.contains($0) }) else {
      throw CommandError(
        status: .badData, "数据里没有 \(wanted.joined(separator: "、")) 一列;可用 --exposure 文件 另给",
        "the data have no column \(wanted.joined(separator: ", ")); give a file with --exposure")
    }
    return name
  }
}

/// By what counts become rates, and the limits of the funnel.
struct ExposureOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "按规模算率:数据中的 population、households、area_km2,或另给的 CSV", valueName: "name|file"))
  var exposure: String?

  @Option(name: .long, help: ArgumentHelp("超离散:additive、multiplicative", valueName: "kind"))
  var overdispersion: ExposureChoice.Dispersion = .additive

  @Option(name: .long, help: ArgumentHelp("内外控制限的百分数", valueName: "95,99.8"))
  var limits: String = "95,99.8"

  mutating func validate() throws {
    if levels == nil { throw ValidationError("The value '\(limits)' is invalid for '--limits <95,99.8>'") }
  }

  /// The limits as shares, ascending; nil unless they are one or two numbers above 0 and below 100.
  private var levels: [Double]? {
    let parts = limits.split(separator: ",", omittingEmptySubsequences: false).map { Double($0) }
    let shares = parts.compactMap { $0.map { $0 / 100 } }
    guard (1...2).contains(parts.count), shares.count == parts.count, shares.allSatisfy({ $0 > 0 && $0 < 1 }),
      shares == shares.sorted()
    else { return nil }
    return shares
  }

  /// What was named.
  var source: ExposureSource { ExposureSource(typed: exposure) }

  /// What is divided by; nil when nothing was asked for.
  ///
  /// - Throws: when the panel has no such sizes.
  func choice(_ panel: Panel) throws(CommandError) -> ExposureChoice? {
    try source.name(in: panel).map {
      ExposureChoice(name: $0, dispersion: overdispersion, levels: levels ?? [0.95, 0.998])
    }
  }
}
