// SPDX-License-Identifier: GPL-3.0-or-later

internal import Tables

/// The commands that draw pictures, all in the pixels of the picture.
///
/// Text of reports stands in data blocks alone, which are read as they are: nothing in it is ever a command, and nothing
/// is expanded. Its lines begin with a number, so none ends its block.
struct GnuplotScript {
  private var output: [UInt8] = []
  private var blocks = 0

  /// The script that draws `drawings` one after another on standard output.
  static func bytes(_ drawings: [Drawing], format: ChartFormat) -> [UInt8] {
    var script = GnuplotScript()
    script.line("set encoding utf8")
    script.line("set datafile separator \"\\t\"")
    script.line("set datafile commentschars \"\"")
    script.line("unset key; unset border; unset tics; unset colorbox")
    script.line("set lmargin at screen 0; set rmargin at screen 1; set bmargin at screen 0; set tmargin at screen 1")
    for drawing in drawings { script.draw(drawing, format) }
    return script.output
  }

  /// The name that stands for the fonts until the picture is finished.
  static let font = "gouji"
  /// The font of pixels; where it is not installed the system finds another one for the characters.
  private static let pixelFont = "Noto Sans CJK SC"

  private mutating func line(_ text: String) {
    output += text.utf8
    output.append(UInt8(ascii: "\n"))
  }

  private mutating func draw(_ drawing: Drawing, _ format: ChartFormat) {
    let (width, height) = (Int(drawing.width.rounded(.up)), Int(drawing.height.rounded(.up)))
    switch format {
    case .svg: line("set terminal svg size \(width),\(height) font \"\(Self.font),12\" noenhanced")
    case .png:
      line(
        "set terminal pngcairo size \(width * 2),\(height * 2) font \"\(Self.pixelFont),12\" fontscale 1.5 pointscale 2 "
          + "linewidth 2 noenhanced background \"#ffffff\"")
    }
    line("set xrange [0:\(width)]; set yrange [0:\(height)]")
    let first = blocks
    var plots: [String] = []
    func point(_ point: ChartPoint) -> String {
      Self.number(point.x) + "\t" + Self.number(Double(height) - point.y)
    }
    func add(_ lines: [Drawing.Line]) {
      for (style, lines) in grouped(lines, by: LineStyle.init) {
        let name = block(lines.flatMap { $0.points.map(point) + [""] })
        let dash = style.isDashed ? "dt (4,3)" : "dt solid"
        plots.append(
          "\(name) using 1:2 with lines lw \(Self.number(style.width)) \(dash) lc rgb \"#\(style.ink.hex)\"")
      }
    }
    // The grid lies below everything.
    add(drawing.lines.filter { $0.ink == .grid })
    for (ink, areas) in grouped(drawing.areas, by: \.ink) {
      let name = block(areas.flatMap { $0.points.map(point) + [""] })
      plots.append("\(name) using 1:2 with filledcurves closed fs solid noborder fc rgb \"#\(ink.hex)\"")
    }
    for (ink, boxes) in grouped(drawing.boxes, by: \.ink) {
      let name = block(
        boxes.map { box in
          [box.left, Double(height) - box.bottom, box.right, Double(height) - box.top].map(Self.number).joined(
            separator: "\t")
        })
      plots.append(
        "\(name) using (($1+$3)/2):(($2+$4)/2):1:3:2:4 with boxxyerror fs solid noborder fc rgb \"#\(ink.hex)\"")
    }
    add(drawing.lines.filter { $0.ink != .grid })
    for (style, dots) in grouped(drawing.dots, by: DotStyle.init) {
      let name = block(dots.map { point($0.place) })
      plots.append(
        "\(name) using 1:2 with points pt \(style.shape.rawValue) ps \(Self.number(style.size)) lw 1.2 "
          + "lc rgb \"#\(style.ink.hex)\"")
    }
    for (style, labels) in grouped(drawing.labels, by: LabelStyle.init) {
      let name = block(labels.map { point($0.place) + "\t" + $0.text })
      let family =
        format == .svg ? Self.font + (style.isBold ? " Bold" : "") : Self.pixelFont + (style.isBold ? ":Bold" : "")
      plots.append(
        "\(name) using 1:2:3 with labels \(style.anchor.rawValue) noenhanced font \"\(family),\(style.size)\" "
          + "tc rgb \"#\(style.ink.hex)\"")
    }
    line("plot " + (plots.isEmpty ? "-1 with lines" : plots.joined(separator: ", \\\n  ")))
    for block in first..<blocks { line("undefine $b\(block)") }
  }

  /// A data block of lines; its name.
  private mutating func block(_ lines: [String]) -> String {
    let name = "$b\(blocks)"
    blocks += 1
    line("\(name) << GOUJI_END")
    for text in lines { line(text) }
    line("GOUJI_END")
    return name
  }

  /// A length in tenths of a pixel.
  private static func number(_ value: Double) -> String {
    PlainNumber.decimal(mantissa: Int64((value * 10).rounded()), scale: 1)
  }

  /// Marks that are drawn alike, in the order of the first of them.
  private func grouped<Mark, Key: Hashable>(_ marks: [Mark], by key: (Mark) -> Key) -> [(key: Key, marks: [Mark])] {
    var places: [Key: Int] = [:]
    var groups: [(key: Key, marks: [Mark])] = []
    for mark in marks {
      let key = key(mark)
      if let place = places[key] {
        groups[place].marks.append(mark)
      } else {
        places[key] = groups.count
        groups.append((key, [mark]))
      }
    }
    return groups
  }
}

private struct LineStyle: Hashable {
  let ink: ChartInk
  let width: Double
  let isDashed: Bool

  init(_ line: Drawing.Line) { (ink, width, isDashed) = (line.ink, line.width, line.isDashed) }
}

private struct DotStyle: Hashable {
  let shape: Drawing.Shape
  let ink: ChartInk
  let size: Double

  init(_ dot: Drawing.Dot) { (shape, ink, size) = (dot.shape, dot.ink, dot.size) }
}

private struct LabelStyle: Hashable {
  let anchor: Drawing.Anchor
  let ink: ChartInk
  let size: Int
  let isBold: Bool

  init(_ label: Drawing.Label) { (anchor, ink, size, isBold) = (label.anchor, label.ink, label.size, label.isBold) }
}
