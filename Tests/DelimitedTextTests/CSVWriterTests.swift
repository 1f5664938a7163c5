// SPDX-License-Identifier: GPL-3.0-or-later

import DelimitedText
import Testing

@Suite struct CSVWriterTests {
  @Test(arguments: [
    ("", ""), ("白勉峡镇", "白勉峡镇"), ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""), ("\"", "\"\"\"\""),
    ("two\nlines", "\"two\nlines\""), ("cr\rlf", "\"cr\rlf\""), ("a\tb", "a\tb"), (" padded ", " padded "),
    ("=1+1", "=1+1"), ("，全角", "，全角"),
  ])
  func quotesOnlyWhatNeedsIt(text: String, expected: String) {
    var writer = CSVWriter()
    writer.text("x")
    writer.text(text)
    writer.endRow()
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "x,\(expected)\n")
  }

  @Test func aTabIsQuotedInATabSeparatedFile() {
    var writer = CSVWriter(format: CSVFormat(delimiter: CSVFormat.tab))
    writer.row(["a\tb", "c,d"])
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "\"a\tb\"\tc,d\n")
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+cmd", "'+cmd"), ("-cmd", "'-cmd"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "'\t=1"),
    ("\r=1", "\"'\r=1\""), ("＝1", "'＝1"), ("＋1", "'＋1"), ("－1", "'－1"), ("＠a", "'＠a"), ("=a,b", "\"'=a,b\""),
    ("-", "-"), ("+", "+"), ("－", "－"), ("-12", "-12"), ("-12.5", "-12.5"), ("+3", "+3"), ("-1.2.3", "'-1.2.3"),
    ("-.", "'-."), ("", ""), ("1=1", "1=1"), ("（一）", "（一）"), ("—", "—"), ("！", "！"),
  ])
  func guardsFormulasAndNothingElse(text: String, expected: String) {
    var writer = CSVWriter(format: CSVFormat(guardsFormulas: true))
    writer.text(text)
    writer.text("x")
    writer.endRow()
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "\(expected),x\n")
  }

  @Test(arguments: [
    (0, 0, "0"), (12, 0, "12"), (-12, 0, "-12"), (1250, 2, "12.50"), (5, 2, "0.05"), (-5, 2, "-0.05"), (0, 2, "0.00"),
    (Int64.max, 0, "9223372036854775807"), (Int64.min, 0, "-9223372036854775808"),
    (Int64.min, 18, "-9.223372036854775808"), (1, 18, "0.000000000000000001"),
  ])
  func writesNumbersExactly(mantissa: Int64, scale: UInt8, expected: String) {
    var writer = CSVWriter(format: CSVFormat(guardsFormulas: true))
    writer.decimal(mantissa: mantissa, scale: scale)
    writer.missing()
    writer.integer(mantissa)
    writer.endRow()
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "\(expected),,\(mantissa)\n")
  }

  @Test func writesByteOrderMarkOnceAndCarriageReturns() {
    var writer = CSVWriter(format: CSVFormat(lineEnding: .crlf, hasByteOrderMark: true))
    writer.row(["a", "b"])
    #expect(writer.takeBytes() == [0xEF, 0xBB, 0xBF] + Array("a,b\r\n".utf8))
    writer.verbatim("1e-300")
    writer.text("\u{FEFF}x")
    writer.endRow()
    #expect(String(decoding: writer.takeBytes(), as: UTF8.self) == "1e-300,\"\u{FEFF}x\"\r\n")
    #expect(writer.bytes.isEmpty)
  }

  @Test func aRowOfOneEmptyFieldIsNoEmptyLine() {
    var writer = CSVWriter(format: CSVFormat(hasByteOrderMark: true))
    writer.row([""])
    writer.row(["", ""])
    writer.missing()
    writer.endRow()
    #expect(writer.bytes == [0xEF, 0xBB, 0xBF] + Array("\"\"\n,\n\"\"\n".utf8))
  }
}

@Suite struct CSVWriterFieldTests {
  static let texts = [
    "", "甲", "a,b", "\"", "a\"b,c", "=1+1", "-", "-3", "-x", "+1.5", "@a", "=\"a,b\"", "\u{FEFF}甲", "第一行\n第二行", "＝1",
    "；",
  ]

  @Test(arguments: [false, true])
  func textInBytesAndPreparedTextAreWrittenLikeText(guards: Bool) {
    let format = CSVFormat(guardsFormulas: guards)
    for text in Self.texts {
      var (plain, appended, prepared) = (
        CSVWriter(format: format), CSVWriter(format: format), CSVWriter(format: format)
      )
      plain.row(["甲", text, text])
      appended.text("甲")
      appended.text { $0 += text.utf8 }
      appended.text { $0 += text.utf8 }
      appended.endRow()
      prepared.text("甲")
      prepared.prepared(prepared.fields([text, text]))
      prepared.endRow()
      #expect(appended.bytes == plain.bytes, "\(text)")
      #expect(prepared.bytes == plain.bytes, "\(text)")
    }
  }
}
