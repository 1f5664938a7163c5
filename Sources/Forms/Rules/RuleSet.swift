// SPDX-License-Identifier: GPL-3.0-or-later

/// The rules as a whole: their version and the thresholds they use.
public enum RuleSet {
  /// Changed whenever a rule, a severity or a threshold changes; outputs name it, and a test holds it to the data.
  public static let version = "3"

  /// E2: more absent cells than this are an error, fewer a warning; so is a whole absent column.
  public static let absentCellsTolerated = 10

  /// C6: fees of a township from here on, in 万元, look like 元.
  public static let implausibleFee: Int64 = 1000

  /// C6: fees that are at least this many times last year's look like 元.
  public static let feeJump: Int64 = 1000

  /// C6: so many other authorities of the county with fees must there be to compare with.
  public static let feePeers = 3

  /// C11, C13: texts at least as alike as this are taken for copied; the Jaccard index of their shingles.
  public static let copiedText = 0.9

  /// C11: so many cells that are not 0 must agree before equal figures are more than chance.
  public static let leastSharedFigures = 5

  /// C12: the least change of a count that can be a jump.
  public static let leastJump: Int64 = 5

  /// C12: with few peers, the least ratio of the two years (each plus one half).
  public static let jumpRatio = 5.0

  /// C12: a change of fewer standard deviations than this is chance; p of about 0.001 for counts of equal rates.
  public static let jumpChance = 3.29

  /// C12: the least number of peers with both years for the Hidiroglou–Berthelot score.
  public static let jumpPeers = 8

  /// C12: the distance from the median score, in quartile distances, that is a jump.
  public static let jumpQuartiles = 4.0

  /// E8: characters of section one that are neither too few nor too many.
  public static let sectionOneLength = 100...3000

  /// F8, G2, G4: month and day of the year after by which reports are due.
  public static let dueDay = "03-31"
}
