// SPDX-License-Identifier: GPL-3.0-or-later

import DelimitedText
import Testing

@Suite struct ByteSourceTests {
  @Test func lookingAheadTakesNothingAway() throws {
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 % 250) }
    var source = ByteSource(bytes: bytes, name: "t")
    #expect(try Array(source.peek(3)) == [0, 1, 2])
    #expect(try Array(source.peek(5)) == [0, 1, 2, 3, 4])
    #expect(try Array(source.peek(2)) == [0, 1])
    #expect(try source.readAll() == bytes)
    #expect(try source.readAll().isEmpty)
  }

  @Test func aShortSourceIsSeenWhole() throws {
    var source = ByteSource(bytes: Array("a,b\n1,2".utf8), name: "t")
    #expect(try String(decoding: source.peek(1000), as: UTF8.self) == "a,b\n1,2")
    var reader = try CSVReader(source, blockSize: 4)
    #expect(try reader.next()?.fields == ["a", "b"])
    #expect(try reader.next()?.fields == ["1", "2"])
    #expect(try reader.next() == nil)
  }
}
