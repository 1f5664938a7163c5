// SPDX-License-Identifier: GPL-3.0-or-later

import Reporting

/// ArgumentParser speaks English only; this says its usage errors in Chinese.
enum UsageText {
  /// The language that the arguments ask for, also when they cannot be parsed.
  static func language(in arguments: [String]) -> Language {
    for (index, argument) in arguments.enumerated() {
      if argument == "--language", index + 1 < arguments.count {
        return Language(rawValue: arguments[index + 1]) ?? .chinese
      }
      if argument.hasPrefix("--language=") {
        return Language(rawValue: String(argument.dropFirst("--language=".count))) ?? .chinese
      }
    }
    return .chinese
  }

  /// A usage error of ArgumentParser in the user's language; one it does not know stays English.
  static func translated(_ message: String, _ language: Language) -> String {
    guard language == .chinese else { return message }
    // Many choices are listed line by line instead of between quotes.
    let listed = message.split(separator: "\n").map { $0.drop { $0 == " " } }.filter { $0.hasPrefix("- ") }
      .map { String($0.dropFirst(2)) }
    let quoted =
      message.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) } + listed
    for (start, form) in forms where message.hasPrefix(start) && quoted.count >= form.count {
      return form.text(quoted)
    }
    if message.contains("unexpected arguments:") { return "多余的参数 \(quoted.joined(separator: "、"))" }
    return message
  }

  /// Where to read on: the usage line of the full message, and the command that prints the help.
  static func hint(_ fullMessage: String, _ language: Language) -> String {
    let usage = fullMessage.split(separator: "\n").first { $0.hasPrefix("Usage: ") }?.dropFirst("Usage: ".count)
    let words = (usage ?? "gouji").split(separator: " ")
    let command = words.prefix { !$0.hasPrefix("[") && !$0.hasPrefix("<") && !$0.hasPrefix("-") }
      .joined(separator: " ")
    return language.pick("用法见 \(command) --help", "See \(command) --help")
  }

  private struct Form: Sendable {
    /// How many quoted words the text needs.
    let count: Int
    let text: @Sendable ([String]) -> String
  }

  /// From the beginning of the English message to the Chinese one; the first that fits is taken.
  private static let forms: [(String, Form)] = [
    (
      "Unknown option",
      Form(count: 1) { $0.count > 1 ? "没有选项 \($0[0])。是不是 \($0[1])?" : "没有选项 \($0[0])" }
    ),
    ("Missing value for", Form(count: 1) { "选项 \($0[0]) 后面缺少值" }),
    ("Missing expected argument", Form(count: 1) { "缺少参数 \($0[0])" }),
    ("Missing one of", Form(count: 1) { "缺少其中一个:\($0.joined(separator: "、"))" }),
    ("Unexpected argument", Form(count: 1) { "多余的参数 \($0[0])" }),
    (
      "The value",
      Form(count: 2) { words in
        let choices = words.dropFirst(2).filter { !$0.isEmpty }.joined(separator: "、")
        return "选项 \(words[1]) 的值“\(words[0])”不对" + (choices.isEmpty ? "" : ",可以是:\(choices)")
      }
    ),
    ("The option", Form(count: 2) { "选项 \($0[0]) 不带值,却给了“\($0[1])”" }),
  ]
}
