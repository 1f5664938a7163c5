// SPDX-License-Identifier: GPL-3.0-or-later

import Panels
import Records
import Testing

/// The same small panel in every form that an office may type.
@Suite struct InputFormTests {
  static let expected = [
    "西乡县/峡口镇 2024 penalty.decisions noRow", "西乡县/峡口镇 2024 信访件数 noRow", "西乡县/峡口镇 2025 penalty.decisions blank",
    "西乡县/峡口镇 2025 信访件数 4.00", "西乡县/白勉峡镇 2024 penalty.decisions 0", "西乡县/白勉峡镇 2024 信访件数 noRow",
    "西乡县/白勉峡镇 2025 penalty.decisions 12", "西乡县/白勉峡镇 2025 信访件数 3.50",
  ]

  static let minimal = """
    county,authority,year,indicator,value
    西乡县,白勉峡镇,2025,penalty.decisions,12
    西乡县,白勉峡镇,2025,信访件数,3.50
    西乡县,峡口镇,2025,penalty.decisions,
    西乡县,峡口镇,2025,信访件数,4
    西乡县,白勉峡镇,2024,penalty.decisions,0

    """

  static let forms: [String] = [
    minimal,
    String(minimal.dropLast()),
    "\u{FEFF}" + minimal,
    minimal.split(separator: "\n").joined(separator: "\r\n"),
    minimal.split(separator: "\n").joined(separator: "\n\n") + "\n,,,,\n",
    minimal.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map { "\"\($0)\"" }.joined(separator: ",")
    }
    .joined(separator: "\n"),
    "县区,单位,年份,指标,值\n" + minimal.split(separator: "\n").dropFirst().joined(separator: "\n"),
    "县,乡镇,年度,指标,数值\n西乡县,白勉峡镇人民政府,2025年,行政处罚,12\n西乡县, 白勉峡镇　,２０２５,信访件数, 3.50 \n西乡县,峡口镇,2025,行政处罚,\n西乡县,峡口镇,2025,信访件数,+4\n西乡县,白勉峡镇,2024,行政处罚,-0\n",
    "Value,Indicator,remark,YEAR,name,County\n4,信访件数,x,2025,峡口镇,西乡县\n0,penalty.decisions,,2024,白勉峡镇,西乡县\n12,penalty.decisions,\"a\nb\",2025,白勉峡镇,西乡县\n3.50,信访件数,,2025,白勉峡镇,西乡县\n,penalty.decisions,,2025,峡口镇,西乡县\n",
    "county,authority,year,indicator,value,status\n西乡县,白勉峡镇,2025,penalty.decisions,12,reported\n西乡县,白勉峡镇,2025,信访件数,3.50,\n西乡县,峡口镇,2025,penalty.decisions,,blank\n西乡县,峡口镇,2025,信访件数,4,corrected\n西乡县,白勉峡镇,2024,penalty.decisions,0,reported\n",
  ]

  @Test(arguments: forms.indices)
  func everyLongFormGivesTheSamePanel(form: Int) throws {
    for blockSize in [1, 7, 64, 1 << 18] {
      #expect(try describe(load(Self.forms[form], PanelOptions(blockSize: blockSize)).panel) == Self.expected)
    }
  }

  @Test func tabsWhenTheyAreGiven() throws {
    let text = Self.minimal.split(separator: ",", omittingEmptySubsequences: false).joined(separator: "\t")
    #expect(try describe(load(text, PanelOptions(delimiter: 0x09)).panel) == Self.expected)
    #expect(
      loadError(text)?.problem
        == .missingColumns([.authority, .year], unused: [text.split(separator: "\n").first.map(String.init) ?? ""]))
  }

  @Test func aWideTableGivesTheSamePanel() throws {
    let text =
      "county,authority,year,行政处罚,信访件数,备注,序号,联系人\n西乡县,白勉峡镇,2025,12,3.50,见附件,1,张三\n西乡县,峡口镇,2025,,4,,2,\n西乡县,白勉峡镇,2024,0,,,3,\n"
    var expected = Self.expected
    // A wide row has a field for every indicator.
    expected[5] = "西乡县/白勉峡镇 2024 信访件数 blank"
    let loaded = try load(text)
    #expect(describe(loaded.panel) == expected)
    #expect(loaded.notes == [IndicatorNote(name: "行政处罚", id: "penalty.decisions")])
  }

  @Test func gb18030IsDecoded() throws {
    let loaded = try PanelLoader.load(.bytes(Self.gb18030, name: "t.csv"))
    #expect(describe(loaded.panel) == Self.expected)
  }

  @Test func filesAreReadLikeMemory() throws {
    try withFolder(["a.csv": Self.minimal]) { folder in
      let loaded = try PanelLoader.load(.path(folder + "/a.csv"))
      #expect(describe(loaded.panel) == Self.expected)
    }
  }

  /// The form with 乡镇 and 年度, in GB 18030.
  static let gb18030: [UInt8] = [
    0xCF, 0xD8, 0x2C, 0xCF, 0xE7, 0xD5, 0xF2, 0x2C, 0xC4, 0xEA, 0xB6, 0xC8, 0x2C, 0xD6, 0xB8, 0xB1, 0xEA,
    0x2C, 0xCA, 0xFD, 0xD6, 0xB5, 0x0A, 0xCE, 0xF7, 0xCF, 0xE7, 0xCF, 0xD8, 0x2C, 0xB0, 0xD7, 0xC3, 0xE3,
    0xCF, 0xBF, 0xD5, 0xF2, 0x2C, 0x32, 0x30, 0x32, 0x35, 0x2C, 0xD0, 0xD0, 0xD5, 0xFE, 0xB4, 0xA6, 0xB7,
    0xA3, 0x2C, 0x31, 0x32, 0x0A, 0xCE, 0xF7, 0xCF, 0xE7, 0xCF, 0xD8, 0x2C, 0xB0, 0xD7, 0xC3, 0xE3, 0xCF,
    0xBF, 0xD5, 0xF2, 0x2C, 0x32, 0x30, 0x32, 0x35, 0x2C, 0xD0, 0xC5, 0xB7, 0xC3, 0xBC, 0xFE, 0xCA, 0xFD,
    0x2C, 0x33, 0x2E, 0x35, 0x30, 0x0A, 0xCE, 0xF7, 0xCF, 0xE7, 0xCF, 0xD8, 0x2C, 0xCF, 0xBF, 0xBF, 0xDA,
    0xD5, 0xF2, 0x2C, 0x32, 0x30, 0x32, 0x35, 0x2C, 0xD0, 0xD0, 0xD5, 0xFE, 0xB4, 0xA6, 0xB7, 0xA3, 0x2C,
    0x0A, 0xCE, 0xF7, 0xCF, 0xE7, 0xCF, 0xD8, 0x2C, 0xCF, 0xBF, 0xBF, 0xDA, 0xD5, 0xF2, 0x2C, 0x32, 0x30,
    0x32, 0x35, 0x2C, 0xD0, 0xC5, 0xB7, 0xC3, 0xBC, 0xFE, 0xCA, 0xFD, 0x2C, 0x34, 0x0A, 0xCE, 0xF7, 0xCF,
    0xE7, 0xCF, 0xD8, 0x2C, 0xB0, 0xD7, 0xC3, 0xE3, 0xCF, 0xBF, 0xD5, 0xF2, 0x2C, 0x32, 0x30, 0x32, 0x34,
    0x2C, 0xD0, 0xD0, 0xD5, 0xFE, 0xB4, 0xA6, 0xB7, 0xA3, 0x2C, 0x30, 0x0A,
  ]
}
