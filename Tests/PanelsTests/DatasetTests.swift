// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials
import Panels
import Records
import TestSupport
import Testing

@Suite struct DatasetTests {
  static let documents = """
    document_id,form,report_year,authority_id,authority_name,county_code,county,prefecture,province,superseded_by
    a1,2021,2025,610724118,白勉峡镇人民政府,610724,西乡县,汉中市,陕西省,
    a0,2021,2025,610724118,白勉峡镇人民政府,610724,西乡县,汉中市,陕西省,a1
    b1,2021,2025,,官坡镇人民政府,,,,,
    c1,2021,,,无年镇人民政府,,,,,
    d1,2021,2024,610724118,白勉峡镇人民政府,610724,西乡县,汉中市,陕西省,
    e1,2021,2025,,,,,,,

    """

  static let values = """
    document_id,authority_id,year,form,cell_id,value,status,qualifier,unit,raw,scope
    a1,610724118,2025,2021,penalty.decisions,12,reported,exact,件,12,year
    a1,610724118,2025,2021,fees.amount,3.50,reported,exact,万元,"3.50
    万元",year
    a1,610724118,2025,narrative,hotline_12345.closed,48,reported,at_least,件,,to_date
    a1,610724118,2025,narrative,hotline_12345.received,50,reported,exact,件,,part_year
    a1,610724118,2025,narrative,training.sessions,0,reported,none_by_statement,次,,year
    a0,610724118,2025,2021,penalty.decisions,99,reported,exact,件,99,year
    b1,,2025,2021,penalty.decisions,,ambiguous,,件,7,
    b1,,2025,2021,licensing.decisions,,absent,,件,,
    b1,,2025,2021,coercion.decisions,,unparsable,,件,无,
    b1,,2025,2021,fees.amount,1,derived,exact,万元,,year
    b1,,2025,narrative,hotline_12345.received,1000,reported,vague,件,,year
    b1,,2025,narrative,hotline_12345.closed,9,reported,exact,件,,county_total
    c1,,,2021,penalty.decisions,5,reported,exact,件,5,year
    e1,,2025,2021,penalty.decisions,6,corrected,exact,件,5,year

    """

  private func cell(_ panel: Panel, _ key: String, _ year: Int, _ id: String) throws -> String {
    let authority = try #require(panel.authorities.firstIndex { $0.key == key })
    let index = panel.index(authority: authority, year: try #require(panel.years.firstIndex(of: year)))
    let column = panel.columns[try #require(panel.indicators.firstIndex { $0.id == id })]
    let state = column.states[index]
    let number = FixedDecimal(mantissa: column.mantissas[index], scale: column.scale)
    return state.hasNumber ? "\(state) \(number)" : "\(state)"
  }

  @Test func takesWhatCountsAndSaysWhyTheRestDoesNot() throws {
    try withFolder(["documents.csv": Self.documents, "values.csv": Self.values]) { folder in
      for source in [folder, folder + "/", folder + "/values.csv"] {
        let loaded = try PanelLoader.load(.path(source))
        let panel = loaded.panel
        #expect(panel.authorities.map(\.key) == ["610724118", "/官坡镇", "e1"])
        #expect(panel.authorities.map(\.name) == ["白勉峡镇", "官坡镇", "e1"])
        #expect(panel.authorities[0].county == "西乡县" && panel.authorities[0].countyCode == "610724")
        #expect(panel.years == [2024, 2025])
        #expect(panel.present == [true, true, false, true, false, true])
        #expect(panel.expected == panel.present)
        #expect(loaded.rowsWithoutYear == 1)
        #expect(try cell(panel, "610724118", 2025, "penalty.decisions") == "number 12")
        #expect(try cell(panel, "610724118", 2025, "fees.amount") == "number 3.50")
        #expect(try cell(panel, "610724118", 2025, "hotline_12345.closed") == "lowerBound 48")
        #expect(try cell(panel, "610724118", 2025, "hotline_12345.received") == "excluded")
        #expect(try cell(panel, "610724118", 2024, "penalty.decisions") == "noRow")
        #expect(try cell(panel, "/官坡镇", 2025, "penalty.decisions") == "ambiguous")
        #expect(try cell(panel, "/官坡镇", 2025, "licensing.decisions") == "absent")
        #expect(try cell(panel, "/官坡镇", 2025, "coercion.decisions") == "unparsable")
        #expect(try cell(panel, "/官坡镇", 2025, "fees.amount") == "excluded")
        #expect(try cell(panel, "/官坡镇", 2025, "hotline_12345.received") == "excluded")
        #expect(try cell(panel, "/官坡镇", 2025, "hotline_12345.closed") == "excluded")
        #expect(try cell(panel, "e1", 2025, "penalty.decisions") == "number 6")
      }
      let derived = try PanelLoader.load(.path(folder), options: PanelOptions(includesDerived: true)).panel
      #expect(try cell(derived, "/官坡镇", 2025, "fees.amount") == "number 1.00")
    }
  }

  @Test func appliesCorrectionsThatStillFit() throws {
    let corrections = """
      authority,year,cell_id,old,new,reason,who,when
      白勉峡镇,2025,penalty.decisions,12,13,抄错,王,2026-02-01
      官坡镇,2025,penalty.decisions,,7,核对原件,王,2026-02-01
      610724118,2025,fees.amount,3.5,,误填,王,2026-02-01
      610724118,2025,hotline_12345.closed,47,1,旧值不符,王,2026-02-01

      """
    let files = ["documents.csv": Self.documents, "values.csv": Self.values, "corrections.csv": corrections]
    try withFolder(files) { folder in
      let panel = try PanelLoader.load(.path(folder)).panel
      #expect(try cell(panel, "610724118", 2025, "penalty.decisions") == "number 13")
      #expect(try cell(panel, "/官坡镇", 2025, "penalty.decisions") == "number 7")
      #expect(try cell(panel, "610724118", 2025, "fees.amount") == "blank")
      #expect(try cell(panel, "610724118", 2025, "hotline_12345.closed") == "lowerBound 48")
    }
  }

  @Test func valuesOfAnUnlistedDocumentAreAnError() throws {
    try withFolder([
      "documents.csv": Self.documents,
      "values.csv": Self.values + "zz,,2025,2021,penalty.decisions,1,reported,exact,件,,year\n",
    ]) { folder in
      let error = #expect(throws: PanelError.self) { try PanelLoader.load(.path(folder)) }
      #expect(error?.problem == .unknownDocument)
      #expect(error?.line == 17)
      #expect(error?.text == "zz")
    }
  }

  @Test func twoCountingDocumentsOfOneAuthorityAndYearContradict() throws {
    let documents = Self.documents.split(separator: "\n").map { $0.hasPrefix("a0") ? $0.dropLast(2) : $0 }
    try withFolder(["documents.csv": documents.joined(separator: "\n"), "values.csv": Self.values]) { folder in
      let error = #expect(throws: PanelError.self) { try PanelLoader.load(.path(folder)) }
      #expect(
        error?.problem == .duplicateKey(authority: "西乡县/白勉峡镇", year: 2025, indicator: "penalty.decisions", first: 2))
      #expect(error?.line == 8)
    }
  }

  @Test(.enabled(if: ProjectFolder.hasShared, "needs the reference material"))
  func readsTheExamplePackage() throws {
    let folder = try #require(ProjectFolder.shared("gold/example-package"))
    let panel = try PanelLoader.load(.path(folder.path)).panel
    #expect(panel.authorities.map(\.id) == ["120118107", "411224105", "431224102", "532622206", "610724118"])
    let numbers = panel.columns.reduce(0) { $0 + $1.states.count(where: \.hasNumber) }
    let ambiguous = panel.columns.reduce(0) { $0 + $1.states.count { $0 == .ambiguous } }
    let absent = panel.columns.reduce(0) { $0 + $1.states.count { $0 == .absent } }
    #expect(ambiguous == 38)
    #expect(absent == 25)
    #expect(numbers >= 937)
  }
}
