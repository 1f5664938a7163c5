// SPDX-License-Identifier: GPL-3.0-or-later

/// The mean without the smallest and the largest share of the values.
///
/// ⌊share × n⌋ values are left out on each side. Reference: Tukey 1960; Stigler 1973, doi:10.1214/aos/1176342412.
/// Edges: no value, none; a share of one half or more gives the median.
/// Limit: on counts with more than the share of zeros it is a mean with fewer zeros, no more.
public enum TrimmedMean {
  /// The mean of `values` without `share`, 0…0.5, on each side; nil for no values.
  public static func value(_ values: [Double], share: Double) -> Double? { value(Sample(values), share: share) }

  /// The mean of the values of `table` without `share`, 0…0.5, on each side; nil for an empty table.
  public static func value(_ table: FrequencyTable, share: Double) -> Double? { value(Sample(table), share: share) }

  static func value(_ sample: Sample, share: Double) -> Double? {
    let count = sample.count
    guard count > 0, share >= 0 else { return nil }
    if share >= 0.5 { return sample.median }
    let cut = Int((Double(count) * share).rounded(.down))
    var sum = CompensatedSum()
    for (index, value) in sample.values.enumerated() {
      let first = max(cut, sample.cumulative[index] - sample.counts[index])
      let last = min(count - cut, sample.cumulative[index])
      if last > first { sum.add(value * Double(last - first)) }
    }
    return sum.value / Double(count - 2 * cut)
  }
}
