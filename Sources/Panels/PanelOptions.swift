// SPDX-License-Identifier: GPL-3.0-or-later

public import Records

/// Where normalized records come from.
public enum PanelSource: Sendable {
  /// A dataset folder, or a single CSV file, long or wide.
  case path(String)
  /// A CSV on standard input.
  case standardInput
  /// A CSV in memory; `name` stands for it in errors.
  case bytes([UInt8], name: String)
}

/// How normalized records are loaded.
public struct PanelOptions: Sendable {
  /// The byte between two fields: a comma or a tab. Dataset folders always use commas.
  public var delimiter: UInt8
  /// The authorities, with ids, periods of names and sizes. A dataset folder's own `roster.csv` serves when it is nil.
  public var roster: Roster?
  /// A file of sizes: `authority_id` or `county,authority`, then `year,population,households,area_km2`.
  public var sizes: PanelSource?
  /// Whether derived values enter as numbers; otherwise they are excluded.
  public var includesDerived: Bool
  /// Ids of the indicators to load; nil for all. Keeps a wide national file small.
  public var indicators: Set<String>?
  /// Bytes read at a time.
  public var blockSize: Int

  /// Commas, no roster, everything but derived values.
  public init(
    delimiter: UInt8 = 0x2C, roster: Roster? = nil, sizes: PanelSource? = nil, includesDerived: Bool = false,
    indicators: Set<String>? = nil, blockSize: Int = 1 << 18
  ) {
    self.delimiter = delimiter
    self.roster = roster
    self.sizes = sizes
    self.includesDerived = includesDerived
    self.indicators = indicators
    self.blockSize = blockSize
  }
}
