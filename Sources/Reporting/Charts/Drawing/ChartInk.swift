// SPDX-License-Identifier: GPL-3.0-or-later

/// A colour, as six hexadecimal digits.
///
/// The colours of data differ in lightness as well as in hue, and a shape or a text always says the same: nobody needs
/// to tell hues apart. Texts have a contrast of 4.5 to 1 or more on white.
struct ChartInk: Sendable, Hashable {
  let hex: String

  static let paper = ChartInk(hex: "ffffff")
  static let text = ChartInk(hex: "222222")
  static let muted = ChartInk(hex: "5c5c5c")
  static let grid = ChartInk(hex: "dddddd")
  static let axis = ChartInk(hex: "8c8c8c")
  static let band = ChartInk(hex: "dce6ee")
  static let range = ChartInk(hex: "c4d3df")
  static let data = ChartInk(hex: "0072b2")
  static let alert = ChartInk(hex: "b34700")

  static let black = ChartInk(hex: "000000")

  private static let light = [238.0, 244, 250]
  private static let dark = [8.0, 64, 120]

  private static func channels(_ share: Double) -> [Double] {
    let share = min(1, max(0, share))
    return zip(light, dark).map { from, to in (from + (to - from) * share).rounded() }
  }

  /// A shade of blue: light at 0, dark at 1.
  static func shade(_ share: Double) -> ChartInk {
    let hex = channels(share).map { value in
      let digits = String(Int(value), radix: 16)
      return digits.utf8.count < 2 ? "0" + digits : digits
    }
    return ChartInk(hex: hex.joined())
  }

  /// The colour of text on a shade: black or white, whichever stands out more.
  static func text(onShade share: Double) -> ChartInk { shade(share).luminance > 0.179 ? .black : .paper }

  /// How light the colour is, from 0 to 1.
  var luminance: Double {
    let bytes = stride(from: 0, to: 6, by: 2).map { place -> Double in
      let start = hex.index(hex.startIndex, offsetBy: place)
      return Double(Int(hex[start..<hex.index(start, offsetBy: 2)], radix: 16) ?? 0) / 255
    }
    // Without powers: the square stands in for the exponent 2.2, close enough to tell light from dark.
    return zip([0.2126, 0.7152, 0.0722], bytes).reduce(0) { $0 + $1.0 * $1.1 * $1.1 * (0.8 + 0.2 * $1.1) }
  }

  /// The ratio of contrast with another colour, from 1 to 21.
  func contrast(with other: ChartInk) -> Double {
    let (more, less) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (more + 0.05) / (less + 0.05)
  }
}
