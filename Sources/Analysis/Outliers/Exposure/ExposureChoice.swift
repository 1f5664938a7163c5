// SPDX-License-Identifier: GPL-3.0-or-later

/// By what counts are divided to become rates, and where the limits of the funnel lie.
public struct ExposureChoice: Sendable, Equatable {
  /// How units that differ more than chance widen the limits.
  public enum Dispersion: String, Sendable, CaseIterable {
    /// A variance between units is added to that of chance; the default.
    case additive
    /// The variance of chance is multiplied.
    case multiplicative
  }

  /// The name of the panel's exposure, such as `population`.
  public var name: String
  /// How the limits are widened.
  public var dispersion: Dispersion
  /// The shares, ascending, of clean units within the inner and the outer limits.
  public var levels: [Double]

  /// Additive over-dispersion and limits of 95 and 99.8 % unless stated otherwise.
  public init(name: String, dispersion: Dispersion = .additive, levels: [Double] = [0.95, 0.998]) {
    self.name = name
    self.dispersion = dispersion
    self.levels = levels
  }
}

/// The rate of one authority: its count over its exposure, per 10,000, and where it lies in the funnel.
public struct OutlierRate: Sendable, Equatable {
  /// Two ends, per 10,000.
  public struct Range: Sendable, Equatable {
    /// The lower end.
    public let low: Double
    /// The upper end.
    public let high: Double
  }

  /// The exposure: inhabitants, households, square kilometres.
  public let exposure: Double
  /// Count over exposure, per 10,000.
  public let rate: Double
  /// Garwood's exact 95 % interval of ``rate``, which knows chance alone.
  public let interval: Range?
  /// The rate drawn towards that of the group, the more the smaller the authority; the one to rank by.
  public let shrunken: Double?
  /// The 95 % interval of ``shrunken``.
  public let shrunkenInterval: Range?
  /// Place by ``shrunken`` within the group, 1 for the highest; equal rates share the better place.
  public internal(set) var rank: Int?
  /// The inner and the outer limits at this exposure; empty below eight authorities.
  public let limits: [Range]
  /// Over-dispersion of the group: 1 is chance alone.
  public let phi: Double
  /// Variance between authorities on the scale of the funnel; nil below eight authorities.
  public let tauSquared: Double?

  /// What rates are given per.
  public static let per = 10_000.0
}
