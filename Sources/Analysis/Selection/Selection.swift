// SPDX-License-Identifier: GPL-3.0-or-later

/// Which part of a panel an analysis looks at, as a user states it.
public struct Selection: Sendable, Equatable {
  /// Which years.
  public enum Years: Sendable, Equatable {
    /// The latest year that at least half of the authorities report on; trends take every year instead.
    case standard
    /// Every year of the panel.
    case all
    /// These years.
    case these([Int])
  }

  /// Which indicators.
  public enum Indicators: Sendable, Equatable {
    /// The headline indicators of the form and of the narrative, and every one of the user's own.
    case headline
    /// Every indicator of the panel.
    case all
    /// These, by id or by label.
    case named([String])
  }

  /// Names or six-digit codes of counties; empty for the whole panel.
  public var counties: [String]
  /// Which years.
  public var years: Years
  /// Which indicators.
  public var indicators: Indicators

  /// A selection; by default the headline of the latest year of the whole panel.
  public init(counties: [String] = [], years: Years = .standard, indicators: Indicators = .headline) {
    self.counties = counties
    self.years = years
    self.indicators = indicators
  }
}

/// A selection that a panel cannot satisfy.
public enum SelectionError: Error, Sendable, Equatable, CustomStringConvertible {
  /// No authority is of this county; `known` are the names the panel has, in its order.
  case unknownCounty(String, known: [String])
  /// The panel has no such year.
  case unknownYear(Int, known: [Int])
  /// No indicator has this id or label; `known` are the ids the panel has, in its order.
  case unknownIndicator(String, known: [String])
  /// Several indicators have this label: an id must be used.
  case ambiguousIndicator(String, ids: [String])
  /// The panel has no authority, no year or no indicator.
  case emptyPanel

  /// For programmers; commands render their own text.
  public var description: String {
    switch self {
    case .unknownCounty(let name, let known): "no county \(name) among \(known)"
    case .unknownYear(let year, let known): "no year \(year) among \(known)"
    case .unknownIndicator(let name, _): "no indicator \(name)"
    case .ambiguousIndicator(let name, let ids): "the label \(name) belongs to \(ids)"
    case .emptyPanel: "the panel holds nothing"
    }
  }
}
