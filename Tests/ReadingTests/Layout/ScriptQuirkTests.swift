// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records
import Testing

@testable import Reading

@Suite("Damage by converters of script and page")
struct ScriptQuirkTests {
  private let expected = ["0", "0", "6", "2", "1", "7", "120", "3", "1", "1.5"]

  private func report(_ labels: [String]) -> String {
    let values = ["0 | 0 | 6", "2 | 1 | 7", "120", "3", "1", "1.5"]
    let rows = zip(labels.suffix(6), values).map { "\($0) | \($1) |" }
    let header = "\(labels[1]) | \(labels[2]) | \(labels[3]) | \(labels[4]) |"
    return ([labels[0] + " |", header] + rows).joined(separator: "\n")
      + "\n三、收到和處理政府信息公開申請情況\n我鎮認真貫徹條例,開展業務培訓,與各單位聯繫,監督檢查,還組織學習。\n"
  }

  @Test(
    "Traditional, with pinyin, over-converted, in Taiwanese words",
    arguments: [
      [
        "第二十條第(一)項", "信息內容", "本年製發件數", "本年廢止件數", "現行有效件數", "規章", "行政規範性文件", "行政許可", "行政處罰", "行政強制", "行政事業性收費",
      ],
      [
        "第二十條第(一)項(xiàng)", "信息內(nèi)容", "本年制發(fā)件數(shù)", "本年廢止件數(shù)", "現(xiàn)行有效件數(shù)", "規(guī)章",
        "行政規(guī)范性文件",
        "行政許可", "行政處罰", "行政強制", "行政事業(yè)性收費",
      ],
      [
        "第二十條第(一)項", "信息內容", "本年製發件數", "本年廢止件數", "現行有效件數", "規章", "行政規範性文件", "行政許可", "行政處罰", "行政強製", "行政事業性收費",
      ],
      [
        "第二十條第(一)項", "資訊內容", "本年製發件數", "本年廢止件數", "現行有效件數", "規章", "行政規範性檔案", "行政許可", "行政處罰", "行政強制", "行政事業性收費",
      ],
    ])
  func labels(labels: [String]) throws {
    let reading = try SampleReport.reading(report(labels))
    #expect(SampleReport.cells(reading, SampleReport.partTwoCells) == expected)
    #expect(SampleReport.findings(reading).contains("L7.traditional_script traditional"))
  }

  @Test("Cells broken by line breaks and tabs inside pipes")
  func breaksInsidePipes() throws {
    let reading = try SampleReport.reading(
      "第二十条第(一)项  | \n\t\t\n信息内容  | \n\t\t\t本年制发件数  | \n\n本年废止件数  | \n 现行有效件数  | \n\t\t\n规章  | \n\t\t\t0  | \n\n0  | \n 6\n   | \n\t\t\n行政规范性文件  | \n 2  | \n 1  | \n 7\n   | \n"
    )
    #expect(SampleReport.cells(reading, SampleReport.partTwoCells).prefix(6) == ["0", "0", "6", "2", "1", "7"])
  }

  @Test("A table that the converter moved away leaves no figure where it does not belong")
  func hoistedFigures() throws {
    let reading = try SampleReport.reading(
      "三、收到和处理政府信息公开申请情况\n55\n（含自然失效 29 件）\n第二十条第（五）项\n信息内容\n本年处理决定数量\n行政许可\n5")
    #expect(SampleReport.reported(reading) == ["licensing.decisions=5"])
  }
}
