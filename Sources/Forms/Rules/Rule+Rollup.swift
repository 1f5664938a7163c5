// SPDX-License-Identifier: GPL-3.0-or-later

extension Rule {
  /// G: the county and its units.
  static let rollup: [Rule] = [
    Rule(
      "G1.county_sum", "县汇总 ≥ 乡镇合计", "County figures ≥ sum of the townships",
      formula:
        "county report cell = Σ unit cells when the county office is among the units, ≥ otherwise (additive cells, tolerance 0 for counts)",
      instances: "每可加格", severity: .warning, kind: .rollup, source: "县政府汇总年报含部门", evaluableWhen: "县级报告已载入"),
    Rule(
      "G2.coverage", "县内覆盖率", "Coverage of the county", formula: "reports present / roster authorities valid in year",
      instances: "1", severity: .warning, kind: .rollup, source: "roster", caveat: "缺报名单"),
    Rule(
      "G3.unexpected", "名册外或不应报的单位", "A report that nobody expects",
      formula: "authority of a report ∈ roster authorities valid in year that report", instances: "1",
      severity: .notice,
      kind: .rollup, source: "roster", evaluableWhen: "有名册且单位已定", caveat: "开发区等自愿报送"),
    Rule(
      "G4.late", "迟报", "Late reports",
      formula: "published_at (else signed_at) ≤ as-of date, default 03-31 of the next year",
      instances: "1", severity: .notice, kind: .rollup, source: "条例第四十九条", evaluableWhen: "有发布或落款日期",
      caveat: "补发、更正后再发布的, 日期为后一次"),
  ]

  /// L: what reading the document met; raised while reading.
  static let reading: [Rule] = [
    Rule(
      "L1.row_too_short", "行值数少于列数", "A row with fewer numbers than columns",
      formula: "a form row holds fewer numbers than columns and their columns cannot be decided", instances: "-",
      severity: .error, kind: .reading, source: "阅读规则", evaluableWhen: "-"),
    Rule(
      "L2.run_on_number", "数字串接", "A number glued to another",
      formula: "a number is glued to a year or a list number; the reading is stated", instances: "-",
      severity: .warning, kind: .reading, source: "阅读规则", evaluableWhen: "-"),
    Rule(
      "L3.open_cutoff", "截止日不明", "A count up to an unstated date", formula: "a count is \"to date\" without a date",
      instances: "-", severity: .notice, kind: .reading, source: "阅读规则", evaluableWhen: "-"),
    Rule(
      "L4.vague_quantity", "约数", "A vague quantity", formula: "a quantity is vague (上千, 数百)", instances: "-",
      severity: .notice, kind: .reading, source: "阅读规则", evaluableWhen: "-"),
    Rule(
      "L5.numbering", "编号不一致", "Mixed numbering in a list", formula: "numbering systems are mixed in one list",
      instances: "-", severity: .notice, kind: .reading, source: "阅读规则", evaluableWhen: "-"),
    Rule(
      "L6.heading_restart", "编号重启", "Section numbers restart", formula: "section numbers restart inside a section",
      instances: "-", severity: .info, kind: .reading, source: "阅读规则", evaluableWhen: "-"),
    Rule(
      "L7.traditional_script", "繁体文本", "Text in traditional characters",
      formula: "the text is in traditional characters, with conversion errors named", instances: "-", severity: .info,
      kind: .reading, source: "阅读规则", evaluableWhen: "-"),
    Rule(
      "L8.unreadable", "文件读不了", "A file cannot be read", formula: "a file opens and decodes", instances: "-",
      severity: .error, kind: .reading, source: "读取文件", evaluableWhen: "-"),
    Rule(
      "L9.file_type", "文件类型不能读", "A kind of file that is not read", formula: "a file is of a kind that holds reports",
      instances: "-", severity: .error, severityNote: "error for documents, info for other files", kind: .reading,
      source: "文件类型", evaluableWhen: "-"),
    Rule(
      "L10.not_a_report", "不像年报", "Not a report", formula: "a text has a title, sections or a table of the form",
      instances: "-", severity: .warning, kind: .reading, source: "阅读规则", evaluableWhen: "-"),
  ]
}
