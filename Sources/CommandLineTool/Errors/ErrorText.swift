// SPDX-License-Identifier: GPL-3.0-or-later

import Reporting

/// Turns the structured errors of the modules into messages: file, line, offending text, what was expected, next step.
enum ErrorText {
  /// An error that no command foresees: a mistake in the program.
  static func unforeseen(_ error: any Error, _ language: Language) -> String {
    language.pick("内部错误:\(error)。请把命令和这一行报告给维护者", "internal error: \(error). Please report the command and this line")
  }
}
