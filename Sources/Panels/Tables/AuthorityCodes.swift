// SPDX-License-Identifier: GPL-3.0-or-later

/// Authorities numbered by first appearance, told apart by the numbers of what a row says about them.
///
/// An id alone is enough; without one it is the name with county, county code, prefecture and province; without a name the
/// document.
struct AuthorityCodes: Sendable {
  /// The roles whose numbers tell authorities apart, in the order of a ``Key``.
  static let roles: [ColumnRole] = [.authorityID, .authority, .county, .countyCode, .prefecture, .province, .document]

  /// Numbers of the texts by role; -1 for an empty or missing one.
  struct Key: Hashable, Sendable {
    var id: Int32 = -1
    var name: Int32 = -1
    var county: Int32 = -1
    var countyCode: Int32 = -1
    var prefecture: Int32 = -1
    var province: Int32 = -1
    var document: Int32 = -1

    /// What tells the authority apart: the id, else the name and its places, else the document.
    var identity: Key {
      if id >= 0 { return Key(id: id) }
      if name < 0 { return Key(document: document) }
      var key = self
      key.document = -1
      return key
    }

    /// Whether the key names an authority at all.
    var isEmpty: Bool { id < 0 && name < 0 && document < 0 }
  }

  /// A county that authorities of the file are in.
  struct County: Hashable, Sendable {
    let name: Int32
    let code: Int32
  }

  /// The key every authority was first met under.
  private(set) var keys: [Key] = []
  /// The counties, by first appearance.
  private(set) var counties: [County] = []
  /// The county every authority is in.
  private(set) var countyOfAuthority: [Int32] = []
  private var identities = IdentityTable()
  private var countyCodes: [County: Int32] = [:]
  /// The authority that followed each when it last changed; files list authorities in the same order every year.
  private var successors: [Int32] = []
  private var last: Int32 = -1

  /// The number of the authority that `key` names.
  mutating func code(of key: Key) -> Int32 {
    if last >= 0 {
      if keys[Int(last)] == key { return last }
      let next = successors[Int(last)]
      if next >= 0, keys[Int(next)] == key {
        last = next
        return next
      }
    }
    let identity = key.identity
    let code: Int32
    if let known = identities.find(identity, among: keys) {
      code = known
    } else {
      code = Int32(keys.count)
      keys.append(key)
      identities.add(code, identity)
      successors.append(-1)
      let county = County(name: key.county, code: key.countyCode)
      let number = countyCodes[county] ?? Int32(counties.count)
      if Int(number) == counties.count {
        counties.append(county)
        countyCodes[county] = number
      }
      countyOfAuthority.append(number)
    }
    if last >= 0 { successors[Int(last)] = code }
    last = code
    return code
  }
}

/// Finds authorities by identity: open addressing over their numbers, which are hashed without a random seed.
private struct IdentityTable: Sendable {
  private var places = [Int32](repeating: -1, count: 256)
  private var hashes: [UInt64] = []

  /// The authority of an identity; nil when there is none.
  func find(_ identity: AuthorityCodes.Key, among keys: [AuthorityCodes.Key]) -> Int32? {
    let mask = places.count - 1
    let hash = Self.hash(identity)
    var place = Int(truncatingIfNeeded: hash) & mask
    while places[place] >= 0 {
      let code = places[place]
      if hashes[Int(code)] == hash, keys[Int(code)].identity == identity { return code }
      place = (place + 1) & mask
    }
    return nil
  }

  /// Adds the next authority.
  mutating func add(_ code: Int32, _ identity: AuthorityCodes.Key) {
    hashes.append(Self.hash(identity))
    if 2 * hashes.count > places.count {
      places = [Int32](repeating: -1, count: 2 * places.count)
      for code in hashes.indices { insert(Int32(code)) }
    } else {
      insert(code)
    }
  }

  private mutating func insert(_ code: Int32) {
    let mask = places.count - 1
    var place = Int(truncatingIfNeeded: hashes[Int(code)]) & mask
    while places[place] >= 0 { place = (place + 1) & mask }
    places[place] = code
  }

  private static func hash(_ key: AuthorityCodes.Key) -> UInt64 {
    var hash: UInt64 = 0
    for number in [key.id, key.name, key.county, key.countyCode, key.prefecture, key.province, key.document] {
      hash = (hash ^ UInt64(truncatingIfNeeded: number)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
    }
    return hash
  }
}
