// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records
import Testing

@testable import Checks

@Suite struct CellsPresentTests {
  private func findings(_ record: Record) -> [Finding] {
    RuleChecks.findings(record: record).filter { $0.rule == "E2.cells_present" }
  }

  @Test(arguments: FormVersion.allCases)
  func aWholeFormHasNone(form: FormVersion) {
    #expect(findings(record(form)).isEmpty)
    // An empty cell is there.
    #expect(findings(record(form, blank: Form.version(form).cells.map(\.id))).isEmpty)
  }

  @Test(arguments: [(1, Severity.warning), (10, .warning), (11, .error)])
  func manyAbsentCellsAreAnError(count: Int, severity: Severity) {
    // Table four has one row, so that no column of it is a whole column.
    let absent = Form.form2021.cells.filter { $0.table == "4" }.prefix(count).map(\.id)
    let found = findings(record(absent: absent))
    #expect(found.map(\.severity) == [severity])
    #expect(found.map(\.code) == ["cells_absent"])
    #expect(found.first?.arguments == [.integer(count), .integer(200)])
    #expect(found.first?.cells == absent)
  }

  @Test func aShortColumnThatIsGoneIsAnErrorToo() {
    let found = findings(record(absent: ["rules.in_force", "normative_documents.in_force"]))
    #expect(found.map(\.severity) == [.error])
    #expect(found.first?.arguments == [.integer(2), .integer(200), .text("现行有效件数")])
  }

  @Test func aWholeTableIsNamed() {
    let absent = Form.form2019.cells.filter { $0.table == "3" }.map(\.id)
    let found = findings(record(.form2019, absent: absent))
    #expect(found.map(\.code) == ["tables_absent"])
    #expect(found.first?.arguments == [.integer(161), .integer(198), .text("收到和处理政府信息公开申请情况")])
  }

  @Test func aReportWithoutTablesHasNoCell() {
    var empty = record()
    empty.values = []
    #expect(findings(empty).map(\.code) == ["all_absent"])
    #expect(findings(empty).first?.cells.count == 200)
  }

  @Test func withoutAFormItCannotTell() {
    var unknown = record()
    unknown.document.form = nil
    #expect(findings(unknown).isEmpty, "the values still say which form they belong to")
    unknown.values = []
    #expect(findings(unknown).map(\.outcome) == [.cannotTell])
    #expect(findings(unknown).map(\.code) == ["form_unknown"])
  }
}
