// SPDX-License-Identifier: GPL-3.0-or-later

internal import CXlsxWriter

extension WorkbookFile {
  /// The font of all cells: one that every Chinese office has.
  private static let font = "宋体"

  /// Gives a format of the library the look of `style`.
  static func set(_ format: UnsafeMutablePointer<lxw_format>, to style: CellStyle) {
    format_set_font_name(format, font)
    format_set_font_size(format, size(style.size))
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    if style.format != .general { format_set_num_format(format, style.format.rawValue) }
    if style.isBold { format_set_bold(format) }
    if style.wraps { format_set_text_wrap(format) }
    if let color = color(style.ink) { format_set_font_color(format, color) }
    if style.ink == .link { format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue)) }
    if let color = color(style.fill) {
      format_set_pattern(format, UInt8(LXW_PATTERN_SOLID.rawValue))
      format_set_bg_color(format, color)
    }
    switch style.alignment {
    case .automatic: break
    case .left: format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
    case .center: format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
    case .right: format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
    }
    if style.isFramed {
      format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_border_color(format, 0xBFBFBF)
    }
  }

  private static func size(_ size: CellStyle.Size) -> Double {
    switch size {
    case .small: 9
    case .body: 10.5
    case .heading: 12
    case .title: 16
    }
  }

  private static func color(_ ink: CellStyle.Ink) -> lxw_color_t? {
    switch ink {
    case .normal: nil
    case .faint: 0x595959
    case .strong: 0xC00000
    case .link: 0x0563C1
    case .onHeading: 0xFFFFFF
    }
  }

  /// Grounds that stay apart in grey print and for the colour-blind.
  static func color(_ fill: CellStyle.Fill) -> lxw_color_t? {
    switch fill {
    case .none: nil
    case .heading: 0x1F4E79
    case .subheading: 0xDDEBF7
    case .total: 0xFFF2CC
    case .note: 0xF2F2F2
    case .error: 0xF4B183
    case .warning: 0xFFE699
    case .notice: 0xE2F0D9
    case .missing: 0xEDEDED
    case .good: 0xC6E0B4
    }
  }
}
