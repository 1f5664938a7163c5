// SPDX-License-Identifier: GPL-3.0-or-later

/// A place in a picture, in pixels from its upper left corner.
struct ChartPoint: Sendable, Equatable {
  var x: Double
  var y: Double
}

/// A picture as marks in pixels, drawn kind by kind: areas, boxes, lines, dots, texts.
///
/// Everything is placed here and nothing by the program that draws it, so that a test can tell whether texts fit.
struct Drawing: Sendable, Equatable {
  /// A filled polygon.
  struct Area: Sendable, Equatable {
    var points: [ChartPoint]
    var ink: ChartInk
  }

  /// A filled rectangle.
  struct Box: Sendable, Equatable {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double
    var ink: ChartInk
  }

  /// A line through points.
  struct Line: Sendable, Equatable {
    var points: [ChartPoint]
    var ink: ChartInk
    var width: Double = 1
    var isDashed = false
  }

  /// What a dot looks like: told apart by shape as well as by colour.
  enum Shape: Int, Sendable, CaseIterable {
    case cross = 2
    case ring = 6
    case disc = 7
    case diamond = 13
  }

  /// A mark at a place.
  struct Dot: Sendable, Equatable {
    var place: ChartPoint
    var shape: Shape
    var ink: ChartInk
    var size: Double = 0.8
  }

  /// Which end of a text stands at its place.
  enum Anchor: String, Sendable {
    case left, center, right
  }

  /// A text whose middle height is at its place.
  struct Label: Sendable, Equatable {
    var place: ChartPoint
    var text: String
    var anchor: Anchor = .left
    var ink: ChartInk = .text
    var size = 12
    var isBold = false
  }

  var width: Double
  var height: Double = 0
  var areas: [Area] = []
  var boxes: [Box] = []
  var lines: [Line] = []
  var dots: [Dot] = []
  var labels: [Label] = []

  /// An empty picture of a width; its height follows from what is put into it.
  init(width: Double) { self.width = width }

  mutating func line(
    _ left: Double, _ top: Double, _ right: Double, _ bottom: Double, _ ink: ChartInk, width: Double = 1,
    isDashed: Bool = false
  ) {
    let points = [ChartPoint(x: left, y: top), ChartPoint(x: right, y: bottom)]
    lines.append(Line(points: points, ink: ink, width: width, isDashed: isDashed))
  }

  mutating func dot(_ x: Double, _ y: Double, _ shape: Shape, _ ink: ChartInk, size: Double = 0.8) {
    dots.append(Dot(place: ChartPoint(x: x, y: y), shape: shape, ink: ink, size: size))
  }

  mutating func label(
    _ text: String, _ x: Double, _ y: Double, _ anchor: Anchor = .left, ink: ChartInk = .text, size: Int = 12,
    isBold: Bool = false
  ) {
    let text = ChartText.clean(text)
    guard !text.isEmpty else { return }
    labels.append(
      Label(place: ChartPoint(x: x, y: y), text: text, anchor: anchor, ink: ink, size: size, isBold: isBold))
  }
}

/// A rectangle, for asking whether things fit.
struct ChartBounds: Sendable, Equatable {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  func overlaps(_ other: ChartBounds) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }

  func contains(_ other: ChartBounds) -> Bool {
    left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom
  }
}

extension Drawing.Label {
  /// The room the text takes.
  var bounds: ChartBounds {
    let width = ChartText.width(text, size: size, isBold: isBold)
    let left: Double
    switch anchor {
    case .left: left = place.x
    case .center: left = place.x - width / 2
    case .right: left = place.x - width
    }
    let half = Double(size) * 0.5
    return ChartBounds(left: left, top: place.y - half, right: left + width, bottom: place.y + half)
  }
}
