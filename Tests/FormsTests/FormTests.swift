// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Testing

@Suite struct FormTests {
  @Test(arguments: [(FormVersion.form2021, 200), (.form2019, 198)])
  func everyCellOnceAndInOrder(version: FormVersion, count: Int) {
    let form = Form.version(version)
    #expect(form.version == version)
    #expect(form.cells.count == count)
    #expect(form.tables.map(\.cellCount).reduce(0, +) == count)
    #expect(form.cells.map(\.sequence) == Array(1...count))
    #expect(Set(form.cells.map(\.id)).count == count)
    #expect(Set(form.cells.map(\.label)).count == count)
    #expect(form.cells.allSatisfy { !$0.id.isEmpty && !$0.label.isEmpty && !$0.unit.isEmpty && $0.form == version })
  }

  @Test func tablesHaveTheShapeOfTheForm() {
    #expect(Form.form2021.tables.map(\.id) == ["2.20_1", "2.20_5", "2.20_6", "2.20_8", "3", "4"])
    #expect(Form.form2019.tables.map(\.id) == ["2.20_1", "2.20_5", "2.20_6", "2.20_8", "2.20_9", "3", "4"])
    #expect(Form.form2021.table("3")?.rows.count == 25)
    #expect(Form.form2019.table("3")?.rows.count == 23)
    #expect(Form.all.allSatisfy { $0.table("3")?.columns.count == 7 && $0.table("4")?.columns.count == 15 })
    #expect(Form.form2021.table("5") == nil)
  }

  @Test func aLabelMeansOneIdInBothForms() {
    for cell in Form.form2019.cells {
      for other in Form.form2021.cells { #expect((cell.id == other.id) == (cell.label == other.label), "\(cell.id)") }
    }
  }

  @Test func cellsAreFoundById() {
    for form in Form.all {
      for (index, cell) in form.cells.enumerated() {
        #expect(Form.cell(cell.id, in: form.version)?.sequence == cell.sequence)
        #expect(form.position(of: cell.id) == index)
      }
    }
    #expect(Form.cell("penalty.decisions")?.form == .form2021)
    #expect(Form.cell("procurement.amount")?.form == .form2019)
    #expect(Form.cell("procurement.amount", in: .form2021) == nil)
    #expect(Form.cell("") == nil)
  }

  @Test func totalsAreTheTotalRowAndTheTotalColumns() {
    let totals = Form.form2021.cells.filter { $0.role == .total }
    #expect(totals.count == 25 + 6 + 3)
    #expect(Form.form2019.cells.filter(\.isSigned).count == 5)
    #expect(Form.form2021.cells.contains(where: \.isSigned) == false)
  }

  @Test func groupLabelsAreThoseAboveTheRows() {
    #expect(
      Form.form2021.table("3")?.rowGroupLabels == ["三、本年度办理结果", "（三）不予公开", "（四）无法提供", "（五）不予处理", "（六）其他处理"])
    #expect(Form.form2019.table("3")?.rowGroupLabels == ["三、本年度办理结果", "（三）不予公开", "（四）无法提供", "（五）不予处理"])
    #expect(Form.form2021.table("3")?.headerLabels == ["申请人情况", "法人或其他组织"])
    #expect(FormSection.all.map(\.number) == Array(1...6))
  }
}
