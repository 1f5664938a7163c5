// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// The counts of a series that a log-linear trend can use, and whether there is one.
struct CountSeries {
  /// Times with a count and an exposure.
  private(set) var times: [Double] = []
  /// The counts.
  private(set) var counts: [Double] = []
  /// ln of the exposures.
  private(set) var offsets: [Double] = []
  /// `ok` when a line can be fitted.
  private(set) var status = PoissonTrend.Status.ok
  /// +1 when every event lies in the last year, −1 when in the first; nil otherwise.
  private(set) var direction: Int?

  /// The usable part of `counts` at `times`: missing and negative counts are dropped, and exposures that are not positive.
  init(times: [Double], counts: [Double?], exposures: [Double]?) {
    for (index, pair) in zip(times, counts).enumerated() {
      guard let count = pair.1, count >= 0 else { continue }
      let exposure = exposures.flatMap { index < $0.count ? $0[index] : nil } ?? 1
      guard exposure > 0 else { continue }
      self.times.append(pair.0)
      self.counts.append(count)
      offsets.append(log(exposure))
    }
    guard let first = self.times.min(), let last = self.times.max(), first < last else {
      status = .tooFew
      return
    }
    let withEvents = zip(self.times, self.counts).filter { $0.1 > 0 }.map(\.0)
    guard let only = withEvents.first else {
      status = .allZero
      return
    }
    if withEvents.allSatisfy({ $0 == only }), only == first || only == last {
      (status, direction) = (.diverges, only == last ? 1 : -1)
    }
  }
}
