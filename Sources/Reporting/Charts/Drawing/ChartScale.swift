// SPDX-License-Identifier: GPL-3.0-or-later

internal import Tables

/// From numbers to pixels: evenly, or by square root where one number dwarfs the others.
struct ChartScale: Sendable {
  let low: Double
  let high: Double
  let start: Double
  let end: Double
  /// Whether it goes by square root, which the chart then says.
  let isRoot: Bool
  /// Whether a number lies beyond the end, which the chart then says.
  let isCapped: Bool
  /// Whether all numbers are whole, and so the ticks.
  private let isWhole: Bool

  /// A scale over `values`, what lies `around` them, and zero, from `start` to `end` pixels.
  ///
  /// It goes by square root when four fifths of `values` would share a fifth of the room; a value a hundred times as
  /// large as those is left beyond the end.
  init(_ values: [Double], around: [Double] = [], start: Double, end: Double, mayBeRoot: Bool = true) {
    let sorted = values.filter(\.isFinite).sorted()
    let typical = sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, sorted.count * 4 / 5)]
    let most = max(0, sorted.last ?? 0)
    let cap = 100 * max(1, typical)
    isCapped = mayBeRoot && most > cap
    let kept = isCapped ? sorted.filter { $0 <= cap } : sorted
    let largest = max(0, kept.last ?? 0)
    let reach = isCapped ? [] : around.filter(\.isFinite)
    low = min(0, sorted.first ?? 0, reach.min() ?? 0)
    let top = max(isCapped ? largest * 1.25 : largest, reach.max() ?? 0)
    high = top > low ? top : low + 1
    isRoot = mayBeRoot && low >= 0 && largest > 10 && typical * 5 < largest
    self.start = start
    self.end = end
    isWhole = (sorted + reach).allSatisfy { $0 == $0.rounded() }
  }

  /// The same scale between other pixels.
  init(_ other: ChartScale, start: Double, end: Double) {
    (low, high, isRoot, isCapped, isWhole) = (other.low, other.high, other.isRoot, other.isCapped, other.isWhole)
    self.start = start
    self.end = end
  }

  /// The pixel of a number; those outside the scale are held at its ends.
  func position(_ value: Double) -> Double {
    let value = min(high, max(low, value))
    let share = isRoot ? (value / high).squareRoot() : (value - low) / (high - low)
    return start + share * (end - start)
  }

  /// Round numbers to write at the axis, far enough from each other for their texts; ascending.
  func ticks(apart: Double) -> [Double] {
    isRoot ? rootTicks(apart) : evenTicks(apart)
  }

  private func evenTicks(_ apart: Double) -> [Double] {
    let most = max(1, (abs(end - start) / apart).rounded(.down))
    var step = 1.0
    for candidate in Self.steps where (high - low) / candidate <= most && (candidate >= 1 || !isWhole) {
      step = candidate
      break
    }
    let first = (low / step).rounded(.up)
    let last = (high / step).rounded(.down)
    guard last >= first, last - first < 100 else { return [low, high] }
    return stride(from: first, through: last, by: 1).map { ($0 * step * 1e6).rounded() / 1e6 }
  }

  private func rootTicks(_ apart: Double) -> [Double] {
    var ticks = [0.0]
    var kept: [Double] = []
    for candidate in Self.steps.reversed() where candidate <= high && (candidate >= 1 || !isWhole) {
      let place = position(candidate)
      if abs(place - start) >= apart, kept.allSatisfy({ abs(position($0) - place) >= apart }) {
        kept.append(candidate)
      }
    }
    ticks += kept.reversed()
    return ticks
  }

  /// 1, 2 and 5 times every power of ten, ascending.
  private static let steps: [Double] = (-6...18).flatMap { power -> [Double] in
    let ten = (0..<abs(power)).reduce(1.0) { product, _ in product * 10 }
    return [1.0, 2, 5].map { power < 0 ? $0 / ten : $0 * ten }
  }

  /// What the reader must know of an axis that is not even or does not reach the largest number; empty otherwise.
  func remark(_ axis: (chinese: String, english: String), _ language: Language) -> String {
    (isRoot ? language.pick(";\(axis.chinese)为平方根刻度", "; square-root \(axis.english)") : "")
      + (isCapped ? language.pick(";太大的数画在刻度尽头", "; numbers too large stand at the end of the \(axis.english)") : "")
  }

  /// The text of a tick.
  static func text(_ value: Double) -> String { ReadableNumber.brief(value) }

  /// How far apart ticks must be for their texts to fit beside each other.
  func room(size: Int) -> Double {
    max(60, ChartText.width(Self.text(high.rounded()), size: size) + 14)
  }
}
