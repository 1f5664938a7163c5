// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing

@testable import TextDecoding

@Suite("Decoded text")
struct DecodedTextTests {
  static let sentence = "中旺镇2025年共收到0件"
  /// The sentence in GB 18030.
  static let gb: [UInt8] =
    [0xD6, 0xD0, 0xCD, 0xFA, 0xD5, 0xF2] + Array("2025".utf8) + [0xC4, 0xEA, 0xB9, 0xB2, 0xCA, 0xD5, 0xB5, 0xBD]
    + Array("0".utf8) + [0xBC, 0xFE]

  @Test func emptyInputIsEmptyText() throws {
    let text = try DecodedText(bytes: [])
    #expect(text.utf8.isEmpty && text.encoding == .utf8 && text.offsets.isIdentity)
  }

  @Test func utf8StaysAsItIs() throws {
    let bytes = Array(Self.sentence.utf8)
    let text = try DecodedText(bytes: bytes)
    #expect(text.utf8 == bytes && text.encoding == .utf8 && text.offsets.isIdentity)
  }

  @Test func byteOrderMarkIsNoText() throws {
    let text = try DecodedText(bytes: [0xEF, 0xBB, 0xBF] + Array("0件".utf8))
    #expect(String(decoding: text.utf8, as: UTF8.self) == "0件")
    #expect(text.offsets.source(of: 0) == 3 && text.offsets.source(of: 1) == 4)
  }

  @Test func gb18030MapsBackToItsBytes() throws {
    let text = try DecodedText(bytes: Self.gb)
    #expect(text.encoding == .gb18030)
    #expect(String(decoding: text.utf8, as: UTF8.self) == Self.sentence)
    for (offset, byte) in text.utf8.enumerated() where byte < 0x80 {
      #expect(Self.gb[text.offsets.source(of: offset)] == byte)
    }
    #expect(text.offsets.source(of: text.utf8.count) == Self.gb.count)
  }

  @Test func fourByteCharactersOfGB18030() throws {
    // 㐀 (U+3400) is 8139EE39.
    let text = try DecodedText(bytes: [0x81, 0x39, 0xEE, 0x39, 0x31] + [0xD6, 0xD0])
    #expect(String(decoding: text.utf8, as: UTF8.self) == "㐀1中")
    #expect(text.offsets.source(of: 3) == 4)
  }

  @Test(arguments: [TextEncoding.utf16LittleEndian, .utf16BigEndian])
  func utf16NeedsItsMark(encoding: TextEncoding) throws {
    let units = [0xFEFF] + Array("镇0😀1".utf16)
    let bytes = units.flatMap { unit -> [UInt8] in
      let (low, high) = (UInt8(unit & 0xFF), UInt8(unit >> 8))
      return encoding == .utf16LittleEndian ? [low, high] : [high, low]
    }
    let text = try DecodedText(bytes: bytes)
    #expect(text.encoding == encoding && String(decoding: text.utf8, as: UTF8.self) == "镇0😀1")
    #expect(text.offsets.source(of: 3) == 4 && text.offsets.source(of: 8) == 10)
    #expect(text.offsets.source(of: 9) == bytes.count)
  }

  @Test func nulBytesAreNoText() {
    #expect(throws: DecodingError(reason: .nulByte, offset: 2, byte: 0)) { try DecodedText(bytes: [0x50, 0x4B, 0]) }
    #expect(throws: DecodingError(reason: .nulByte, offset: 14, byte: 0)) {
      try DecodedText(bytes: Array(Self.gb[..<14]) + [0])
    }
  }

  @Test func damagedUTF8IsNotTakenForAnotherEncoding() {
    let whole = Array(String(repeating: "公开", count: 20).utf8)
    #expect(throws: DecodingError(reason: .damagedUTF8, offset: 117, byte: 0xE5)) {
      try DecodedText(bytes: Array(whole[..<119]))
    }
  }

  @Test func bytesOfNoEncodingAreNamed() {
    #expect(throws: DecodingError(reason: .unknownEncoding, offset: 2, byte: 0xFF)) {
      try DecodedText(bytes: [0xD6, 0xD0, 0xFF, 0xFF, 0x31])
    }
    #expect(throws: DecodingError(reason: .damagedUTF16, offset: 2, byte: 0x00)) {
      try DecodedText(bytes: [0xFF, 0xFE, 0x00, 0xDC, 0x31, 0x00])
    }
    #expect(throws: DecodingError(reason: .damagedUTF16, offset: 4, byte: 0x31)) {
      try DecodedText(bytes: [0xFF, 0xFE, 0x31, 0x00, 0x31])
    }
  }

  @Test func strictUTF8AgreesWithTheStandardLibrary() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...6, using: &generator)
      let bytes = (0..<count).map { _ -> UInt8 in
        let interesting: [UInt8] = [0x41, 0x80, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xE0, 0xE4, 0xED, 0xEF, 0xF0, 0xF4, 0xF5]
        return interesting[Int.random(in: 0..<interesting.count, using: &generator)]
      }
      let isValid = bytes.withUnsafeBufferPointer { UTF8Scanner.scan($0, from: 0).end } == count
      #expect(isValid == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
    }
  }
}
