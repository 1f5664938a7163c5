// SPDX-License-Identifier: GPL-3.0-or-later

import Records
import Testing

@testable import Reading

@Suite("Part two as running text")
struct ProseFiguresTests {
  private func record(_ sentence: String, table: String = "") throws -> Record {
    let text =
      "清河镇2024年政府信息公开工作年度报告\n一、总体情况\n公开信息若干条。\n二、主动公开政府信息情况\n\(sentence)\n\(table)\n三、收到和处理政府信息公开申请情况\n未收到申请。\n"
    let reading = ReportReader().read(Array(text.utf8), from: SourceFile(path: "甲.txt", location: "甲.txt"))
    return try #require(reading.records.first)
  }

  private func cells(_ record: Record) -> [String] {
    ["licensing.decisions", "penalty.decisions", "coercion.decisions"].map { id in
      guard let value = record.values.first(where: { $0.cellID == id }) else { return "no cell" }
      return value.number?.description ?? value.status.rawValue
    }
  }

  @Test(arguments: [
    ("办理行政许可办件量3361件,行政处罚案件13件,行政强制0件。", ["3361", "13", "0"]),
    ("2024年作出行政处罚决定共7宗;实施行政强制措施2起。", ["absent", "7", "2"]),
    ("行政许可项目12项,行政处罚3次。", ["absent", "absent", "absent"]), ("主动公开行政处罚13件。", ["absent", "absent", "absent"]),
    ("公示平台归集行政许可76件。", ["absent", "absent", "absent"]), ("2023年行政处罚5件。", ["absent", "absent", "absent"]),
    ("行政处罚5件。行政处罚6件。", ["absent", "absent", "absent"]), ("行政处罚5件次。", ["absent", "absent", "absent"]),
  ])
  func proseStandsInForTheTable(sentence: String, expected: [String]) throws {
    #expect(cells(try record(sentence)) == expected)
  }

  @Test("What was filled says so")
  func provenance() throws {
    let value = try #require(record("作出行政处罚3件。").values.first { $0.cellID == "penalty.decisions" })
    #expect(value.method == .pattern && value.confidence == .medium && value.note == "prose" && value.raw == "3件")
    #expect(value.place?.line == 5)
  }

  @Test("The table wins; a difference is a finding")
  func tableWins() throws {
    let table = "第二十条第（五）项\n信息内容\n本年处理决定数量\n行政许可\n5\n第二十条第（六）项\n信息内容\n本年处理决定数量\n行政处罚\n3"
    let differs = try record("办理行政许可6件,行政处罚3件。", table: table)
    #expect(cells(differs).prefix(2) == ["5", "3"])
    let finding = try #require(differs.findings.first { $0.rule == "D3.narr_table2" })
    #expect(finding.cells == ["licensing.decisions"] && finding.value?.description == "6")
    #expect(finding.expected?.description == "5" && finding.line == 5 && finding.evidence == "6件")
    #expect(differs.findings.count { $0.rule == "D3.narr_table2" } == 1)
  }
}
