// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials
import Records

/// How a workbook shows numbers: dates and percentages are numbers with a format.
struct SheetFormats: Sendable {
  private enum Kind { case plain, date, percent }

  /// By the index of a cell's style.
  private var kinds: [Kind] = []
  private let startsIn1904: Bool

  /// The formats of `xl/styles.xml`; none without it.
  init(_ tree: MarkupTree?, startsIn1904: Bool) {
    self.startsIn1904 = startsIn1904
    guard let tree else { return }
    var codes: [Int: String] = [:]
    for node in tree.nodes.indices {
      switch tree.nodes[node].name {
      case .numFmt:
        if let id = tree.integer(node, .numFmtId) { codes[id] = tree.string(node, .formatCode) ?? "" }
      case .cellXfs:
        for style in tree.children(of: node) where tree.nodes[style].name == .xf {
          let id = tree.integer(style, .numFmtId) ?? 0
          kinds.append(Self.kind(id, codes[id]))
        }
      default: break
      }
    }
  }

  /// Numbers below 164 are formats that every program knows.
  private static func kind(_ id: Int, _ code: String?) -> Kind {
    guard let code else {
      switch id {
      case 9, 10: return .percent
      case 14...17, 22, 27...31, 36, 50...54, 57, 58: return .date
      default: return .plain
      }
    }
    // What stands in quotes or brackets is no sign of the format: 0"年", [红色].
    var signs = ""
    var isQuoted = false
    var isBracketed = false
    for sign in code.lowercased() {
      switch sign {
      case "\"": isQuoted.toggle()
      case "[": isBracketed = true
      case "]": isBracketed = false
      default: if !isQuoted, !isBracketed { signs.append(sign) }
      }
    }
    if signs.contains("%") { return .percent }
    return signs.contains("y") || (signs.contains("d") && signs.contains("m")) ? .date : .plain
  }

  /// A stored number as it is to be read: 45292 under a date format is 2024-01-01, 0.98 under one of percent 98%.
  func text(_ stored: [UInt8], style: Int?) -> [UInt8] {
    let kind = style.flatMap { kinds.indices.contains($0) ? kinds[$0] : nil } ?? .plain
    guard let number = Double(String(decoding: stored, as: UTF8.self)), number.isFinite else { return stored }
    switch kind {
    case .date:
      if let date = date(number) { return Array(date.utf8) }
    case .percent: return Array((Self.short(number * 100) + "%").utf8)
    case .plain: break
    }
    return Array(Self.short(number).utf8)
  }

  /// A number as people would type it: programs store 0.1 as 0.10000000000000001.
  private static func short(_ number: Double) -> String {
    if number.rounded() == number, abs(number) < 1e15 { return String(Int64(number)) }
    // Fifteen digits are what Excel itself shows and keeps.
    for digits in 1...15 {
      let scale = pow10(digits)
      let scaled = (number * scale).rounded()
      guard abs(scaled) < 9e15 else { break }
      if abs(scaled / scale - number) <= abs(number) * 1e-15 {
        return decimal(Int64(scaled), digits)
      }
    }
    return String(number)
  }

  private static func pow10(_ digits: Int) -> Double { (0..<digits).reduce(1) { power, _ in power * 10 } }

  private static func decimal(_ mantissa: Int64, _ scale: Int) -> String {
    FixedDecimal(mantissa: mantissa, scale: UInt8(scale)).description
  }

  /// The day a number of days stands for, ISO.
  private func date(_ days: Double) -> String? {
    guard days >= 1, days < 2_958_466 else { return nil }
    // 1900 has a 29 February in workbooks, so that day 60 is none.
    let day = Int(days) + (startsIn1904 ? 1_462 : 0)
    let sinceEpoch = day - 25_569 + (day < 60 ? 1 : 0)
    // Days to a date of the Gregorian calendar, counted from 1 March of year 0.
    let shifted = sinceEpoch + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let dayOfMonth = dayOfYear - (153 * month + 2) / 5 + 1
    let year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(month < 10 ? month + 3 : month - 9))-\(two(dayOfMonth))"
  }
}
