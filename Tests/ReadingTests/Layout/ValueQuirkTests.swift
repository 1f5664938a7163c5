// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records
import Testing

@testable import Reading

@Suite("Values of cells")
struct ValueQuirkTests {
  @Test(arguments: [
    ("0", "0"), ("12", "12"), (" 0 ", "0"), ("１２", "12"), ("1,234", "1234"), ("12,345,678", "12345678"),
    ("1，234", "1234"), ("0.092", "0.092"), ("7730.28", "7730.28"), ("８．５", "8.5"), ("+19", "19"), ("-8", "-8"),
    ("－8", "-8"), ("46件", "46"), ("3 项", "3"), ("零", "0"), ("三", "3"), ("十二", "12"), ("二十", "20"),
    ("一百零三", "103"), ("〇", "0"), ("两件", "2"), ("十二件", "12"), ("一百二十件", "120"), ("1（件）", "1"), ("7件次", "7"),
    ("3(宗)", "3"),
  ])
  func numbers(text: String, number: String) throws {
    let bytes = Array(text.trimmed.utf8)
    guard case .number(let scanned) = NumberScanner.scan(bytes, 0..<bytes.count) else {
      Issue.record("\(text) is no number")
      return
    }
    #expect(scanned.decimal.description == number)
  }

  @Test(arguments: [
    ("/", NumberScanner.Result.mark), ("—", .mark), ("——", .mark), ("-", .mark), ("－", .mark), ("无", .mark),
    ("000", .digits),
    ("00", .digits), ("- 2 -", .pageNumber), ("— 12 —", .pageNumber), ("**", .other), ("1,23", .other), ("1.", .other),
    ("12%", .other), ("5起左右", .other), ("规章", .other), ("一、", .other), ("1.属于国家秘密", .other), ("2024年", .other),
    ("99999999999999999999", .other), ("1..2", .other), ("1 2", .other), ("十百", .other), ("一二", .other), ("一", .other),
    ("三十余件", .other),
  ])
  func othersAreNoNumbers(text: String, result: NumberScanner.Result) {
    let bytes = Array(text.utf8)
    #expect(NumberScanner.scan(bytes, 0..<bytes.count) == result)
  }

  @Test(arguments: [
    ("（单位：元）", "251000", "25.1000", "unit=元"), ("(单位:元)", "0", "0.0000", "unit=元"),
    ("（单位：万元）", "251000", "251000", ""), ("（单位：万元）", "152790元", "15.2790", "unit=元"),
    ("（单位：元）", "1646.5万元", "1646.5", ""), ("", "29.0506", "29.0506", ""), ("（单位：万元）", "1,230.5", "1230.5", ""),
  ])
  func fees(unit: String, raw: String, number: String, note: String) throws {
    let reading = try SampleReport.reading("第二十条第（八）项\n信息内容\n本年收费金额\(unit)\n行政事业性收费\n\(raw)")
    let value = try #require(reading.values.first { $0.cellID == "fees.amount" })
    #expect(value.number?.description == number && value.unit == "万元" && value.raw == raw && value.note == note)
  }

  @Test(arguments: [
    ("**件", "unparsable"), ("约5件", "unparsable"), ("无", "blank"), ("/", "blank"), ("--", "blank"), ("00", "unparsable"),
    ("XX件", "unparsable"), ("*件", "unparsable"), ("一", "unparsable"), ("零", "0"), ("三件", "3"),
    ("3.5起", "3.5"), ("", "absent"),
  ])
  func whatStandsWhereANumberBelongs(text: String, expected: String) throws {
    let reading = try SampleReport.reading("第二十条第（六）项\n信息内容\n本年处理决定数量\n行政处罚\n\(text)\n行政强制\n0")
    #expect(SampleReport.cells(reading, ["penalty.decisions", "coercion.decisions"]) == [expected, "0"])
  }

  @Test func spanAndLineOfAValue() throws {
    let text = "第二十条第（六）项\r\n信息内容\r\n本年处理决定数量\r\n行政处罚\r\n\u{2002} 8 \r\n"
    let reading = try SampleReport.reading(text)
    let value = try #require(reading.values.first { $0.cellID == "penalty.decisions" })
    let place = try #require(value.place)
    #expect(place.line == 5 && Array(text.utf8)[place.bytes].elementsEqual("8".utf8) && value.raw == "8")
    #expect(value.method == .label && value.confidence == .high && value.unit == "件" && value.form == .form2021)
  }
}

extension String {
  fileprivate var trimmed: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}
