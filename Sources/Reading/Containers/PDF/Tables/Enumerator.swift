// SPDX-License-Identifier: GPL-3.0-or-later

/// The number in front of a label: 一、 （一） 1. 1．
enum Enumerator {
  /// Whether `text` begins with one.
  static func opens(_ text: [UInt8]) -> Bool {
    var scalars = String(decoding: text.prefix(24), as: UTF8.self).unicodeScalars[...]
    let isBracketed = scalars.first == "（" || scalars.first == "("
    if isBracketed { scalars = scalars.dropFirst() }
    let numerals = scalars.prefix { ("0"..."9").contains($0) || "一二三四五六七八九十".unicodeScalars.contains($0) }
    guard (1...3).contains(numerals.count), let end = scalars.dropFirst(numerals.count).first else { return false }
    return (isBracketed ? ["）", ")"] : ["、", ".", "．", "，", ","]).contains(end)
  }
}
