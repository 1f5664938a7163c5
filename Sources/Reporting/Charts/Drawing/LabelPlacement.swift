// SPDX-License-Identifier: GPL-3.0-or-later

/// Names beside their dots, none over another, over a dot or beyond the edge.
struct LabelPlacement {
  private let bounds: ChartBounds
  private var taken: [ChartBounds]
  /// The texts that found no place.
  private(set) var leftOut: [String] = []

  /// Texts go within `bounds` and keep clear of `dots`.
  init(within bounds: ChartBounds, dots: [ChartPoint]) {
    self.bounds = bounds
    taken = dots.map { ChartBounds(left: $0.x - 5, top: $0.y - 5, right: $0.x + 5, bottom: $0.y + 5) }
  }

  /// Puts `text` near `dot`, with a thin line to it where it stands apart.
  mutating func place(_ text: String, at dot: ChartPoint, ink: ChartInk, in drawing: inout Drawing) {
    let text = ChartText.clean(text)
    for (dx, dy, anchor) in Self.offsets {
      let label = Drawing.Label(
        place: ChartPoint(x: dot.x + dx, y: dot.y + dy), text: text, anchor: anchor, ink: ink, size: 12)
      let room = label.bounds
      if !bounds.contains(room) || taken.contains(where: { $0.overlaps(room) }) { continue }
      taken.append(room)
      drawing.labels.append(label)
      if abs(dy) > 16 || abs(dx) > 16 {
        drawing.line(dot.x, dot.y, dot.x + dx - (dx > 0 ? 2 : (dx < 0 ? -2 : 0)), dot.y + dy, .axis, width: 0.6)
      }
      return
    }
    leftOut.append(text)
  }

  /// Right, left, above, below, then farther away.
  private static let offsets: [(Double, Double, Drawing.Anchor)] = {
    var offsets: [(Double, Double, Drawing.Anchor)] = [
      (9, 0, .left), (-9, 0, .right), (0, -14, .center), (0, 14, .center),
    ]
    for step in [18.0, 30, 44, 60, 78, 98] {
      for sign in [-1.0, 1] {
        offsets.append((14, sign * step, .left))
        offsets.append((-14, sign * step, .right))
      }
    }
    return offsets
  }()
}
