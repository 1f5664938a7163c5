// SPDX-License-Identifier: GPL-3.0-or-later

import Forms

/// A first argument that is no command, with the nearest one that is.
struct UnknownCommand {
  /// What is said in Chinese.
  let chinese: String
  /// What is said in English.
  let english: String

  /// Nil when `argument` is an option or one of `names`.
  init?(_ argument: String, among names: [String]) {
    guard !argument.hasPrefix("-"), !names.contains(argument) else { return nil }
    if let nearest = NearestNames.suggestions(argument, among: names, limit: 1).first {
      chinese = "没有命令 \(argument)。是不是 \(nearest)?"
      english = "no command \(argument). Did you mean \(nearest)?"
    } else {
      let list = names.joined(separator: ", ")
      chinese = "没有命令 \(argument)。可用的命令:\(list)"
      english = "no command \(argument). Commands: \(list)"
    }
  }
}
