// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// How a yearly figure changed: from the first to the last year, and from year to year.
///
/// absolute = y_T − y_1; percent = 100 (y_T/y_1 − 1); compound rate = (y_T/y_1)^(1/(t_T − t_1)) − 1 over years, not over
/// points; symmetric = ln((y_T + ½)/(y_1 + ½)).
///
/// Edges: below two points `too_few`. From 0 there is no percentage and no compound rate; to 0 they are −100 and −1; a
/// negative base has neither. A missing year leaves both changes beside it missing, and so does a year left out.
/// Limit: two points are no trend, and percentages of bases below 5 say nothing.
public struct Growth: Sendable, Equatable {
  /// Whether there is something to compare.
  public enum Status: String, Sendable {
    /// At least two points.
    case ok
    /// Fewer than two points.
    case tooFew = "too_few"
  }

  /// How many values are there.
  public let n: Int
  /// Whether there is something to compare.
  public let status: Status
  /// Year of the first value; nil when there are too few.
  public let firstTime: Int?
  /// Year of the last value; nil when there are too few.
  public let lastTime: Int?
  /// The first value; nil when there are too few.
  public let first: Double?
  /// The last value; nil when there are too few.
  public let last: Double?
  /// Years from the first value to the last.
  public let span: Int?
  /// Last less first value.
  public let absolute: Double?
  /// Change in per cent of the first value.
  public let percent: Double?
  /// Compound yearly rate, as a fraction.
  public let cagr: Double?
  /// ln((last + ½)/(first + ½)).
  public let symmetric: Double?
  /// Change from each year given to the next.
  public let yearOnYear: [Double?]
  /// The same in per cent.
  public let yearOnYearPercent: [Double?]

  /// The growth of `values`, one for each of the ascending years `times`; nil where a value is missing.
  public init(times: [Int], values: [Double?]) {
    let points = zip(times, values).compactMap { time, value in value.map { (time: time, value: $0) } }
    n = points.count
    guard let start = points.first, let end = points.last, points.count > 1 else {
      status = .tooFew
      (firstTime, lastTime, first, last, span) = (nil, nil, nil, nil, nil)
      (absolute, percent, cagr, symmetric) = (nil, nil, nil, nil)
      (yearOnYear, yearOnYearPercent) = ([], [])
      return
    }
    status = .ok
    (firstTime, lastTime, first, last) = (start.time, end.time, start.value, end.value)
    span = end.time - start.time
    absolute = end.value - start.value
    percent = Self.percent(from: start.value, to: end.value)
    cagr = Self.compound(from: start.value, to: end.value, years: end.time - start.time)
    symmetric = start.value > -0.5 && end.value > -0.5 ? log((end.value + 0.5) / (start.value + 0.5)) : nil
    var (changes, percents): ([Double?], [Double?]) = ([], [])
    for index in times.indices.dropLast() where index + 1 < values.count {
      guard let from = values[index], let to = values[index + 1], times[index + 1] == times[index] + 1 else {
        changes.append(nil)
        percents.append(nil)
        continue
      }
      changes.append(to - from)
      percents.append(Self.percent(from: from, to: to))
    }
    yearOnYear = changes
    yearOnYearPercent = percents
  }

  /// The change from `base` to `value` in per cent; nil unless the base is positive.
  public static func percent(from base: Double, to value: Double) -> Double? {
    base > 0 ? 100 * (value - base) / base : nil
  }

  /// The compound yearly rate from `base` to `value` over some `years`, as a fraction; nil unless the base is positive, the
  /// value not negative, and the years are positive.
  public static func compound(from base: Double, to value: Double, years: Int) -> Double? {
    let ratio = value / base
    guard base > 0, ratio >= 0, years > 0 else { return nil }
    return ratio == 0 ? -1 : expm1(log(ratio) / Double(years))
  }
}
