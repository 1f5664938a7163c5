// SPDX-License-Identifier: GPL-3.0-or-later

/// Title, explanation and legend, which every chart has in the same places.
struct ChartFrame {
  /// An item of the legend.
  struct Key {
    /// What it looks like.
    enum Look {
      case dot(Drawing.Shape, ChartInk)
      case box(ChartInk)
      case line(ChartInk, isDashed: Bool)
    }
    let look: Look
    let text: String
  }

  static let margin = 16.0
  private(set) var drawing: Drawing
  /// Where the next thing can start.
  private(set) var top: Double

  /// A picture of a width, with its title and the lines that explain it.
  init(width: Double, title: String, note: String) {
    drawing = Drawing(width: width)
    var y = Self.margin + 8
    let room = width - 2 * Self.margin
    let size = 15
    for line in ChartText.lines(ChartText.clean(title), room: room / 1.06, size: size) {
      drawing.label(line, Self.margin, y, size: size, isBold: true)
      y += 21
    }
    for line in ChartText.lines(ChartText.clean(note), room: room, size: 12) {
      drawing.label(line, Self.margin, y, ink: .muted)
      y += 17
    }
    top = y + 4
  }

  /// Draws with `body`, which gives the lower end of what it drew.
  mutating func draw(_ body: (inout Drawing, Double) -> Double) { top = body(&drawing, top) }

  /// The finished picture: the legend in as many lines as it takes, then the lines of `foot`.
  consuming func finished(_ keys: [Key], foot: [String] = []) -> Drawing {
    var (x, y) = (Self.margin, top + 16)
    for key in keys {
      let text = ChartText.clean(key.text)
      let width = 24 + ChartText.width(text, size: 12) + 18
      if x > Self.margin, x + width > drawing.width - Self.margin {
        x = Self.margin
        y += 19
      }
      switch key.look {
      case .dot(let shape, let ink): drawing.dot(x + 8, y, shape, ink)
      case .box(let ink): drawing.boxes.append(.init(left: x, top: y - 5, right: x + 18, bottom: y + 5, ink: ink))
      case .line(let ink, let isDashed): drawing.line(x, y, x + 18, y, ink, width: 1.5, isDashed: isDashed)
      }
      let room = drawing.width - Self.margin - x - 24
      drawing.label(ChartText.fitting(text, room: room, size: 12), x + 24, y, ink: .muted)
      x += width
    }
    if keys.isEmpty { y -= 19 }
    for text in foot {
      for line in ChartText.lines(ChartText.clean(text), room: drawing.width - 2 * Self.margin, size: 12) {
        y += 18
        drawing.label(line, Self.margin, y, ink: .muted)
      }
    }
    drawing.height = (y + 18).rounded(.up)
    return drawing
  }
}
