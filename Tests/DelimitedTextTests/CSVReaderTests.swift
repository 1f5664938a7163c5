// SPDX-License-Identifier: GPL-3.0-or-later

import DelimitedText
import TestSupport
import Testing

/// All rows of a text read in blocks of `blockSize` bytes.
func readRows(
  _ text: String, delimiter: UInt8 = CSVFormat.comma, blockSize: Int = 1 << 16
) throws(DelimitedTextError) -> [CSVRow] {
  try readRows(bytes: Array(text.utf8), delimiter: delimiter, blockSize: blockSize)
}

/// All rows of some bytes read in blocks of `blockSize` bytes.
func readRows(
  bytes: [UInt8], delimiter: UInt8 = CSVFormat.comma, blockSize: Int = 1 << 16
) throws(DelimitedTextError) -> [CSVRow] {
  var reader = try CSVReader(ByteSource(bytes: bytes, name: "t.csv"), delimiter: delimiter, blockSize: blockSize)
  var rows: [CSVRow] = []
  while let row = try reader.next() { rows.append(row) }
  return rows
}

@Suite struct CSVReaderTests {
  @Test(arguments: [
    ("", []), ("\n", []), ("\n\r\n\n", []), ("a", [["a"]]), ("a\n", [["a"]]), ("a,b", [["a", "b"]]),
    ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]), ("a,b\n1,2", [["a", "b"], ["1", "2"]]), (",", [["", ""]]),
    ("\"\"", [[""]]), ("\"a,b\",c", [["a,b", "c"]]), ("\"a\"\"b\"\"\"", [["a\"b\""]]), ("\"\"\"\"", [["\""]]),
    ("\"two\nlines\",x\n3,4\n", [["two\nlines", "x"], ["3", "4"]]), ("\"a\r\nb\"\r\n", [["a\r\nb"]]),
    ("\u{FEFF}县,镇\n", [["县", "镇"]]), ("\u{FEFF}\"县\",镇\n", [["县", "镇"]]), ("\u{FEFF}", []),
    ("a,b\n\n\n1,2\n\n", [["a", "b"], ["1", "2"]]), ("a b , c", [["a b ", " c"]]), ("a;b", [["a;b"]]),
    ("1,2,3\n4\n", [["1", "2", "3"], ["4"]]), ("!#$%&'()*+-./,x", [["!#$%&'()*+-./", "x"]]),
  ])
  func readsWhatTheStandardAllows(text: String, expected: [[String]]) throws {
    for blockSize in [1, 2, 3, 5, 8, 64, 4096] {
      #expect(try readRows(text, blockSize: blockSize).map(\.fields) == expected)
    }
    #expect(
      SlowCSV.rows(text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text).map(\.fields)
        == expected)
  }

  @Test(arguments: 1...64)
  func quotedFieldsMayCrossAnyBlockBorder(blockSize: Int) throws {
    let text = "名,\"引\"\"号\"\"\n换行,逗\r\n号\",3\n\r\n\"\",\"x\"\"\",\n末,行,\"无\n\n结尾\""
    let rows = try readRows(text, blockSize: blockSize)
    #expect(rows.map(\.fields) == SlowCSV.rows(text).map(\.fields))
    #expect(rows.map(\.line) == [1, 5, 6])
  }

  @Test func tabsAreGivenNeverGuessed() throws {
    #expect(try readRows("a\tb,c\n", delimiter: CSVFormat.tab).map(\.fields) == [["a", "b,c"]])
    #expect(try readRows("a\tb,c\n").map(\.fields) == [["a\tb", "c"]])
  }

  @Test func anyOtherAsciiDelimiterWillDo() throws {
    #expect(
      try readRows("甲县;12;\"a;b\";1,5\nlonger than a word;;x;\n", delimiter: UInt8(ascii: ";"), blockSize: 5).map(
        \.fields)
        == [["甲县", "12", "a;b", "1,5"], ["longer than a word", "", "x", ""]])
    #expect(try readRows("a|b.c\n", delimiter: UInt8(ascii: "|")).map(\.fields) == [["a", "b.c"]])
  }

  @Test func aHugeFieldIsRead() throws {
    let huge = String(repeating: "长", count: 100_000) + "\"\"\n"
    let rows = try readRows("a,\"\(huge)\",b\n", blockSize: 64)
    #expect(rows.map(\.fields) == [["a", String(repeating: "长", count: 100_000) + "\"\n", "b"]])
  }

  struct Malformed: Sendable, CustomTestStringConvertible {
    let text: String
    let problem: DelimitedTextError.Problem
    let line: Int
    let column: Int
    var testDescription: String { text.debugDescription }
  }

  @Test(arguments: [
    Malformed(text: "a,b\n1,x\"y\n", problem: .strayQuote, line: 2, column: 2),
    Malformed(text: "a,b\n\"1\"x,2\n", problem: .textAfterQuote, line: 2, column: 1),
    Malformed(text: "a,b\n\"1\" ,2\n", problem: .textAfterQuote, line: 2, column: 1),
    Malformed(text: "a\n\"b\nc\"\n1,\"never\nclosed\n", problem: .unterminatedQuote, line: 4, column: 2),
    Malformed(text: "a\n\"", problem: .unterminatedQuote, line: 2, column: 1),
    Malformed(text: "a,b\rc,d\r", problem: .strayCarriageReturn, line: 1, column: 2),
    Malformed(text: "a,b\n1,\"2\"\rx\n", problem: .textAfterQuote, line: 2, column: 2),
    Malformed(text: "a,b\n1,2\0\n", problem: .zeroByte, line: 2, column: 2),
    Malformed(text: "a,b\n\n1,\"2\n\0\"\n", problem: .zeroByte, line: 4, column: 2),
    Malformed(text: "\0", problem: .zeroByte, line: 1, column: 1),
  ])
  func namesLineAndColumnOfWhatIsMalformed(example: Malformed) {
    for blockSize in [1, 2, 3, 7, 64, 4096] {
      let error = #expect(throws: DelimitedTextError.self) { try readRows(example.text, blockSize: blockSize) }
      #expect(error?.problem == example.problem)
      #expect(error?.line == example.line)
      #expect(error?.column == example.column)
      #expect(error?.file == "t.csv")
    }
  }

  @Test func bytesThatAreNotUTF8AreAnError() {
    let error = #expect(throws: DelimitedTextError.self) { try readRows(bytes: [0x61, 0x2C, 0xCF, 0xD8, 0x0A]) }
    #expect(error?.problem == .notUTF8)
    #expect(error?.column == 2)
  }

  @Test func aMissingFileAndAFolderAreErrors() {
    let missing = #expect(throws: DelimitedTextError.self) { try ByteSource(path: "/nowhere/at all.csv") }
    #expect(missing?.problem == .cannotOpen(errorNumber: 2))
    let folder = #expect(throws: DelimitedTextError.self) { try CSVReader(ByteSource(path: "/")) }
    #expect(folder?.problem == .cannotRead(errorNumber: 21))
  }

  @Test(arguments: 0..<40)
  func agreesWithTheSlowParserOnRandomTables(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let text = RandomCSV.text(columns: Int.random(in: 1...5, using: &generator), using: &generator)
    let expected = SlowCSV.rows(text)
    for blockSize in [1, 3, 16, 37, 1 << 16] {
      let rows = try readRows(text, blockSize: blockSize)
      #expect(rows.map(\.fields) == expected.map(\.fields))
      #expect(rows.map(\.line) == expected.map(\.line))
    }
  }
}

/// Random well-formed tables, odd ones included.
enum RandomCSV {
  static func text(columns: Int, using generator: inout SeededGenerator) -> String {
    let pieces = ["", "a", "12", "-3.5", "白勉峡镇", "，", "x y", "\"", ",", "\n", "\r\n", "=1", "长名字的镇人民政府", "\t"]
    let lineEnd = Bool.random(using: &generator) ? "\n" : "\r\n"
    var text = ""
    for row in 0..<Int.random(in: 0...12, using: &generator) {
      if Int.random(in: 0..<8, using: &generator) == 0 { text += lineEnd }
      for column in 0..<columns {
        var field = ""
        for _ in 0..<Int.random(in: 0...3, using: &generator) { field += pieces.randomElement(using: &generator) ?? "" }
        let mustQuote =
          field.unicodeScalars.contains { "\",\n\r".unicodeScalars.contains($0) } || (columns == 1 && field.isEmpty)
        if mustQuote || Int.random(in: 0..<6, using: &generator) == 0 {
          field = "\"" + field.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
        }
        text += (column == 0 ? "" : ",") + field
      }
      if row < 11 || Bool.random(using: &generator) { text += lineEnd }
    }
    return text
  }
}
