// SPDX-License-Identifier: GPL-3.0-or-later

internal import Records

/// The order of authorities everywhere: by roster, else county code, else key by Unicode scalar.
enum AuthorityOrder {
  /// A rank that is compared as numbers first: comparing tens of thousands of texts would take longer than reading them.
  private struct Rank {
    let position: Int
    let code: UInt64
    let head: UInt64
    let middle: UInt64
    let index: Int
  }

  /// The indices of `authorities` in order.
  static func sorted(_ authorities: [PanelAuthority], roster: Roster?) -> [Int] {
    let ranks = authorities.indices.map { index -> Rank in
      let authority = authorities[index]
      let key = authority.key.utf8
      return Rank(
        position: roster?.position(of: authority.id) ?? .max,
        code: authority.countyCode.isEmpty ? .max : word(authority.countyCode.utf8[...]), head: word(key[...]),
        middle: word(key.dropFirst(8)), index: index)
    }
    return ranks.sorted { left, right in
      if left.position != right.position { return left.position < right.position }
      if left.code != right.code { return left.code < right.code }
      if left.head != right.head { return left.head < right.head }
      if left.middle != right.middle { return left.middle < right.middle }
      // Bytes of UTF-8 sort as the scalars they stand for.
      let (leftKey, rightKey) = (authorities[left.index].key, authorities[right.index].key)
      return leftKey.utf8.dropFirst(16).lexicographicallyPrecedes(rightKey.utf8.dropFirst(16))
    }.map(\.index)
  }

  /// The first eight bytes, the first in the highest place; zeros behind the end.
  private static func word(_ bytes: Substring.UTF8View) -> UInt64 {
    var word: UInt64 = 0
    var count = 0
    for byte in bytes.prefix(8) {
      word = word << 8 | UInt64(byte)
      count += 1
    }
    return word << UInt64(8 * (8 - count))
  }
}
