// SPDX-License-Identifier: GPL-3.0-or-later

/// The subset of h rows whose covariance has the smallest determinant: all of them, or seeded starts.
struct SubsetSearch {
  private let rows: [[Double]]
  private let size: Int
  /// The best subset so far, ascending.
  private(set) var best: [Int] = []
  private var least = Double.infinity
  private var singular = false

  /// Subsets are enumerated up to this number.
  private static let enumerated = 5000
  /// Else this many starts are made.
  private static let starts = 500

  init(rows: [[Double]], size: Int) {
    self.rows = rows
    self.size = size
  }

  /// Searches; false when a subset of the wanted size lies on a hyperplane.
  mutating func run() -> Bool {
    if Self.choose(rows.count, size) <= Double(Self.enumerated) { enumerate([], from: 0) } else { sample() }
    return !singular && !best.isEmpty
  }

  private mutating func enumerate(_ chosen: [Int], from next: Int) {
    guard !singular else { return }
    guard chosen.count < size else {
      consider(chosen)
      return
    }
    for row in next...(rows.count - (size - chosen.count)) { enumerate(chosen + [row], from: row + 1) }
  }

  /// Takes a subset when its determinant is the smallest yet; gives its covariance.
  @discardableResult private mutating func consider(_ chosen: [Int]) -> CovarianceMatrix? {
    guard let matrix = CovarianceMatrix(rows, chosen) else {
      singular = true
      return nil
    }
    let value = matrix.logDeterminant
    if value < least { (least, best) = (value, chosen) }
    return matrix
  }

  private mutating func sample() {
    var state: UInt64 = 0x5EED_2026
    let width = rows.first?.count ?? 0
    for _ in 0..<Self.starts where !singular {
      var order = Array(rows.indices)
      var chosen = width + 1
      for place in order.indices.dropLast() {
        // A 64-bit linear congruential generator with its high bits: the same starts on every machine.
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let other = place + Int((state >> 33) % UInt64(order.count - place))
        order.swapAt(place, other)
      }
      var matrix = CovarianceMatrix(rows, Array(order.prefix(chosen)))
      while matrix == nil, chosen < size {
        chosen += 1
        matrix = CovarianceMatrix(rows, Array(order.prefix(chosen)))
      }
      guard var current = matrix else {
        singular = true
        return
      }
      var previous = Double.infinity
      // Concentration steps lower the determinant until they settle.
      for _ in 0..<100 {
        let distances = rows.map { current.distance($0) }
        let nearest = rows.indices.sorted { (distances[$0], $0) < (distances[$1], $1) }.prefix(size).sorted()
        guard let next = consider(nearest) else { return }
        if next.logDeterminant >= previous - 1e-12 { break }
        previous = next.logDeterminant
        current = next
      }
    }
  }

  /// How many subsets of `size` there are.
  private static func choose(_ count: Int, _ size: Int) -> Double {
    (0..<min(size, count - size)).reduce(1.0) { $0 * Double(count - $1) / Double($1 + 1) }
  }
}
