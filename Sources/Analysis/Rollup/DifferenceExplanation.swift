// SPDX-License-Identifier: GPL-3.0-or-later

public import Records

/// What may explain the difference between a county's figure and the total of its units.
public struct DifferenceExplanation: Sendable, Equatable {
  /// The kind of mistake.
  public enum Kind: String, Sendable, CaseIterable {
    /// The county left these units out.
    case leftOut = "left_out"
    /// The county counted these units twice.
    case countedTwice = "counted_twice"
    /// The county used the unit's figure of the year before.
    case yearBefore = "year_before"
    /// Two neighbouring digits of the total are swapped in the county's figure.
    case swappedDigits = "swapped_digits"
    /// The county states yuan where 10,000 yuan belong.
    case yuan
    /// These units are missing from the total; the county may have their figures.
    case absent
  }

  /// The kind of mistake.
  public let kind: Kind
  /// The units concerned, in panel order.
  public let units: [RollupUnit]
  /// The units' figures in the cell, in the same order; empty when it speaks of several cells.
  public let figures: [FixedDecimal]
  /// How many of the cells that differ the same units explain.
  public let cells: Int
}
