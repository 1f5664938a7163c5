// SPDX-License-Identifier: GPL-3.0-or-later

import Reporting

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Draws a progress bar on standard error while the work is long, and takes it away at the end.
///
/// Nothing is written when standard error is no terminal, when the user wants quiet, or when the work is done soon.
struct ProgressDisplay {
  private let bar: ProgressBar?
  private let start = ContinuousClock.now
  private var next: Duration = .milliseconds(500)
  private var isDrawn = false

  /// A display on the standard error of `console`.
  init(_ console: Console) {
    let isTerminal = isatty(STDERR_FILENO) == 1 && getenv("TERM").map { String(cString: $0) } != "dumb"
    bar = isTerminal && !console.isQuiet ? ProgressBar(language: console.language, columns: Self.columns) : nil
  }

  /// Says that `done` of `total` files are done; draws ten times a second at most.
  mutating func update(done: Int, total: Int) {
    guard let bar else { return }
    let elapsed = ContinuousClock.now - start
    guard elapsed >= next else { return }
    next = elapsed + .milliseconds(100)
    isDrawn = true
    write("\r" + bar.line(done: done, total: total, seconds: elapsed / .seconds(1)) + "\u{1B}[K")
  }

  /// Takes the bar away, so that what is written next starts on a clean line.
  mutating func clear() {
    if isDrawn { write("\r\u{1B}[K") }
    isDrawn = false
  }

  private func write(_ text: String) {
    var stream = OutputStream(descriptor: STDERR_FILENO)
    // A bar that cannot be drawn is no reason to stop.
    try? stream.write(text: text)
  }

  /// Columns of the terminal; 80 when it does not say.
  private static var columns: Int {
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}
