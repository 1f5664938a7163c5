// SPDX-License-Identifier: GPL-3.0-or-later

import Reporting
import TextDecoding

/// One line that says how far a long run has come.
struct ProgressBar: Equatable {
  /// The language of its words.
  let language: Language
  /// Columns of the terminal; the line takes fewer, so that it never wraps.
  let columns: Int

  /// The line after `done` of `total` files and `seconds` of work; empty when the terminal is too narrow for it.
  func line(done: Int, total: Int, seconds: Double) -> String {
    let share = total > 0 ? min(1, Double(done) / Double(total)) : 1
    let count = "\(grouped(done))/\(grouped(total))"
    let head = language.pick("读年报 ", "reading ")
    var tail = language.pick(" \(count) 个文件 \(Int(share * 100))%", " \(count) files \(Int(share * 100))%")
    if done > 0, done < total {
      let left = Int((seconds / share - seconds).rounded(.up))
      tail += language.pick(" 还需 \(Self.time(left, "秒", "分"))", " \(Self.time(left, "s", "min")) left")
    }
    let room = columns - 1 - DisplayWidth.of(head) - DisplayWidth.of(tail)
    if room >= 6 {
      let width = min(30, room)
      let full = Int(Double(width) * share)
      return head + String(repeating: "#", count: full) + String(repeating: "-", count: width - full) + tail
    }
    return [head + tail.dropFirst(), count].first { DisplayWidth.of($0) < columns } ?? ""
  }

  private func grouped(_ number: Int) -> String {
    var digits = Array(String(number))
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: place)
      place -= 3
    }
    return String(digits)
  }

  private static func time(_ seconds: Int, _ second: String, _ minute: String) -> String {
    seconds < 100 ? "\(seconds) \(second)" : "\((seconds + 59) / 60) \(minute)"
  }
}
