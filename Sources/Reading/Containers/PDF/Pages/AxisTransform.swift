// SPDX-License-Identifier: GPL-3.0-or-later

/// A transform of a drawing that keeps lines along the axes: scaling, mirroring, quarter turns, shifting.
struct AxisTransform: Equatable {
  /// In millionths, in the order of SVG: x' = a x + c y + e, y' = b x + d y + f. The shift is in hundredths of a point.
  private let a: Int
  private let b: Int
  private let c: Int
  private let d: Int
  private let e: Int
  private let f: Int

  static let identity = AxisTransform(a: one, b: 0, c: 0, d: one, e: 0, f: 0)

  private static let one = 1_000_000
  /// Larger factors than 1,000 belong to no page.
  private static let limit = 1_000 * one

  private init(a: Int, b: Int, c: Int, d: Int, e: Int, f: Int) {
    (self.a, self.b, self.c, self.d, self.e, self.f) = (a, b, c, d, e, f)
  }

  /// `matrix(a,b,c,d,e,f)`; nil for another way of writing, and for a slant.
  init?(_ text: [UInt8]) {
    let head = Array("matrix(".utf8)
    guard text.starts(with: head), text.last == UInt8(ascii: ")") else { return nil }
    let parts = text[head.count..<text.count - 1].split(whereSeparator: { $0 == 0x2C || $0 == 0x20 })
    guard parts.count == 6 else { return nil }
    let factors = parts.prefix(4).compactMap { Self.millionths($0) }
    guard factors.count == 4, let e = PageLength.hundredths(parts[4]), let f = PageLength.hundredths(parts[5]) else {
      return nil
    }
    let isUpright = abs(factors[1]) < 1_000 && abs(factors[2]) < 1_000
    let isTurned = abs(factors[0]) < 1_000 && abs(factors[3]) < 1_000
    guard isUpright || isTurned else { return nil }
    self.init(a: factors[0], b: factors[1], c: factors[2], d: factors[3], e: e, f: f)
  }

  private static func millionths(_ text: some Sequence<UInt8>) -> Int? {
    // The number of hundredths of a number that has its point four places further on.
    var digits: [UInt8] = []
    var places = -1
    for byte in text {
      if byte == UInt8(ascii: "."), places < 0 {
        places = 0
      } else if places < 4 {
        digits.append(byte)
        if places >= 0 { places += 1 }
      } else {
        if places == 4 { digits.append(UInt8(ascii: ".")) }
        places += 1
        digits.append(byte)
      }
    }
    for _ in max(0, places)..<max(4, places) { digits.append(UInt8(ascii: "0")) }
    return PageLength.hundredths(digits).map { max(-limit, min(limit, $0)) }
  }

  /// The place of a point on the page.
  func apply(_ point: PathOutline.Point) -> PathOutline.Point {
    PathOutline.Point(
      x: Self.clamped(Self.scaled(point.x, a) + Self.scaled(point.y, c) + e),
      y: Self.clamped(Self.scaled(point.x, b) + Self.scaled(point.y, d) + f))
  }

  // No overflow: a length and a factor are at most 1e9.
  private static func scaled(_ length: Int, _ factor: Int) -> Int {
    clamped(clamped(length) * factor / one)
  }

  private static func clamped(_ length: Int) -> Int { max(-PageLength.limit, min(PageLength.limit, length)) }

  /// `inner` inside `outer`; nil when one of them is none.
  static func combined(_ outer: AxisTransform?, _ inner: AxisTransform?) -> AxisTransform? {
    guard let outer, let inner else { return nil }
    if inner == .identity { return outer }
    if outer == .identity { return inner }
    func product(_ x: Int, _ y: Int) -> Int { max(-limit, min(limit, scaled(x, y))) }
    let origin = outer.apply(PathOutline.Point(x: inner.e, y: inner.f))
    return AxisTransform(
      a: product(inner.a, outer.a) + product(inner.b, outer.c),
      b: product(inner.a, outer.b) + product(inner.b, outer.d),
      c: product(inner.c, outer.a) + product(inner.d, outer.c),
      d: product(inner.c, outer.b) + product(inner.d, outer.d),
      e: origin.x, f: origin.y)
  }
}
