// SPDX-License-Identifier: GPL-3.0-or-later

import Records
import Testing

@Suite struct CountyGovernmentTests {
  @Test(arguments: [
    ("宁强县人民政府", "宁强县", true), ("宁强县", "宁强县", true), ("汉中市宁强县人民政府", "宁强县", true), ("静海区人民政府", "", true),
    ("宁强县人民政府", "", true), ("乌审旗", "", true), ("韩城市人民政府", "", true), ("神农架林区", "", true),
    ("", "", false), ("", "宁强县", false), ("人民政府", "", false), ("白勉峡镇人民政府", "西乡县", false), ("西乡县人民政府办公室", "西乡县", false),
    ("高新区", "宁强县", false), ("高新区", "", false), ("宁强县财政局", "宁强县", false), ("城关镇", "", false),
  ])
  func isToldByName(name: String, county: String, isCounty: Bool) {
    #expect(CountyGovernment.isNamed(name, county: county) == isCounty)
  }

  @Test func theRosterDecidesWhereItListsTheAuthority() throws {
    let roster = try Roster(
      csv: Array("authority_id,name,level,type,county\n1,新县,乡级,镇,甲县\n2,甲县,县级,县,甲县\n".utf8))
    var document = DocumentDescription(
      documentID: "d", sha256: "", sourcePath: "", bytes: 0, mediaType: "", encoding: "", layout: "", script: "")
    document.authorityName = "新县"
    #expect(CountyGovernment.isAuthor(of: document, nil))
    document.authorityID = "1"
    #expect(!CountyGovernment.isAuthor(of: document, roster))
    document.authorityID = "2"
    #expect(CountyGovernment.isAuthor(of: document, roster))
  }
}
