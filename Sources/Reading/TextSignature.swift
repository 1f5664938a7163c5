// SPDX-License-Identifier: GPL-3.0-or-later

/// A short signature of a report's running text, from which the likeness of two texts is estimated without them.
///
/// MinHash of the shingles of five characters, blanks and figures left out, so that a text copied with new numbers
/// keeps its signature. One hash function and 128 bins stand for 128 functions; an empty bin borrows the value of another
/// one, which is chosen by a hash of its own. The share of equal values estimates the Jaccard index of the two sets of
/// shingles, with a standard error of at most 0.045. A likeness is no proof of copying: reports follow a template.
///
/// References: [1] A. Z. Broder, On the resemblance and containment of documents, 1997, doi:10.1109/SEQUEN.1997.666900.
/// [2] P. Li, A. Owen, C.-H. Zhang, One permutation hashing, NIPS 2012. [3] A. Shrivastava, Optimal densification for fast
/// and accurate minwise hashing, ICML 2017.
enum TextSignature {
  /// Number of values.
  static let count = 128
  /// Characters in a shingle.
  private static let width = 5
  /// Multiplier of the rolling sum of characters; odd, so that no character is lost.
  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The signature of the running text of a report; empty when it has fewer than five characters.
  static func signature(of text: ReportText, outline: ReportOutline) -> [UInt32] {
    var minima = [UInt32](repeating: .max, count: count)
    var isFilled = [Bool](repeating: false, count: count)
    var window = Window()
    text.bytes.withUnsafeBufferPointer { bytes in
      for run in outline.prose {
        for line in run.lines {
          scan(bytes, text.lines[line], &window) { hash in
            let bin = Int(truncatingIfNeeded: hash >> 57)
            minima[bin] = min(minima[bin], UInt32(truncatingIfNeeded: hash))
            isFilled[bin] = true
          }
        }
      }
    }
    guard isFilled.contains(true) else { return [] }
    return (0..<count).map { bin in
      var source = bin
      var attempt: UInt64 = 0
      while !isFilled[source] {
        attempt += 1
        source = Int(mixed(UInt64(bin) << 32 | attempt) >> 57)
      }
      return minima[source]
    }
  }

  /// The last five characters.
  private struct Window {
    var scalars: (UInt64, UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0, 0)
    var filled = 0

    mutating func push(_ scalar: UInt64) {
      scalars = (scalars.1, scalars.2, scalars.3, scalars.4, scalar)
      filled += 1
    }

    var hash: UInt64 {
      var sum = scalars.0 &* base &+ scalars.1
      sum = sum &* base &+ scalars.2
      sum = sum &* base &+ scalars.3
      return mixed(sum &* base &+ scalars.4)
    }
  }

  // Bounds: a character's bytes are read only up to the end of `range`, which lies within `bytes`.
  private static func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ window: inout Window, _ take: (UInt64) -> Void
  ) {
    var index = range.lowerBound
    while index < range.upperBound {
      let first = bytes[index]
      let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      guard index + length <= range.upperBound else { return }
      var scalar = UInt64(first)
      for next in 1..<max(1, length) { scalar = scalar << 8 | UInt64(bytes[index + next]) }
      index += length
      if isPassedOver(scalar) { continue }
      window.push(scalar)
      if window.filled >= width { take(window.hash) }
    }
  }

  /// Blanks and figures, by their UTF-8 bytes read as one number: ASCII up to the space, 0–9, U+00A0, U+2000–U+200F,
  /// U+3000, and the full-width figures.
  private static func isPassedOver(_ scalar: UInt64) -> Bool {
    scalar <= 0x20 || (scalar >= 0x30 && scalar <= 0x39) || scalar == 0xC2A0
      || (scalar >= 0xE28080 && scalar <= 0xE2808F) || scalar == 0xE38080 || (scalar >= 0xEFBC90 && scalar <= 0xEFBC99)
  }

  /// The finalizer of SplitMix64: every bit of the input moves every bit of the output.
  private static func mixed(_ value: UInt64) -> UInt64 {
    var value = value &+ base
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
