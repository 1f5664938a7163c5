// SPDX-License-Identifier: GPL-3.0-or-later

import DelimitedText
import TestSupport
import Testing

/// What a scanner makes of a text, as texts: spellings, numbers as `mantissa/scale`, "" for missing, "·" for skipped.
func scan(
  bytes: [UInt8], _ kinds: [ColumnKind], blockSize: Int = 1 << 18, capacity: Int = 4096
) throws(DelimitedTextError) -> (rows: [[String]], lines: [Int]) {
  var scanner = try ColumnScanner(ByteSource(bytes: bytes, name: "t.csv"), blockSize: blockSize)
  scanner.use(kinds)
  var batch = ColumnBatch(capacity: capacity)
  var rows: [[String]] = []
  var lines: [Int] = []
  while try scanner.next(into: &batch) {
    for row in 0..<batch.count {
      var (codeSlot, numberSlot) = (0, 0)
      var fields: [String] = []
      for (column, kind) in kinds.enumerated() {
        switch kind {
        case .skip: fields.append("·")
        case .code:
          fields.append(scanner.spelling(Int(batch.codes[codeSlot * capacity + row]), column: column))
          codeSlot += 1
        case .number, .numberIfNumeric:
          let index = numberSlot * capacity + row
          let mark = batch.marks[index]
          fields.append(mark == ColumnBatch.missing ? "" : "\(batch.mantissas[index])/\(mark)")
          numberSlot += 1
        }
      }
      rows.append(fields)
      lines.append(batch.lines[row])
    }
  }
  return (rows, lines)
}

func scan(
  _ text: String, _ kinds: [ColumnKind], blockSize: Int = 1 << 18, capacity: Int = 4096
) throws(DelimitedTextError) -> (rows: [[String]], lines: [Int]) {
  try scan(bytes: Array(text.utf8), kinds, blockSize: blockSize, capacity: capacity)
}

@Suite struct ColumnScannerTests {
  @Test(arguments: 1...64)
  func blockBordersChangeNothing(blockSize: Int) throws {
    let text =
      "\u{FEFF}name,value,note\r\n甲镇,12,\r\n甲镇,,\"a\r\n\"\"b\"\r\n\r\n\"乙\n镇\",-3.50,x\r\n\"乙\n镇\",\"7\",y\r\n甲镇,007,"
    for capacity in [1, 2, 100] {
      let (rows, lines) = try scan(text, [.code, .number, .skip], blockSize: blockSize, capacity: capacity)
      #expect(
        rows == [
          ["甲镇", "12/0", "·"], ["甲镇", "", "·"], ["乙\n镇", "-350/2", "·"], ["乙\n镇", "7/0", "·"], ["甲镇", "7/0", "·"],
        ])
      #expect(lines == [2, 3, 6, 8, 10])
    }
  }

  @Test(arguments: [
    ("0", "0/0"), ("-0", "0/0"), ("+5", "5/0"), ("12.50", "1250/2"), ("-0.05", "-5/2"), (" 12 ", "12/0"),
    ("\" 12\"", "12/0"), ("\u{3000}12\u{A0}", "12/0"), ("\"\"", ""), ("  ", ""), ("", ""),
    ("999999999999999999", "999999999999999999/0"), ("9223372036854775807", "9223372036854775807/0"),
    ("-9223372036854775808", "-9223372036854775808/0"), ("0.000000000000000001", "1/18"),
    ("000000000000000000012", "12/0"),
  ])
  func numbersAreExact(field: String, expected: String) throws {
    for text in ["v,w\n\(field),1\n", "w,v\n1,\(field)\n", "w,v\r\n1,\(field)\r\n", "w,v\n1,\(field)"] {
      let rows = try scan(text, [.number, .number]).rows
      #expect(rows.first?.sorted() == ["1/0", expected].sorted())
    }
  }

  @Test(arguments: [
    ("x", DelimitedTextError.Problem.notANumber), ("1,234", .notANumber), ("12a", .notANumber), ("1.", .notANumber),
    (".5", .notANumber), ("1e5", .notANumber), ("--1", .notANumber), ("-", .notANumber), ("１２", .notANumber),
    ("/", .notANumber), ("1.2.3", .notANumber), ("9223372036854775808", .numberTooLarge),
    ("-9223372036854775809", .numberTooLarge), ("0.0000000000000000001", .numberTooLarge), ("NA", .notANumber),
  ])
  func whatIsNoNumberIsNamed(field: String, problem: DelimitedTextError.Problem) {
    for blockSize in [4, 9, 4096] {
      let error = #expect(throws: DelimitedTextError.self) {
        try scan("name,value\na,1\n\"b\nc\",2\nd,\"\(field)\"\n", [.code, .number], blockSize: blockSize)
      }
      #expect(
        error
          == DelimitedTextError(
            problem, file: "t.csv", line: 5, column: 2, columnName: "value", text: "\"\(field)\""))
    }
  }

  struct Malformed: Sendable, CustomTestStringConvertible {
    let text: String
    let problem: DelimitedTextError.Problem
    let line: Int
    let column: Int
    var testDescription: String { text.debugDescription }
  }

  @Test(arguments: [
    Malformed(text: "a,1\n", problem: .raggedRow(found: 2, expected: 3), line: 2, column: 3),
    Malformed(text: "a\n", problem: .raggedRow(found: 1, expected: 3), line: 2, column: 2),
    Malformed(text: "a,1,x\nb,1,x,y\n", problem: .raggedRow(found: 4, expected: 3), line: 3, column: 4),
    Malformed(text: "a,1,x\r\nb,1,x,,\"\n\"\r\n", problem: .raggedRow(found: 5, expected: 3), line: 3, column: 4),
    Malformed(text: "a,1", problem: .raggedRow(found: 2, expected: 3), line: 2, column: 3),
    Malformed(text: "a,1,x\nb,2,y\"\n", problem: .strayQuote, line: 3, column: 3),
    Malformed(text: "a\"b,2,y\n", problem: .strayQuote, line: 2, column: 1),
    Malformed(text: "a,2,\"y\nz", problem: .unterminatedQuote, line: 2, column: 3),
    Malformed(text: "\"a\nb\",2,\"y\nz", problem: .unterminatedQuote, line: 3, column: 3),
    Malformed(text: "a,2\rb,3,x\n", problem: .strayCarriageReturn, line: 2, column: 2),
    Malformed(text: "a,2,x\rb\n", problem: .strayCarriageReturn, line: 2, column: 3),
    Malformed(text: "\"a\"b,2,x\n", problem: .textAfterQuote, line: 2, column: 1),
    Malformed(text: "a,2\0,x\n", problem: .zeroByte, line: 2, column: 2),
    Malformed(text: "a,2,\0", problem: .zeroByte, line: 2, column: 3),
    Malformed(text: "a\0,2,\n", problem: .zeroByte, line: 2, column: 1),
  ])
  func namesLineAndColumnOfWhatIsMalformed(example: Malformed) {
    for blockSize in [1, 2, 3, 5, 13, 4096] {
      let error = #expect(throws: DelimitedTextError.self) {
        try scan("name,value,note\n" + example.text, [.code, .number, .skip], blockSize: blockSize)
      }
      #expect(error?.problem == example.problem)
      #expect(error?.line == example.line)
      #expect(error?.column == example.column)
    }
  }

  @Test func aColumnOfTextAmongNumbersIsSkipped() throws {
    let text = "a,b,c\n,1,\nx,2,\n3,,5\n"
    #expect(
      try scan(text, [.numberIfNumeric, .numberIfNumeric, .numberIfNumeric]).rows == [
        ["", "1/0", ""], ["", "2/0", ""], ["", "", "5/0"],
      ])
    let error = #expect(throws: DelimitedTextError.self) {
      try scan("a\n1\nx\n", [.numberIfNumeric])
    }
    #expect(error?.problem == .notANumber)
    #expect(error?.line == 3)
  }

  @Test func textThatIsNotUTF8IsNamed() {
    let error = #expect(throws: DelimitedTextError.self) {
      try scan(bytes: Array("a,b\nx,".utf8) + [0xD5, 0xF2, 0x0A], [.skip, .code])
    }
    #expect(error?.problem == .notUTF8)
    #expect(error?.line == 2)
    #expect(error?.column == 2)
  }

  @Test func namesAndCountsSpellings() throws {
    var scanner = try ColumnScanner(ByteSource(bytes: Array("k\na\n\"a\"\nb\na\n\n\"\"\n".utf8), name: "t"))
    scanner.use([.code])
    var batch = ColumnBatch()
    #expect(try scanner.next(into: &batch))
    #expect(Array(batch.codes[0..<batch.count]) == [0, 1, 2, 0, 3])
    #expect(scanner.spellingCount(column: 0) == 4)
    #expect((0..<4).map { scanner.spelling($0, column: 0) } == ["a", "a", "b", ""])
    #expect(try !scanner.next(into: &batch))
    #expect(batch.count == 0)
  }

  @Test func manySpellingsAreKeptApart() throws {
    let names = (0..<5000).map { "单位\($0)" }
    let rows = names + names.reversed() + names
    let text = "k\n" + rows.joined(separator: "\n")
    #expect(try scan(text, [.code], blockSize: 1000, capacity: 333).rows == rows.map { [$0] })
  }

  @Test(arguments: 0..<40)
  func agreesWithTheSlowParserOnRandomTables(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed &+ 1000)
    let columns = Int.random(in: 1...5, using: &generator)
    let header = (0..<columns).map { "c\($0)" }.joined(separator: ",") + "\n"
    let text = header + RandomCSV.text(columns: columns, using: &generator)
    let expected = SlowCSV.rows(text).dropFirst()
    for blockSize in [1, 5, 64, 1 << 16] {
      let (rows, lines) = try scan(
        text, [ColumnKind](repeating: .code, count: columns), blockSize: blockSize, capacity: 3)
      #expect(rows == expected.map(\.fields))
      #expect(lines == expected.map(\.line))
    }
  }
}
