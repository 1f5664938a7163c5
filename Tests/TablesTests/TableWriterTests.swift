// SPDX-License-Identifier: GPL-3.0-or-later

import Tables
import Testing

@Suite struct TableWriterTests {
  /// Every kind of cell, and texts that need care.
  static let table = Table(
    id: "mixed", title: "混合",
    columns: [
      TableColumn(id: "authority", label: "单位"), TableColumn(id: "year", label: "年份", isNumeric: true, style: .plain),
      TableColumn(id: "value", label: "数值", isNumeric: true),
      TableColumn(id: "zero_share", label: "零值占比", isNumeric: true, style: .share),
    ],
    rows: [
      [.text("低庄镇"), .integer(2025), .integer(1204), .real(0.25)],
      [.text("a,\"b\"|c\n<d>\\"), .integer(2024), .decimal(mantissa: 150, scale: 2), .missing],
      [.text("=1+1"), .missing, .real(-0.0), .real(.nan)],
      [.missing, .boolean(true), .significant(1.0 / 3), .significant(.infinity)],
    ])

  static let empty = Table(id: "empty", columns: table.columns)

  @Test func csv() {
    let expected = """
      authority,year,value,zero_share
      低庄镇,2025,1204,0.25
      "a,""b""|c
      <d>\\",2024,1.50,
      '=1+1,,0,
      ,true,0.333333333333,

      """
    #expect(CSVTableWriter().text(of: Self.table) == expected)
    #expect(
      TableFormat.csv.writer(byteOrderMark: true).bytes(of: Self.table) == [0xEF, 0xBB, 0xBF] + Array(expected.utf8))
    #expect(CSVTableWriter().text(of: Self.empty) == "authority,year,value,zero_share\n")
  }

  @Test func csvGuardsTextButNeverNumbersOrALoneDash() {
    let cells: [TableCell] = [.text("-"), .text("-a"), .integer(-3), .text("@x"), .real(-0.5)]
    let columns = "abcde".map { TableColumn(id: String($0), label: "") }
    let text = CSVTableWriter().text(of: Table(id: "t", columns: columns, rows: [cells]))
    #expect(text == "a,b,c,d,e\n-,'-a,-3,'@x,-0.5\n")
  }

  @Test func json() {
    #expect(
      JSONTableWriter().text(of: Self.table) == """
        [
        {"authority":"低庄镇","year":2025,"value":1204,"zero_share":0.25},
        {"authority":"a,\\"b\\"|c\\n<d>\\\\","year":2024,"value":1.50,"zero_share":null},
        {"authority":"=1+1","year":null,"value":0,"zero_share":null},
        {"authority":null,"year":true,"value":0.333333333333,"zero_share":null}
        ]

        """)
    #expect(JSONTableWriter().text(of: Self.empty) == "[]\n")
  }

  @Test func jsonEscapesControlCharacters() {
    let table = Table(id: "t", columns: [TableColumn(id: "a", label: "a")], rows: [[.text("\u{1}\t\r\u{1F}\u{7F}")]])
    #expect(JSONTableWriter().text(of: table) == "[\n{\"a\":\"\\u0001\\t\\r\\u001f\u{7F}\"}\n]\n")
  }

  @Test func markdown() {
    #expect(
      MarkdownTableWriter().text(of: Self.table) == #"""
        | 单位                 | 年份 |  数值 | 零值占比 |
        | -------------------- | ---: | ----: | -------: |
        | 低庄镇               | 2025 | 1,204 |    25.0% |
        | a,"b"\|c<br>&lt;d>\\ | 2024 |  1.50 |        — |
        | =1+1                 |    — |     0 |        — |
        | —                    | true | 0.333 |        — |

        """#)
    #expect(MarkdownTableWriter().text(of: Self.empty).hasPrefix("| 单位 | 年份 | 数值 | 零值占比 |\n| ---- | ---: |"))
  }

  @Test func terminal() {
    #expect(
      TerminalTableWriter().text(of: Self.table) == #"""
        单位          年份   数值  零值占比
        ------------  ----  -----  --------
        低庄镇        2025  1,204     25.0%
        a,"b"|c <d>\  2024   1.50         —
        =1+1             —      0         —
        —             true  0.333         —

        """#)
    #expect(TerminalTableWriter().text(of: Self.empty) == "单位  年份  数值  零值占比\n----  ----  ----  --------\n")
  }

  @Test(arguments: [
    (nil, "政务服务便民热线"), (16, "政务服务便民热线"), (15, "政务服务便民热…"), (6, "政务…"), (5, "政务…"), (1, "…"),
  ])
  func terminalCutsOnRequestOnly(width: Int?, text: String) {
    let table = Table(id: "t", columns: [TableColumn(id: "a", label: "a")], rows: [[.text("政务服务便民热线")]])
    let lines = TerminalTableWriter(maximumWidth: width).text(of: table).split(separator: "\n")
    #expect(lines.last.map(String.init) == text)
  }

  @Test(arguments: TableFormat.allCases)
  func everyFormatWritesEveryTable(format: TableFormat) {
    let writer = format.writer()
    #expect(writer.bytes(of: Self.table) == writer.bytes(of: Self.table))
    #expect(writer.bytes(of: Self.table).last == UInt8(ascii: "\n"))
    let text = writer.text(of: Self.table)
    #expect(!text.contains("nan") && !text.contains("inf") && !text.contains("-0"))
  }
}
