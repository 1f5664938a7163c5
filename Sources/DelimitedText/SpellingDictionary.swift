// SPDX-License-Identifier: GPL-3.0-or-later

/// The distinct spellings of one column, numbered in the order they first appear.
///
/// A spelling is the field as it stands in the file, quotes included, so that comparing bytes is enough: a field that
/// starts with a whole spelling and a delimiter is that field. Grouped files repeat the last spelling, and sorted ones
/// the one that followed it before; both are tried before anything is hashed.
///
/// Bounds: `arena` holds `arenaCount` bytes of `arenaCapacity`, with ``FieldScanner/padding`` more behind, so an eight-byte
/// read at any position before `arenaCount` stays inside. An entry's bytes lie wholly before `arenaCount`. `table` has a
/// power of two of places, at least twice as many as entries, and holds only valid entry numbers or -1. The input is
/// read as ``FieldScanner`` says: eight bytes from a position before its limit, with its padding behind.
struct SpellingDictionary: ~Copyable {
  struct Entry {
    var offset: Int
    var length: Int
    var hash: UInt64
    /// The entry that followed this one when it last changed; -1 before that.
    var successor: Int32
    /// Line feeds inside the field; such a field is never predicted, so that lines are counted.
    var lineFeeds: Int32
  }

  private var arena: UnsafeMutablePointer<UInt8>
  private var arenaCount = 0
  private var arenaCapacity = 4096
  private var entries: UnsafeMutablePointer<Entry>
  private var entryCapacity = 64
  private var table: UnsafeMutablePointer<Int32>
  private var mask = 255
  private(set) var count = 0
  /// The entry of the row before; -1 before the first.
  var last: Int32 = -1
  private var followsSuccessor = false

  init() {
    arena = .allocate(capacity: arenaCapacity + FieldScanner.padding)
    arena.initialize(repeating: 0, count: arenaCapacity + FieldScanner.padding)
    entries = .allocate(capacity: entryCapacity)
    table = .allocate(capacity: mask + 1)
    table.initialize(repeating: -1, count: mask + 1)
  }

  deinit {
    arena.deallocate()
    entries.deallocate()
    table.deallocate()
  }

  /// The length of the field at `start` when it is the last spelling or its successor, else -1; `last` is set.
  ///
  /// Which of the two is tried first is what was right before.
  @inline(__always)
  mutating func predict(at start: UnsafePointer<UInt8>, limit: UnsafePointer<UInt8>, delimiter: UInt8) -> Int {
    guard last >= 0 else { return -1 }
    let successor = entries[Int(last)].successor
    if successor < 0 { return isMatch(last, start, limit, delimiter) ? entries[Int(last)].length : -1 }
    let first = followsSuccessor ? successor : last
    if isMatch(first, start, limit, delimiter) {
      last = first
      return entries[Int(first)].length
    }
    let second = followsSuccessor ? last : successor
    guard isMatch(second, start, limit, delimiter) else { return -1 }
    followsSuccessor.toggle()
    last = second
    return entries[Int(second)].length
  }

  @inline(__always)
  private func isMatch(
    _ number: Int32, _ start: UnsafePointer<UInt8>, _ limit: UnsafePointer<UInt8>, _ delimiter: UInt8
  ) -> Bool {
    let entry = entries + Int(number)
    let length = entry.pointee.length
    guard limit - start > length, entry.pointee.lineFeeds == 0 else { return false }
    let after = start[length]
    guard
      after == delimiter || after == FieldScanner.lineFeed
        || (after == FieldScanner.carriageReturn && start[length &+ 1] == FieldScanner.lineFeed)
    else { return false }
    return FieldScanner.isEqual(arena + entry.pointee.offset, start, length)
  }

  /// Makes the field of `length` bytes at `start` the last one; adds it when it is new.
  ///
  /// - Returns: Whether it is new.
  @inline(never)
  mutating func look(up start: UnsafePointer<UInt8>, length: Int, lineFeeds: Int) -> Bool {
    let hash = Self.hash(start, length)
    var place = Int(truncatingIfNeeded: hash) & mask
    while table[place] >= 0 {
      let found = table[place]
      let entry = entries + Int(found)
      if entry.pointee.hash == hash, entry.pointee.length == length,
        FieldScanner.isEqual(arena + entry.pointee.offset, start, length)
      {
        follow(found)
        return false
      }
      place = (place + 1) & mask
    }
    insert(start, length: length, hash: hash, lineFeeds: lineFeeds)
    table[place] = Int32(count - 1)
    follow(Int32(count - 1))
    if 2 * count > mask { growTable() }
    return true
  }

  private mutating func follow(_ next: Int32) {
    if last >= 0, last != next { entries[Int(last)].successor = next }
    last = next
  }

  private mutating func insert(_ start: UnsafePointer<UInt8>, length: Int, hash: UInt64, lineFeeds: Int) {
    if arenaCount + length > arenaCapacity {
      let capacity = max(2 * arenaCapacity, arenaCount + length)
      let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity + FieldScanner.padding)
      larger.initialize(repeating: 0, count: capacity + FieldScanner.padding)
      larger.update(from: arena, count: arenaCount)
      arena.deallocate()
      arena = larger
      arenaCapacity = capacity
    }
    if count == entryCapacity {
      let larger = UnsafeMutablePointer<Entry>.allocate(capacity: 2 * entryCapacity)
      larger.initialize(from: entries, count: count)
      entries.deallocate()
      entries = larger
      entryCapacity *= 2
    }
    (arena + arenaCount).update(from: start, count: length)
    (entries + count).initialize(
      to: Entry(offset: arenaCount, length: length, hash: hash, successor: -1, lineFeeds: Int32(clamping: lineFeeds)))
    arenaCount += length
    count += 1
  }

  private mutating func growTable() {
    table.deallocate()
    mask = 2 * mask + 1
    table = .allocate(capacity: mask + 1)
    table.initialize(repeating: -1, count: mask + 1)
    for number in 0..<count {
      var place = Int(truncatingIfNeeded: entries[number].hash) & mask
      while table[place] >= 0 { place = (place + 1) & mask }
      table[place] = Int32(number)
    }
  }

  /// Multiplies and shifts eight bytes at a time; the same on every machine.
  private static func hash(_ start: UnsafePointer<UInt8>, _ length: Int) -> UInt64 {
    var hash = UInt64(length)
    var offset = 0
    while offset < length {
      var word = FieldScanner.word(at: start + offset)
      if length - offset < 8 { word &= (1 << UInt64(8 * (length - offset))) - 1 }
      hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
      offset += 8
    }
    return hash
  }

  /// Whether spelling `number` stands in quotes.
  func isQuoted(_ number: Int) -> Bool {
    entries[number].length > 1 && arena[entries[number].offset] == FieldScanner.quote
  }

  /// The text of spelling `number`, without its quotes. It is UTF-8: the scanner adds no other.
  func text(of number: Int) -> String {
    let entry = entries[number]
    let start = UnsafePointer(arena + entry.offset)
    let isQuoted = isQuoted(number)
    var field = FieldScanner.Field(outcome: .field, end: start + entry.length, isQuoted: isQuoted)
    field.hasDoubledQuotes = isQuoted
    return FieldScanner.text(from: start, field) ?? ""
  }
}
