// SPDX-License-Identifier: GPL-3.0-or-later

/// Numbers by authority and year, both small counters that grow.
struct PairTable: Sendable {
  private var cells: [Int32] = []
  private var width = 8

  /// The number at an authority and a year; -1 where none was set.
  subscript(authority: Int, year: Int) -> Int32 {
    get {
      let index = authority * width + year
      return year < width && index < cells.count ? cells[index] : -1
    }
    set {
      if year >= width { widen(to: year + 1) }
      let index = authority * width + year
      if index >= cells.count {
        cells.append(contentsOf: repeatElement(-1, count: (authority + 1) * width - cells.count))
      }
      cells[index] = newValue
    }
  }

  private mutating func widen(to needed: Int) {
    var wider = width
    while wider < needed { wider *= 2 }
    var moved = [Int32](repeating: -1, count: cells.count / width * wider)
    for index in cells.indices { moved[index / width * wider + index % width] = cells[index] }
    cells = moved
    width = wider
  }
}
