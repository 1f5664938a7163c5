// SPDX-License-Identifier: GPL-3.0-or-later

/// The straight lines on the pages that `pdftocairo -svg` prints: strokes along an axis, and filled shapes so thin that
/// they are lines to the eye.
enum DrawnLines {
  /// Lines on one page beyond this number are a drawing, not borders.
  static let limit = 20_000

  /// The lines of the pages in `svg`, in order; empty for a page that is a drawing.
  static func pages(_ svg: [UInt8]) -> [PageRulings] {
    var pages: [PageRulings] = []
    XMLPull.read(svg) { reader in
      // A document of one page has no element for it.
      var current = PageRulings()
      var isPaged = false
      var transforms: [AxisTransform?] = [.identity]
      var node = reader.next()
      while let now = node {
        if now == .end, reader.isNamed("g") {
          if transforms.count > 1 { transforms.removeLast() }
        } else if now == .start {
          if hidden.contains(where: reader.isNamed) {
            node = reader.skip()
            continue
          }
          if reader.isNamed("page") {
            if isPaged { pages.append(current) }
            isPaged = true
            current = PageRulings()
          } else if reader.isNamed("g") {
            let transform = shape(reader).transform
            if !reader.isEmpty { transforms.append(AxisTransform.combined(transforms.last ?? nil, transform)) }
          } else if reader.isNamed("path"), current.count <= limit {
            let shape = shape(reader)
            if let transform = AxisTransform.combined(transforms.last ?? nil, shape.transform) {
              add(shape, transform, to: &current)
            }
          }
        }
        node = reader.next()
      }
      pages.append(current)
    }
    return pages.map { $0.count > limit ? PageRulings() : $0 }
  }

  /// Elements whose content is not seen where it stands.
  private static let hidden: [StaticString] = ["defs", "clipPath", "mask", "pattern", "symbol"]

  /// An element's outline, and how it is drawn.
  private struct Shape {
    var path: [UInt8] = []
    var transform: AxisTransform? = .identity
    var isStroked = false
    var isFilled = true
  }

  private static func shape(_ reader: XMLPull) -> Shape {
    var shape = Shape()
    reader.attributes { name, value in
      switch String(decoding: name, as: UTF8.self) {
      case "d": shape.path = value
      case "transform": shape.transform = AxisTransform(value)
      case "style":
        // Older cairo writes one attribute for all, newer one for each.
        let style = String(decoding: value, as: UTF8.self).filter { $0 != " " }
        shape.isFilled = !style.contains("fill:none")
        shape.isStroked = style.contains("stroke:") && !style.contains("stroke:none")
      case "fill": shape.isFilled = value != Array("none".utf8)
      case "stroke": shape.isStroked = value != Array("none".utf8)
      default: break
      }
    }
    return shape
  }

  private static func add(_ shape: Shape, _ transform: AxisTransform, to rulings: inout PageRulings) {
    for outline in PathOutline.outlines(shape.path) where !outline.isCurved {
      let points = outline.points.map(transform.apply)
      if shape.isStroked {
        for (from, to) in zip(points, points.dropFirst()) { addSegment(from, to, to: &rulings) }
      } else if shape.isFilled {
        addThin(points, to: &rulings)
      }
    }
  }

  private static func addSegment(_ from: PathOutline.Point, _ to: PathOutline.Point, to rulings: inout PageRulings) {
    let line = PageBox(
      left: min(from.x, to.x), top: min(from.y, to.y), right: max(from.x, to.x), bottom: max(from.y, to.y))
    if line.height <= slant, line.width > line.height {
      rulings.horizontal.append(.init(position: line.middleY, start: line.left, end: line.right))
    } else if line.width <= slant, line.height > line.width {
      rulings.vertical.append(.init(position: line.middleX, start: line.top, end: line.bottom))
    }
  }

  private static func addThin(_ points: [PathOutline.Point], to rulings: inout PageRulings) {
    guard let first = points.first else { return }
    var box = PageBox(left: first.x, top: first.y, right: first.x, bottom: first.y)
    for point in points { box = box.union(PageBox(left: point.x, top: point.y, right: point.x, bottom: point.y)) }
    if box.height <= thin, box.width > box.height {
      rulings.horizontal.append(.init(position: box.middleY, start: box.left, end: box.right))
    } else if box.width <= thin, box.height > box.width {
      rulings.vertical.append(.init(position: box.middleX, start: box.top, end: box.bottom))
    }
  }

  /// A stroke this much off its axis is still along it.
  private static let slant = PageBox.point / 2
  /// A filled shape up to this thickness is a line.
  private static let thin = 3 * PageBox.point
}

extension PageRulings {
  fileprivate var count: Int { horizontal.count + vertical.count }
}
