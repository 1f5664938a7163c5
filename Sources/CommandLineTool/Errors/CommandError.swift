// SPDX-License-Identifier: GPL-3.0-or-later

import Reporting

/// An error that ends a command: a message in both languages and the status.
struct CommandError: Error, Equatable {
  /// What the shell is told.
  let status: ExitStatus
  /// What happened, where, and what to do, in Chinese.
  let chinese: String
  /// The same in English.
  let english: String

  /// An error with its message in both languages.
  init(status: ExitStatus, _ chinese: String, _ english: String) {
    self.status = status
    self.chinese = chinese
    self.english = english
  }

  /// The message in one language.
  func text(_ language: Language) -> String { language.pick(chinese, english) }
}
