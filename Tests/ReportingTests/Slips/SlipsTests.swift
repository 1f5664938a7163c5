// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import Panels
import Records
import Testing

@testable import Reporting

@Suite("Slips")
struct SlipsTests {
  private static let csv = """
    county,authority,year,penalty.decisions
    甲县,东镇,2024,3
    甲县,西镇,2024,4
    甲县,南镇,2024,5
    """

  private func finding(
    _ authority: String, _ rule: String = "A1.row_sum", _ severity: Severity = .error, repair: String = "",
    evidence: String = "", waived: String = "", county: String = "甲县"
  ) -> Finding {
    var finding = Finding(
      severity: severity, rule: rule, outcome: .broken, documentID: "", code: "unequal",
      cells: ["applications.received.total"], value: FixedDecimal(mantissa: 3), expected: FixedDecimal(mantissa: 4),
      line: 142, evidence: evidence)
    finding.authority = authority
    finding.county = county
    finding.year = 2024
    finding.repair = repair
    finding.waived = waived
    return finding
  }

  private func slips(
    _ findings: [Finding], _ csv: String = csv, roster: Roster? = nil, language: Language = .chinese
  ) throws -> Slips {
    let panel = try PanelLoader.load(
      .bytes(Array(csv.utf8), name: "t.csv"), options: PanelOptions(roster: roster)
    ).panel
    return Slips(
      findings, facts: DocumentFacts(panel), panel: panel, authorities: Array(panel.authorities.indices), years: [0],
      documents: [], hasRoster: roster != nil, language: language)
  }

  private func text(_ name: String, _ slips: Slips) throws -> String {
    let file = try #require(slips.files.first { $0.name == name })
    return String(decoding: file.bytes, as: UTF8.self)
  }

  @Test func nothingFoundLeavesTheOverviewAlone() throws {
    let none = try slips([])
    #expect(none.files.map(\.name) == ["overview.md"] && none.count == 0)
    let overview = try text("overview.md", none)
    #expect(overview.contains("无问题 3 家") && overview.contains("东镇") && overview.contains("没有名册"))
  }

  @Test func oneSlipAUnitWithEverythingAFindingHas() throws {
    let repair =
      "*applications.received.total=4|applications.received.natural_person=2;applications.received.business=0"
    let made = try slips([finding("西镇", repair: repair, evidence: "3 ≠ 4 + 0")])
    #expect(made.files.map(\.name) == ["西镇.md", "overview.md"])
    let slip = try text("西镇.md", made)
    for part in [
      "# 退改单:西镇 2024 年", "## 需要更正", "1. ", "新收申请(applications.received.total)", "年报写:3", "按勾稽应为:4",
      "第 142 行", "A1 行和", "有 2 种", "改为 4(正文或邻年年报可佐证)", "改为 2,同时把", "3 ≠ 4 + 0",
    ] { #expect(slip.contains(part) || slip.contains(MarkdownText.escaped(part)), "\(part)") }
    #expect(try text("overview.md", made).contains("| 西镇 | 1 | 0 | 0 | [西镇.md](西镇.md) |"))
  }

  @Test func theSameMendIsNamedOnce() throws {
    let repair = "applications.received.total=4"
    let slip = try text("西镇.md", slips([finding("西镇", repair: repair), finding("西镇", "A2.balance", repair: repair)]))
    #expect(slip.contains("同第 1 条") && slip.contains("2. "))
  }

  @Test func textOfAReportDoesNotBreakTheMarkdown() throws {
    let wild = "| a\n# *b* <script> [x](y) `c`"
    let slip = try text("西镇.md", slips([finding("西镇", evidence: wild)]))
    #expect(!slip.contains("<script>") || slip.contains("\\<script\\>"))
    #expect(slip.split(separator: "\n").allSatisfy { !$0.hasPrefix("# *b*") })
    #expect(slip.contains("\\| a \\# \\*b\\* \\<script\\> \\[x\\](y) \\`c\\`"))
  }

  @Test func waivedFindingsAreShownAndAskForNothing() throws {
    let waived = try slips([finding("西镇", waived: "已核实")])
    #expect(waived.count == 0)
    let mixed = try text("西镇.md", slips([finding("西镇", waived: "已核实"), finding("西镇", "A2.balance")]))
    #expect(mixed.contains("已登记、不必再改") && mixed.contains("已豁免:已核实") && !mixed.contains("2. "))
  }

  @Test func whatIsGoodToKnowAsksForNothing() throws {
    var open = finding("东镇")
    open.outcome = .cannotTell
    #expect(try slips([open, finding("南镇", "C9.whole_zero", .info)]).count == 0)
    #expect(try slips([finding("南镇", "D4.narr_fee", .notice)]).count == 1)
  }

  @Test func whoIsMissingIsAsked() throws {
    let roster = try Roster(
      csv: Array("authority_id,name,level,type,county\n1,东镇,乡级,镇,甲县\n2,北镇,乡级,镇,甲县\n".utf8))
    let made = try slips([], "county,authority,year,penalty.decisions\n甲县,东镇,2024,3\n", roster: roster)
    #expect(made.files.map(\.name) == ["北镇.md", "overview.md"])
    #expect(try text("北镇.md", made).contains("尚未见到贵单位 2024 年"))
    #expect(try text("overview.md", made).contains("未见年报 1 家"))
  }

  @Test func namesAreFilesOfTheirOwn() throws {
    let csv = "county,authority,year,penalty.decisions\n甲县,a/b,2024,3\n乙县,a/b,2024,4\n甲县,overview,2024,1\n"
    let made = try slips(
      [finding("a/b"), finding("a/b", county: "乙县"), finding("overview")], csv, language: .english)
    #expect(made.files.allSatisfy { !$0.name.contains("/") } && Set(made.files.map(\.name)).count == 4)
    #expect(made.files.contains { $0.name == "乙县a-b.md" } && made.files.last?.name == "overview.md")
  }
}
