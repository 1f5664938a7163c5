// SPDX-License-Identifier: GPL-3.0-or-later

/// What the process tells the shell.
public enum ExitStatus: Int32, Sendable {
  /// What was asked for is written.
  case done = 0
  /// A document could not be read, or a check found something.
  case findings = 1
  /// The command line makes no sense.
  case usage = 64
  /// The input holds bad data.
  case badData = 65
  /// An input does not exist.
  case missingInput = 66
  /// A mistake in the program itself.
  case internalError = 70
  /// Reading or writing failed.
  case inputOutput = 74
}
