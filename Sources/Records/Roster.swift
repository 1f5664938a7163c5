// SPDX-License-Identifier: GPL-3.0-or-later

/// The authorities of one or more counties, with the periods of their names.
public struct Roster: Sendable, Equatable {
  /// The entries in the order of the file.
  public let entries: [RosterEntry]

  /// A roster of `entries`, in the order that all output follows.
  public init(entries: [RosterEntry]) {
    self.entries = entries
  }
}
