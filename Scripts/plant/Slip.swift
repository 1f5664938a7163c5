// SPDX-License-Identifier: GPL-3.0-or-later

/// How a number goes wrong under somebody's hands.
enum Slip: CaseIterable {
  case oneMore, oneLess, digit, swapped, tenfold, zeroed, doubled

  /// The number after the slip; never the same one, never negative.
  func applied(to number: Int64, _ draws: inout Draws) -> Int64 {
    let wrong: Int64 =
      switch self {
      case .oneMore: number + 1
      case .oneLess: number - 1
      case .digit: number / 10 * 10 + draws.number(0...9)
      case .swapped: number < 10 ? number + 10 : number % 10 * 10 + number / 10
      case .tenfold: number * 10
      case .zeroed: 0
      case .doubled: number * 2
      }
    return wrong == number || wrong < 0 ? number + draws.number(1...7) : wrong
  }
}
