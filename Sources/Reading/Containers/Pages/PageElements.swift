// SPDX-License-Identifier: GPL-3.0-or-later

extension MarkupName {
  /// Whether a browser begins a line before the element and another behind it.
  var isBlock: Bool {
    switch self {
    case .html, .body, .nav, .header, .footer, .aside, .article, .section, .main, .address, .blockquote, .center,
      .figure,
      .figcaption, .fieldset, .form, .details, .summary, .dialog, .hgroup, .legend, .h1, .h2, .h3, .h4, .h5, .h6, .p,
      .div, .pre, .ul, .ol, .li, .dl, .dt, .dd, .caption, .tr, .td, .th, .thead, .tbody, .tfoot:
      true
    default: false
    }
  }

  /// Whether what the element holds is never shown as text of the page.
  var isUnseen: Bool {
    switch self {
    case .title, .script, .style, .template, .noscript, .iframe, .object, .svg, .select, .textarea, .button, .input,
      .meta,
      .colgroup, .col:
      true
    default: false
    }
  }
}

extension MarkupTree {
  /// Whether the page's own style hides an element.
  func isHidden(_ node: Int) -> Bool {
    if nodes[node].from == nodes[node].to { return false }
    if value(node, .hidden) != nil { return true }
    guard let style = value(node, .style) else { return false }
    return Self.has(style, "display", "none") || Self.has(style, "visibility", "hidden")
  }

  /// Whether a style sets `property` to `value`.
  static func has(_ style: ArraySlice<UInt8>, _ property: StaticString, _ value: StaticString) -> Bool {
    guard let place = find(property, in: style) else { return false }
    var rest = style[(place + property.utf8CodeUnitCount)...]
    rest = rest.drop { $0 <= 0x20 }
    guard rest.first == UInt8(ascii: ":") else { return false }
    rest = rest.dropFirst().drop { $0 <= 0x20 }
    return isAt(rest.startIndex, value, in: rest)
  }

  /// The first place of a word in small ASCII, whatever the case of `bytes`.
  static func find(_ word: StaticString, in bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count >= word.utf8CodeUnitCount else { return nil }
    let end = bytes.endIndex - word.utf8CodeUnitCount
    for index in bytes.startIndex...end where isAt(index, word, in: bytes) { return index }
    return nil
  }

  private static func isAt(_ index: Int, _ word: StaticString, in bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.endIndex - index >= word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { word in
      for step in 0..<word.count {
        let byte = bytes[index + step]
        if (byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) != word[step] { return false }
      }
      return true
    }
  }
}
