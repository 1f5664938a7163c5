// SPDX-License-Identifier: GPL-3.0-or-later

public import Records

/// A number that looks copied, forgotten or left out: to be asked about before any statistic. No test says so much.
public struct QualityFlag: Sendable, Equatable {
  /// What is odd.
  public enum Kind: String, Sendable, CaseIterable {
    /// Every number of the year is that of the year before.
    case copiedYear = "copied_year"
    /// The same number of at least 10 three years running.
    case stuckValue = "stuck_value"
    /// Zero where half of the others have 5 or more, and the count score finds that unlikely.
    case suspiciousZero = "suspicious_zero"
  }

  /// What is odd.
  public let kind: Kind
  /// Name of the peer group; empty for one group of all and for an unknown county.
  public let group: String
  /// Index into the panel's authorities.
  public let authority: Int
  /// The year.
  public let year: Int
  /// Index of the indicator in the panel; nil when the whole year is meant.
  public let indicator: Int?
  /// The number; nil when the whole year is meant.
  public let value: FixedDecimal?
  /// Years running with that number, or numbers that are those of the year before; nil for zeros.
  public let times: Int?
  /// Median of the others; zeros only.
  public let peerMedian: Double?
  /// One-sided mid-p of the zero; zeros only.
  public let p: Double?
}

/// The thresholds of the flags, in one place.
public enum QualityRules {
  /// Years running with one number.
  public static let stuckYears = 3
  /// Smaller numbers may well come again by chance.
  public static let stuckValue = 10
  /// Fewer numbers above 0 than this may be those of the year before by chance.
  public static let fewestCopied = 3
  /// The median of the others from which on a zero is looked at.
  public static let zeroMedian = 5.0
  /// The one-sided mid-p below which a zero is odd.
  public static let zeroP = 0.01
}
