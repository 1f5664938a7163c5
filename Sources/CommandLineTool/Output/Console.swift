// SPDX-License-Identifier: GPL-3.0-or-later

import Reporting

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What goes to standard error: what was done, what was taken for granted, and errors.
struct Console: Sendable {
  /// The language of its words.
  let language: Language
  /// Whether only errors are written.
  var isQuiet: Bool = false

  /// Something the user may want to know; nothing when quiet.
  func note(_ chinese: @autoclosure () -> String, _ english: @autoclosure () -> String) {
    if !isQuiet { line(language.pick(chinese(), english())) }
  }

  /// Something that went wrong; always written.
  func error(_ text: String) {
    line("gouji: " + text)
  }

  /// A line as it is.
  func line(_ text: String) {
    var stream = OutputStream(descriptor: STDERR_FILENO)
    // Nobody can be told when standard error itself fails.
    try? stream.write(text: text + "\n")
  }
}
