// SPDX-License-Identifier: GPL-3.0-or-later

/// One closed or open outline of an SVG path in absolute coordinates, as cairo writes them.
struct PathOutline {
  /// A point in hundredths of a point.
  struct Point: Equatable {
    var x: Int
    var y: Int
  }

  var points: [Point] = []
  /// Whether a part of it is a curve: the outline of a letter, not of a border.
  var isCurved = false

  /// The outlines of a path's `d`; commands other than M, L, H, V, C, Z end the reading.
  static func outlines(_ path: [UInt8]) -> [PathOutline] {
    var outlines: [PathOutline] = []
    var numbers: [Int] = []
    var command: UInt8 = 0
    var current = PathOutline()
    func close() {
      if current.points.count > 1 { outlines.append(current) }
    }
    func apply() -> Bool {
      let last = current.points.last ?? Point(x: 0, y: 0)
      switch (command, numbers.count) {
      case (0, 0): break
      case (UInt8(ascii: "M"), 2):
        close()
        current = PathOutline(points: [Point(x: numbers[0], y: numbers[1])])
      case (UInt8(ascii: "L"), 2): current.points.append(Point(x: numbers[0], y: numbers[1]))
      case (UInt8(ascii: "H"), 1): current.points.append(Point(x: numbers[0], y: last.y))
      case (UInt8(ascii: "V"), 1): current.points.append(Point(x: last.x, y: numbers[0]))
      case (UInt8(ascii: "C"), 6):
        current.isCurved = true
        current.points.append(Point(x: numbers[4], y: numbers[5]))
      case (UInt8(ascii: "Z"), 0): if let first = current.points.first { current.points.append(first) }
      default: return false
      }
      numbers.removeAll(keepingCapacity: true)
      return true
    }
    for part in path.split(whereSeparator: { $0 == 0x20 || $0 == 0x2C || $0 == 0x0A }) {
      if let number = PageLength.hundredths(part) {
        numbers.append(number)
        if numbers.count > 6 { return [] }
      } else {
        guard part.count == 1, apply() else { return [] }
        command = part[part.startIndex]
      }
    }
    _ = apply()
    close()
    return outlines
  }
}
