// SPDX-License-Identifier: GPL-3.0-or-later

/// Sets of the numbers from 0 that can be joined; the smallest number of a set stands for it.
struct DisjointSets {
  private var parents: [Int]

  /// `count` sets of one number each.
  init(count: Int) { parents = Array(0..<count) }

  /// The number that stands for the set of `index`.
  mutating func root(_ index: Int) -> Int {
    var index = index
    while parents[index] != index {
      parents[index] = parents[parents[index]]
      index = parents[index]
    }
    return index
  }

  /// Makes the sets of two numbers one.
  mutating func join(_ first: Int, _ second: Int) {
    let (first, second) = (root(first), root(second))
    parents[max(first, second)] = min(first, second)
  }
}
