// SPDX-License-Identifier: GPL-3.0-or-later

import Records
import Testing

@testable import Reading

@Suite struct AuthorityResolutionTests {
  private static let roster: Roster = {
    var old = RosterEntry(authorityID: "o", name: "旧镇", county: "东县")
    old.validTo = "2020-12-31"
    var first = RosterEntry(authorityID: "a", name: "甲镇", county: "东县")
    first.countyCode = "990001"
    first.prefecture = "北市"
    first.province = "某省"
    return Roster(entries: [
      first, RosterEntry(authorityID: "t1", name: "太平镇", county: "东县"),
      RosterEntry(authorityID: "t2", name: "太平镇", county: "西县"), old,
    ])
  }()

  private func resolve(
    name: String, county: String = "", year: Int? = 2024, evidence: String = "title", assumedCounty: String = "",
    assumedAuthority: String = "", hasRoster: Bool = true
  ) -> (document: DocumentDescription, finding: Finding?) {
    var document = DocumentDescription(
      documentID: "d", sha256: "", sourcePath: "p", bytes: 0, mediaType: "", encoding: "", layout: "", script: "")
    document.authorityName = name
    document.county = county
    document.reportYear = year
    let options = ReadingOptions(
      assumedCounty: assumedCounty, assumedAuthority: assumedAuthority, roster: hasRoster ? Self.roster : nil)
    let finding = AuthorityResolution.resolve(&document, evidence: evidence, line: 3, options: options)
    return (document, finding)
  }

  @Test func aNameOfTheRosterIsResolved() {
    let (document, finding) = resolve(name: "甲镇人民政府")
    #expect(finding == nil)
    #expect(document.authorityID == "a")
    #expect(document.authorityName == "甲镇人民政府", "the document's own name stays")
    #expect(document.county == "东县" && document.countyCode == "990001")
    #expect(document.prefecture == "北市" && document.province == "某省")
  }

  @Test(arguments: [
    ("", "", "no_name"), ("丙镇", "", "not_in_roster"), ("甲镇", "西县", "not_in_roster"),
    ("太平镇", "", "several_in_roster"), ("旧镇", "", "not_valid_in_year"),
  ])
  func whatIsNotResolvedStaysBlank(name: String, county: String, code: String) {
    let (document, finding) = resolve(name: name, county: county)
    #expect(document.authorityID.isEmpty)
    #expect(document.countyCode.isEmpty)
    #expect(finding?.code == code)
    #expect(finding?.severity == .error)
    #expect(finding?.outcome == .broken)
    #expect(finding?.rule == "F4.authority")
  }

  @Test func weakerEvidenceIsSaid() {
    let (document, finding) = resolve(name: "甲镇", evidence: "body")
    #expect(document.authorityID == "a")
    #expect(finding?.severity == .warning)
    #expect(finding?.arguments == [.text("甲镇"), .text("body")])
    #expect(finding?.line == 3)
  }

  @Test func withoutRosterNothingCanBeTold() {
    let (document, finding) = resolve(name: "甲镇", evidence: "body", hasRoster: false)
    #expect(document.authorityID.isEmpty && document.county.isEmpty)
    #expect(finding?.outcome == .cannotTell)
    #expect(finding?.code == "no_roster")
  }

  @Test func assumptionsFillWhatIsNotStated() {
    #expect(resolve(name: "太平镇", assumedCounty: "西县").document.authorityID == "t2")
    #expect(resolve(name: "太平镇", county: "东县", assumedCounty: "西县").document.authorityID == "t1")
    #expect(resolve(name: "", evidence: "", assumedAuthority: "甲镇").document.authorityID == "a")
    #expect(resolve(name: "", evidence: "", assumedAuthority: "甲镇").finding == nil)
    #expect(resolve(name: "甲镇", assumedAuthority: "旧镇").document.authorityID == "a")
    let coded = resolve(name: "甲镇", assumedCounty: "990001", hasRoster: false).document
    #expect(coded.countyCode == "990001" && coded.county.isEmpty)
    #expect(resolve(name: "甲镇", assumedCounty: "990002").document.authorityID.isEmpty)
  }
}
