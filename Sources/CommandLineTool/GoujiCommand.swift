// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser

/// A command that writes results and speaks to the user through a console.
protocol GoujiCommand: ParsableCommand {
  /// Whether only errors are written to standard error.
  var isQuiet: Bool { get }

  /// Does what the command is for; errors become a message and a status outside.
  func run(_ console: Console) async throws -> ExitStatus
}
