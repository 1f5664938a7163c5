// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials
import TestSupport
import Testing

@testable import Records

@Suite struct JSONReaderTests {
  private func string(_ text: String) throws(JSONReader.Failure) -> String {
    var reader = JSONReader(Array(text.utf8)[...])
    let string = try reader.string()
    try reader.end()
    return string
  }

  @Test(arguments: [
    (#""""#, ""), (#" "年报" "#, "年报"), (#""a\"b\\c\/d""#, "a\"b\\c/d"), (#""\n\r\t\b\f""#, "\n\r\t\u{8}\u{C}"),
    (#""\u5e74\u0000""#, "年\u{0}"), (#""\ud840\udc00""#, "\u{20000}"),
  ])
  func strings(text: String, expected: String) throws {
    #expect(try string(text) == expected)
  }

  @Test(arguments: [
    "", "\"", "\"a", #""\"#, #""\x""#, #""\u12""#, #""\ud840""#, #""\ud840\u0041""#, #""\udc00""#, #""\u+123""#,
    "\"a\"b",
    "1", "null",
  ])
  func whatIsNoString(text: String) {
    #expect(throws: JSONReader.Failure.self) { try string(text) }
  }

  @Test func bytesMustBeUTF8AndStayAsTheyAre() throws {
    var generator = SeededGenerator(seed: 19)
    let kept: [UInt8] = [0x22, 0xEF, 0xBF, 0xBD, 0x22]
    var reader = JSONReader(kept[...])
    #expect(try reader.string() == "\u{FFFD}")
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 1...4, using: &generator)).map { _ -> UInt8 in
        [0xC0, 0xE5, 0xB9, 0xB4, 0xEF, 0xBF, 0xBD, 0xED, 0xA0, 0x80, 0xFF, 0x41].randomElement(using: &generator) ?? 0
      }
      var reader = JSONReader(([0x22] + bytes + [0x22])[...])
      #expect((try? reader.string()) == String(validating: bytes, as: UTF8.self), "\(bytes)")
    }
  }

  @Test(arguments: [
    "{}", "[]", "[1,-2.5e3,true,null,\"a\"]", #"{"a":{"b":[{}]},"c":0}"#, " { \"a\" : [ ] } ",
  ])
  func whatIsPassedOver(text: String) throws {
    var reader = JSONReader(Array(text.utf8)[...])
    try reader.skip()
    try reader.end()
  }

  @Test(arguments: ["{", "[", "[1", "[1,", "[1 2]", "{\"a\"}", "{\"a\":}", "{a:1}", "[]]", "{}{}", ",", "[,]"])
  func whatIsNoJSON(text: String) {
    #expect(throws: JSONReader.Failure.self) {
      var reader = JSONReader(Array(text.utf8)[...])
      try reader.skip()
      try reader.end()
    }
  }

  @Test func depthIsBounded() {
    var reader = JSONReader(Array(String(repeating: "[", count: 1_000_000).utf8)[...])
    #expect(throws: JSONReader.Failure(offset: 32)) { try reader.skip() }
  }

  /// Foundation's decoder is the witness for every string our writer makes.
  @Test func whatWeWriteIsReadBack() throws {
    var generator = SeededGenerator(seed: 9)
    let scalars = (0..<0x80).compactMap { Unicode.Scalar($0) } + ["年", "\u{2028}", "\u{FEFF}", "😀", "\u{10FFFF}"]
    for _ in 0..<500 {
      var view = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0..<12, using: &generator) {
        view.append(scalars[Int.random(in: 0..<scalars.count, using: &generator)])
      }
      var writer = JSONWriter()
      writer.array { $0.string(String(view)) }
      let bytes = writer.takeBytes()
      #expect(try JSONDecoder().decode([String].self, from: Data(bytes)) == [String(view)])
      var reader = JSONReader(bytes[...])
      var read: [String] = []
      try reader.array { (reader) throws(JSONReader.Failure) in read.append(try reader.string()) }
      #expect(read == [String(view)])
    }
  }
}
