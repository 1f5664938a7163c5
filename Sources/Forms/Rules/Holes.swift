// SPDX-License-Identifier: GPL-3.0-or-later

/// Texts with holes such as `{x}` in them. Hundreds are filled whenever the form is needed, so bytes are compared and the
/// general search of texts is left out.
extension String {
  /// Whether `hole` stands in the text.
  func has(hole: String) -> Bool { Self.first(Array(hole.utf8), in: Array(utf8), from: 0) != nil }

  /// The text with `filling` wherever `hole` stands.
  func filled(_ hole: String, with filling: String) -> String {
    let (bytes, hole) = (Array(utf8), Array(hole.utf8))
    var output: [UInt8] = []
    var start = 0
    while let next = Self.first(hole, in: bytes, from: start) {
      output += bytes[start..<next]
      output += filling.utf8
      start = next + hole.count
    }
    return start == 0 ? self : String(decoding: output + bytes[start...], as: UTF8.self)
  }

  private static func first(_ hole: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard let head = hole.first else { return nil }
    var place = start
    while place + hole.count <= bytes.count {
      if bytes[place] == head, bytes[place..<place + hole.count].elementsEqual(hole) { return place }
      place += 1
    }
    return nil
  }
}
