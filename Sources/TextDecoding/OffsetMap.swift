// SPDX-License-Identifier: GPL-3.0-or-later

/// The way back from offsets in converted text to offsets in its source.
///
/// Empty when both are the same. Otherwise sorted anchors; from one to the next the offsets differ by a constant.
public struct OffsetMap: Sendable, Equatable {
  /// A place known in both texts.
  public struct Anchor: Sendable, Equatable {
    /// Offset in the converted text.
    public let converted: Int
    /// Offset of the same character in the source.
    public let source: Int

    /// An anchor at `converted`, which is `source` in the source.
    public init(converted: Int, source: Int) {
      self.converted = converted
      self.source = source
    }
  }

  /// The anchors, by rising `converted`.
  public private(set) var anchors: [Anchor]

  /// The map of a text that was not converted.
  public init() { anchors = [] }

  /// Whether both texts have the same offsets throughout.
  public var isIdentity: Bool { anchors.isEmpty }

  /// Notes that `converted` is `source`; offsets must not fall. Says nothing new when the difference stays the same.
  public mutating func note(converted: Int, source: Int) {
    if let last = anchors.last, last.converted == converted { anchors.removeLast() }
    let known = anchors.last.map { $0.source - $0.converted } ?? 0
    if source - converted != known { anchors.append(Anchor(converted: converted, source: source)) }
  }

  /// The offset in the source of an offset in the converted text.
  public func source(of offset: Int) -> Int {
    var low = 0
    var high = anchors.count
    while low < high {
      let middle = (low + high) / 2
      if anchors[middle].converted <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return offset }
    let anchor = anchors[low - 1]
    return anchor.source + (offset - anchor.converted)
  }
}
