// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Reading

@Suite("Names of authorities")
struct AuthorityNameTests {
  private func parse(_ string: String) -> AuthorityName? {
    let text = LineText(Array(string.utf8), 0..<string.utf8.count)
    return AuthorityName(text, 0..<text.count)
  }

  @Test(arguments: [
    ("白勉峡镇人民政府", "", "白勉峡镇人民政府"),
    ("北票市长皋乡人民政府", "北票市", "长皋乡人民政府"),
    ("平乡县油召乡", "平乡县", "油召乡人民政府"),
    ("八万镇", "", "八万镇人民政府"),
    ("西乡县堰口镇人民政府", "西乡县", "堰口镇人民政府"),
    ("义乌市廿三里街道办事处", "义乌市", "廿三里街道办事处"),
    ("扎赉特旗宝力根花苏木人民政府", "扎赉特旗", "宝力根花苏木人民政府"),
    ("富宁县洞波瑶族乡人民政府", "富宁县", "洞波瑶族乡人民政府"),
    ("天津市静海区中旺镇", "天津市|静海区", "中旺镇人民政府"),
    ("北京市西城区人民政府金融街街道办事处", "北京市|西城区", "金融街街道办事处"),
    ("湖南省怀化市溆浦县低庄镇政府", "湖南省|怀化市|溆浦县", "低庄镇人民政府"),
    ("新市镇人民政府", "", "新市镇人民政府"),
    ("大市聚镇", "", "大市聚镇人民政府"),
    ("红旗街道", "", "红旗街道办事处"),
    ("城关镇党政办公室", "", "城关镇人民政府"),
    ("原村乡", "", "原村乡人民政府"),
    ("公园街道办", "", "公园街道办事处"),
    ("某某市某某县人民政府", "某某市", "某某县人民政府"),
    ("某某县农业农村局", "某某县", "农业农村局"),
    ("县教育局", "", "县教育局"),
    ("某某县人民政府办公室", "某某县", "某某县人民政府办公室"),
    ("某某县清河镇人民政府办公室", "某某县", "清河镇人民政府"),
    ("佳荣里街", "", "佳荣里街道办事处"),
    ("东城街街道办事处", "", "东城街街道办事处"),
    ("民意乡人民政府", "", "民意乡人民政府"),
    ("平武县木座藏族乡", "平武县", "木座藏族乡人民政府"),
    ("某某市某某县人民政府清河镇人民政府", "某某市|某某县", "清河镇人民政府"),
  ])
  func names(string: String, places: String, name: String) throws {
    let parsed = try #require(parse(string))
    #expect(parsed.places.joined(separator: "|") == places)
    #expect(parsed.name == name)
  }

  @Test("No names", arguments: ["", "镇", "我镇", "本街道", "各乡", "2025", "政府信息", "abc镇"])
  func noNames(string: String) { #expect(parse(string) == nil) }

  @Test func levels() {
    let direct = AuthorityName.levels(of: ["天津市", "静海区"])
    #expect(direct == ("天津市", "天津市", "静海区"))
    let deep = AuthorityName.levels(of: ["湖南省", "怀化市", "溆浦县"])
    #expect(deep == ("湖南省", "怀化市", "溆浦县"))
    #expect(AuthorityName.levels(of: ["北票市"]) == ("", "", "北票市"))
  }
}
