// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@testable import Reporting

/// Workbooks as another program reads them.
@Suite struct SummaryWorkbookTests {
  @Test func sameSheetsSameBytes() throws {
    let bytes = try WorkbookSample.workbook(WorkbookSample.hostile).bytes()
    #expect(bytes.count > 10_000)
    #expect(try WorkbookSample.workbook(WorkbookSample.hostile).bytes() == bytes)
  }

  @Test(.enabled(if: WorkbookSample.python != nil, Comment(rawValue: WorkbookSample.pythonMissing)))
  func sheetsAreThereAndPrintOnA4() throws {
    let script = """
      print(','.join(live.sheetnames))
      print(set((s.page_setup.orientation, s.page_setup.paperSize) for s in live))
      print(live['乡镇一览'].freeze_panes, live['乡镇一览'].auto_filter.ref, live['乡镇一览'].print_title_rows)
      print(live.properties.created.isoformat())
      """
    #expect(
      try WorkbookSample.read(WorkbookSample.workbook(WorkbookSample.hostile), script) == """
        概况,县级汇总表,乡镇一览,乡镇各格,分布,离群,趋势,问题清单,规则与口径,数据
        {('landscape', 9)}
        C4 A3:N7 $3:$3
        2026-01-01T00:00:00

        """)
  }

  @Test(.enabled(if: WorkbookSample.python != nil, Comment(rawValue: WorkbookSample.pythonMissing)))
  func textStaysText() throws {
    let script = """
      sheet = live['乡镇一览']
      for row in range(4, 8): print(sheet.cell(row, 2).data_type, sheet.cell(row, 2).value, sheet.cell(row, 3).data_type, sheet.cell(row, 3).value)
      print(sum(1 for s in live for r in s.iter_rows() for c in r if c.hyperlink and c.hyperlink.target))
      ours = ('=SUM(', '=IF(COUNT(', '=IF(ISNUMBER(')
      print([c.value for _, c, _ in formulas() if not c.value.startswith(ours) or re.search(r'\\+|http|script|internal', c.value)])
      """
    #expect(
      try WorkbookSample.read(WorkbookSample.workbook(WorkbookSample.hostile), script) == """
        s =1+1镇 s 099000000001
        s http://a.example/镇 s 099000000002
        s <script>镇 s 099000000003
        s internal:A1镇 s 099000000004
        0
        []

        """)
  }

  /// Every sum is computed again from the cells it names.
  @Test(
    .enabled(if: WorkbookSample.python != nil, Comment(rawValue: WorkbookSample.pythonMissing)),
    arguments: [WorkbookSample.hostile, WorkbookSample.applications])
  func totalsAreLiveSumsOfWhatTheyShow(text: String) throws {
    let script = """
      count, wrong = 0, []
      for sheet, cell, value in formulas():
          match = re.fullmatch(r"=SUM\\((?:'(.*)'!)?([A-Z]+[0-9]+:[A-Z]+[0-9]+)\\)", cell.value)
          if not match: continue
          count += 1
          cells = [c.value for r in live[match.group(1) or sheet.title][match.group(2)] for c in r]
          total = sum(c for c in cells if isinstance(c, (int, float)))
          if abs(total - value) > 1e-9: wrong.append((sheet.title, cell.coordinate, cell.value, value, total))
      print(count > 5, wrong)
      """
    #expect(try WorkbookSample.read(WorkbookSample.workbook(text), script) == "True []\n")
  }

  @Test(.enabled(if: WorkbookSample.python != nil, Comment(rawValue: WorkbookSample.pythonMissing)))
  func identitiesAreProvedByTownship() throws {
    let script = """
      sheet, values = live['乡镇各格'], cached['乡镇各格']
      column = next(c for c in range(1, sheet.max_column + 1) if sheet.cell(5, c).value == 'A1-1')
      print(sheet.cell(6, column).value)
      print([values.cell(row, column).value for row in (6, 7, 8)])
      table = cached['县级汇总表']
      print([c.value for r in table.iter_rows() for c in r if c.value in ('成立', '不成立', '缺数,无法判断')][0:2])
      """
    let lines = try WorkbookSample.read(WorkbookSample.workbook(WorkbookSample.applications), script)
    #expect(lines.hasPrefix("=IF(COUNT("))
    // The first township: 5 − (2 + 1) = 2; the second lacks a number; the totals: 7 − 5.
    #expect(lines.contains("\n[2, '—', 2]\n"))
    #expect(lines.contains("['不成立', '缺数,无法判断']"))
  }

  @Test(.enabled(if: WorkbookSample.python != nil, Comment(rawValue: WorkbookSample.pythonMissing)))
  func missingIsNeverZero() throws {
    let script = """
      sheet = cached['乡镇一览']
      print([sheet.cell(row, 12).value for row in range(4, 9)], sheet.cell(8, 12).number_format)
      data = cached['数据']
      print([row for row in data.iter_rows(values_only=True) if row[0] == '099000000003'])
      """
    #expect(
      try WorkbookSample.read(WorkbookSample.workbook(WorkbookSample.hostile), script) == """
        [4, 5, '—', '12345678901234567', '12345678901234576'] "≥ "#,##0
        [('099000000003', '示例县', '<script>镇', 2025, '2021', 'penalty.decisions', '行政处罚', None, '件', 'blank', 'exact')]

        """)
  }
}
