// SPDX-License-Identifier: GPL-3.0-or-later

/// From gnuplot's SVG to a small one: only what is drawn, without ids, versions and defaults, with a title for screen
/// readers. Several of them can then stand in one page.
struct SVGRewriting {
  private var output = ""
  private var stroke = Stroke()
  private var text: TextStyle?
  private var isDefinition = false

  private struct Stroke {
    var width = "1"
    var dash = ""
  }

  private struct TextStyle {
    let x: String
    let y: String
    let attributes: String
  }

  /// The fonts, of which the first that the reader's machine has is used.
  static let fonts = "'Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',sans-serif"

  /// The picture of `chart`, as gnuplot drew it.
  static func picture(_ svg: String, of chart: Chart) -> String {
    var rewriting = SVGRewriting()
    rewriting.rewrite(svg)
    let (width, height) = (Int(chart.drawing.width.rounded(.up)), Int(chart.drawing.height.rounded(.up)))
    let label = escaped(chart.title)
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" viewBox="0 0 \(width) \(height)" role="img" aria-label="\(label)" font-family="\(fonts)">
      <title>\(label)</title><desc>\(escaped(chart.summary))</desc>
      <rect width="\(width)" height="\(height)" fill="#fff"/>
      \(rewriting.output)</svg>

      """
  }

  /// Text for an element or an attribute.
  static func escaped(_ text: String) -> String {
    var output = ""
    for scalar in ChartText.clean(text).unicodeScalars {
      switch scalar {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }

  /// Goes through the tags; the text of a label follows its tag.
  private mutating func rewrite(_ svg: String) {
    var rest = Substring(svg)
    while let start = rest.firstIndex(of: "<") {
      let before = rest[..<start]
      guard let end = rest[start...].firstIndex(of: ">") else { return }
      let tag = rest[rest.index(after: start)..<end]
      if tag.hasPrefix("/text"), let style = text {
        output += "<text x=\"\(style.x)\" y=\"\(style.y)\"\(style.attributes)>\(Self.content(before))</text>\n"
      } else {
        open(tag)
      }
      rest = rest[rest.index(after: end)...]
    }
  }

  /// What gnuplot wrote, with every sign escaped.
  private static func content(_ text: Substring) -> String {
    text.split(separator: ">", omittingEmptySubsequences: false).joined(separator: "&gt;")
  }

  private mutating func open(_ tag: Substring) {
    let name = tag.prefix { $0 != " " && $0 != "\n" && $0 != "/" && $0 != ">" }
    if name == "defs" { isDefinition = true }
    if tag.hasPrefix("/defs") { isDefinition = false }
    if isDefinition || tag.hasPrefix("?") || tag.hasPrefix("/") { return }
    let attributes = Self.attributes(of: tag.dropFirst(name.count))
    switch name {
    case "g": group(attributes)
    case "polygon": polygon(attributes)
    case "path": path(attributes)
    case "use": dot(attributes)
    default: break
    }
  }

  private mutating func group(_ attributes: [Substring: Substring]) {
    if let size = attributes["font-size"], let place = attributes["transform"].flatMap(Self.place) {
      var style = " font-size=\"\(Self.number(size))\""
      if let anchor = attributes["text-anchor"], anchor != "start" { style += " text-anchor=\"\(anchor)\"" }
      if attributes["font-weight"] == "bold" { style += " font-weight=\"bold\"" }
      style += " fill=\"\(Self.colour(attributes["fill"] ?? "black"))\""
      text = TextStyle(x: place.x, y: place.y, attributes: style)
    } else if let width = attributes["stroke-width"] {
      stroke = Stroke(width: Self.number(width), dash: "")
    }
  }

  private mutating func polygon(_ attributes: [Substring: Substring]) {
    guard let points = attributes["points"] else { return }
    let fill = Self.colour(attributes["fill"] ?? "black")
    output += "<polygon fill=\"\(fill)\" points=\"\(Self.numbers(points))\"/>\n"
  }

  private mutating func path(_ attributes: [Substring: Substring]) {
    guard let data = attributes["d"] else { return }
    let ink = Self.colour(attributes["stroke"] ?? attributes["fill"] ?? "black")
    // A closed area has a fill of its own, a line has none.
    if let fill = attributes["fill"], fill != "none" {
      output += "<path fill=\"\(Self.colour(fill))\" d=\"\(Self.numbers(data))\"/>\n"
      return
    }
    let dash = attributes["stroke-dasharray"].map { " stroke-dasharray=\"\(Self.numbers($0))\"" } ?? ""
    output +=
      "<path fill=\"none\" stroke=\"\(ink)\" stroke-width=\"\(stroke.width)\"\(dash) d=\"\(Self.numbers(data))\"/>\n"
  }

  /// A point as the shape it stands for.
  private mutating func dot(_ attributes: [Substring: Substring]) {
    guard let transform = attributes["transform"], let place = Self.place(transform),
      let scale = transform.firstRange(of: "scale(").flatMap({
        Double(transform[$0.upperBound...].prefix { $0 != ")" })
      })
    else { return }
    let (x, y) = (place.x, place.y)
    let ink = Self.colour(attributes["color"] ?? "black")
    let size = Self.number(Substring("\(scale)"))
    let line = "fill=\"none\" stroke=\"\(ink)\" stroke-width=\"1.2\""
    switch attributes["xlink:href"] {
    case "#gpPt1":
      output +=
        "<path \(line) d=\"M\(x),\(y)m-\(size),-\(size)l\(double(scale)),\(double(scale))m0,-\(double(scale))l-\(double(scale)),\(double(scale))\"/>\n"
    case "#gpPt5": output += "<circle \(line) cx=\"\(x)\" cy=\"\(y)\" r=\"\(size)\"/>\n"
    case "#gpPt12":
      let reach = Self.number(Substring("\(scale * 1.4)"))
      output +=
        "<path fill=\"\(ink)\" d=\"M\(x),\(y)m0,-\(reach)l\(reach),\(reach)l-\(reach),\(reach)l-\(reach),-\(reach)z\"/>\n"
    default: output += "<circle fill=\"\(ink)\" cx=\"\(x)\" cy=\"\(y)\" r=\"\(size)\"/>\n"
    }
  }

  private func double(_ scale: Double) -> String { Self.number(Substring("\(scale * 2)")) }

  // MARK: Attributes

  private static func attributes(of text: Substring) -> [Substring: Substring] {
    var attributes: [Substring: Substring] = [:]
    var rest = text
    while let equals = rest.firstIndex(of: "=") {
      let name = rest[..<equals].split(whereSeparator: \.isWhitespace).last ?? ""
      let after = rest[rest.index(after: equals)...].drop(while: \.isWhitespace)
      guard let quote = after.first, quote == "'" || quote == "\"" else { return attributes }
      let value = after.dropFirst().prefix { $0 != quote }
      attributes[name] = value
      rest = after.dropFirst(value.count + 2)
    }
    return attributes
  }

  private static func place(_ transform: Substring) -> (x: String, y: String)? {
    guard let start = transform.firstRange(of: "translate(") else { return nil }
    let parts = transform[start.upperBound...].prefix { $0 != ")" }.split(separator: ",")
    return parts.count == 2 ? (number(parts[0]), number(parts[1])) : nil
  }

  /// `rgb( 18, 52, 86)` as `#123456`; names stay.
  private static func colour(_ text: Substring) -> String {
    guard text.hasPrefix("rgb(") else { return String(text) }
    let parts = text.dropFirst(4).prefix { $0 != ")" }.split(separator: ",")
    let bytes = parts.compactMap { Int($0.filter { !$0.isWhitespace }) }
    guard bytes.count == 3 else { return String(text) }
    return "#" + bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// A number with at most one decimal.
  private static func number(_ text: Substring) -> String {
    guard let point = text.firstIndex(of: ".") else { return String(text) }
    let decimal = text[text.index(after: point)...].prefix(1)
    return decimal == "0" || decimal.isEmpty ? String(text[..<point]) : String(text[..<point]) + "." + decimal
  }

  /// Every number of a list of points or of a path with at most one decimal.
  private static func numbers(_ text: Substring) -> String {
    var output = ""
    var decimals = -1
    for character in text {
      if character == "." {
        decimals = 0
      } else if decimals >= 0, character.isNumber {
        decimals += 1
        if decimals == 1, character != "0" {
          output.append(".")
          output.append(character)
        }
      } else {
        decimals = -1
        if character.isWhitespace, output.last?.isWhitespace ?? true { continue }
        output.append(character)
      }
    }
    while output.last?.isWhitespace ?? false { output.removeLast() }
    return output
  }
}
