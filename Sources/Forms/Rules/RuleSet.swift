// SPDX-License-Identifier: GPL-3.0-or-later

/// The rules as a whole: their version and the thresholds they use.
public enum RuleSet {
  /// Changed whenever a rule, a severity or a threshold changes; outputs name it, and a test holds it to the data.
  public static let version = "1"

  /// E2: more absent cells than this are an error, fewer a warning; so is a whole absent column.
  public static let absentCellsTolerated = 10
}
