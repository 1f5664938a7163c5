// SPDX-License-Identifier: GPL-3.0-or-later

extension RuleWords {
  /// E, F, G and L: documents, counties, reading.
  static let document: [RuleWords] = [
    RuleWords(
      "E1.sections",
      chinese: RuleText(
        why: "六个部分是年报的法定结构,须齐全有序。",
        open: "一个标题也没有认出。",
        example: "缺第五部分。"),
      english: RuleText(
        why: "The six sections are the statutory structure.",
        open: "No heading was recognized.",
        example: "Section five is missing.")),
    RuleWords(
      "E2.cells_present",
      chinese: RuleText(
        why: "表式各格须齐全;缺格与 0 不同。",
        open: "表式不能确定。",
        example: "表三没有总计列。"),
      english: RuleText(
        why: "Every cell of the form must be there; absent is not 0.",
        open: "The form is not known.",
        example: "Table three has no total column.")),
    RuleWords(
      "E3.labels",
      chinese: RuleText(
        why: "行名列名与表式不同,可能错行。",
        open: "没有表格。",
        example: "“危及三安全一稳定”。"),
      english: RuleText(
        why: "A label that differs may mean a shifted row.",
        open: "There is no table.",
        example: "A mistyped row label.")),
    RuleWords(
      "E4.form_vs_year",
      chinese: RuleText(
        why: "2019、2020 年用旧表式,2021 年起用新表式。",
        open: "表式或年度不明,或早于 2019 年。",
        example: "2022 年用了 2019 版。"),
      english: RuleText(
        why: "The 2019 form is for 2019 and 2020, the 2021 form for later years.",
        open: "Form or year is not known, or before 2019.",
        example: "2022 on the form of 2019.")),
    RuleWords(
      "E5.extra_cells",
      chinese: RuleText(
        why: "多出的行列可能是地方自加,也可能是错位。",
        open: "没有表格。",
        example: "表二多一行“行政检查”。"),
      english: RuleText(
        why: "Extra rows may be local, or a shift.",
        open: "There is no table.",
        example: "An extra row in part two.")),
    RuleWords(
      "E6.blank_cells",
      chinese: RuleText(
        why: "空格、“/”“—”不是 0;没有的应填 0。",
        open: "表式不能确定。",
        example: "表四复议一行全空。"),
      english: RuleText(
        why: "Empty cells, / and — are not 0; none is written 0.",
        open: "The form is not known.",
        example: "The review row is empty.")),
    RuleWords(
      "E7.five_aspects",
      chinese: RuleText(
        why: "总体情况应写五个方面。",
        open: "没有查看过正文,或没有第一部分。",
        example: "没有写政府信息管理。"),
      english: RuleText(
        why: "Section one covers five aspects.",
        open: "Nobody looked at the text, or section one was not found.",
        example: "Management of information is not mentioned.")),
    RuleWords(
      "E8.section_one_length",
      chinese: RuleText(
        why: "过短可能敷衍,过长可能堆砌;地方要求约一千字。",
        open: "没有查看过正文。",
        example: "总体情况只有 40 字。"),
      english: RuleText(
        why: "Too short is careless, too long is padding; about 1,000 characters are asked for.",
        open: "Nobody looked at the text.",
        example: "Section one has 40 characters.")),
    RuleWords(
      "E9.empty_section",
      chinese: RuleText(
        why: "有标题而无内容,等于没写;第六部分可写“无”。",
        open: "没有查看过正文。",
        example: "“五、存在的主要问题及改进情况”下没有文字。"),
      english: RuleText(
        why: "A heading without words says nothing; section six may say none.",
        open: "Nobody looked at the text.",
        example: "Nothing stands below the fifth heading.")),
    RuleWords(
      "F1.year_consistency",
      chinese: RuleText(
        why: "标题、统计时限、正文的年度应一致。",
        open: "没有写年度。",
        example: "标题 2024,统计时限 2023。"),
      english: RuleText(
        why: "Title, period and text agree on the year.",
        open: "No year is stated.",
        example: "The title says 2024, the period 2023.")),
    RuleWords(
      "F2.publish_date",
      chinese: RuleText(
        why: "部门 1 月 31 日、政府 3 月 31 日前公布。",
        open: "没有日期。",
        example: "2024 年报 2025 年 6 月发布。"),
      english: RuleText(
        why: "Due by 31 January (departments) or 31 March (governments).",
        open: "No date is stated.",
        example: "A report on 2024 of June 2025.")),
    RuleWords(
      "F3.header_date",
      chinese: RuleText(
        why: "网页页头的当日日期不是发布日期,不采用。",
        open: "没有页头日期。",
        example: "页头写 2019-12-03。"),
      english: RuleText(
        why: "The date of a page's header is not that of publication.",
        open: "There is none.",
        example: "The header says 2019-12-03.")),
    RuleWords(
      "F4.authority",
      chinese: RuleText(
        why: "单位不清,数就归不了档。",
        open: "没有名册。",
        example: "没有标题行。"),
      english: RuleText(
        why: "Figures without an owner cannot be filed.",
        open: "There is no roster.",
        example: "No title line.")),
    RuleWords(
      "F5.period_stated",
      chinese: RuleText(
        why: "写明 1 月 1 日至 12 月 31 日,数才可比。",
        open: "没有正文。",
        example: "未写统计时限。"),
      english: RuleText(
        why: "Figures compare only for the same period.",
        open: "There is no text.",
        example: "The period is not stated.")),
    RuleWords(
      "F6.template_residue",
      chinese: RuleText(
        why: "“各行政机关”“XX镇”是别级模板或未填的空。",
        open: "没有查看过正文。",
        example: "镇的年报写“全年各行政机关新收”。"),
      english: RuleText(
        why: "Words of another level's template, or a blank that was not filled in.",
        open: "Nobody looked at the text.",
        example: "A township's report speaks of all administrative organs.")),
    RuleWords(
      "F7.same_bytes",
      chinese: RuleText(
        why: "同一文件交了两次,只算一份。",
        open: "无。",
        example: "甲镇.txt 与 乙镇.txt 一字不差。"),
      english: RuleText(
        why: "The same file twice counts once.",
        open: "Never.",
        example: "Two files of the same bytes.")),
    RuleWords(
      "F8.several_reports",
      chinese: RuleText(
        why: "同一单位同一年度几份,须定哪一份为准。",
        open: "单位或年度不明。",
        example: "初稿与定稿处罚件数不同。"),
      english: RuleText(
        why: "Several reports on one year: one must count.",
        open: "Authority or year is not known.",
        example: "Draft and final differ.")),
    RuleWords(
      "F9.correction",
      chinese: RuleText(
        why: "更正必须对得上读到的原值,否则不用。",
        open: "无。",
        example: "corrections.csv 写原值 5,读到 6。"),
      english: RuleText(
        why: "A correction applies only to the number that was read.",
        open: "Never.",
        example: "The correction says 5, 6 was read.")),
    RuleWords(
      "F10.other_place",
      chinese: RuleText(
        why: "出现他处单位名称,常是照抄留下的。",
        open: "没有查看过正文,或不知是谁的年报。",
        example: "甲镇年报写“乙镇人民政府”。"),
      english: RuleText(
        why: "Another office's name is often a left-over.",
        open: "Nobody looked at the text, or the authority is not known.",
        example: "Town A's report names the government of town B.")),
    RuleWords(
      "F11.waiver",
      chinese: RuleText(
        why: "过期和用不到的豁免会掩盖问题,须清理。",
        open: "无。",
        example: "豁免到 2024-12-31 为止。"),
      english: RuleText(
        why: "Expired and unused waivers hide problems.",
        open: "Never.",
        example: "A waiver ended on 2024-12-31.")),
    RuleWords(
      "G1.county_sum",
      chinese: RuleText(
        why: "县级年报含各单位,各格不应小于乡镇之和。",
        open: "没有同年同表式的单位年报。",
        example: "县处罚 100 件,各乡镇合计 120 件。"),
      english: RuleText(
        why: "The county's report holds its units'.",
        open: "No unit reports on the same form and year.",
        example: "The county has 100 penalties, its townships 120.")),
    RuleWords(
      "G2.coverage",
      chinese: RuleText(
        why: "缺一家,合计就只是下限。",
        open: "没有名册。",
        example: "名册 24 家,报 23 家。"),
      english: RuleText(
        why: "One missing makes every total a lower bound.",
        open: "There is no roster.",
        example: "23 of 24 reported.")),
    RuleWords(
      "G3.unexpected",
      chinese: RuleText(
        why: "名册外的年报可能是单位名写错,也可能名册该更新。",
        open: "没有名册。",
        example: "已撤并的乡仍有年报。"),
      english: RuleText(
        why: "A report nobody expects: a wrong name, or an old roster.",
        open: "There is no roster.",
        example: "A township that was merged still reports.")),
    RuleWords(
      "G4.late",
      chinese: RuleText(
        why: "迟报影响汇总和考核;以 --as-of 为准。",
        open: "没有发布和落款日期。",
        example: "4 月 15 日才发布。"),
      english: RuleText(
        why: "Late reports hold up the roll-up; --as-of settles the day.",
        open: "There is no date.",
        example: "Published on 15 April.")),
    RuleWords(
      "L1.row_too_short",
      chinese: RuleText(
        why: "数少于列,不知哪格缺,不猜。",
        open: "无。",
        example: "一行只有 5 个数,应为 7 个。"),
      english: RuleText(
        why: "With fewer numbers than columns nobody knows which is missing.",
        open: "Never.",
        example: "5 numbers where 7 belong.")),
    RuleWords(
      "L2.run_on_number",
      chinese: RuleText(
        why: "数字连写,读法写明供核对。",
        open: "无。",
        example: "“申请02024年”。"),
      english: RuleText(
        why: "Numbers run together; the reading is stated.",
        open: "Never.",
        example: "02024.")),
    RuleWords(
      "L3.open_cutoff",
      chinese: RuleText(
        why: "“截至目前”没有日期,不知算到何时。",
        open: "无。",
        example: "“截至目前受理 20 件”。"),
      english: RuleText(
        why: "To date without a date.",
        open: "Never.",
        example: "20 received to date.")),
    RuleWords(
      "L4.vague_quantity",
      chinese: RuleText(
        why: "约数不进统计。",
        open: "无。",
        example: "“上千条”。"),
      english: RuleText(
        why: "A rough quantity enters no statistic.",
        open: "Never.",
        example: "More than a thousand.")),
    RuleWords(
      "L5.numbering",
      chinese: RuleText(
        why: "编号混用,常是拼接留下的。",
        open: "无。",
        example: "(1)(2)(3)后接(五)。"),
      english: RuleText(
        why: "Mixed numbering is often left by pasting.",
        open: "Never.",
        example: "(1) (2) (3), then (five).")),
    RuleWords(
      "L6.heading_restart",
      chinese: RuleText(
        why: "部分内又从“一”编号,易与部分标题混淆。",
        open: "无。",
        example: "第五部分内写“一、主要问题”。"),
      english: RuleText(
        why: "Numbers restart inside a section.",
        open: "Never.",
        example: "A first heading inside section five.")),
    RuleWords(
      "L7.traditional_script",
      chinese: RuleText(
        why: "繁体文本按简体阅读,转换错字列出。",
        open: "无。",
        example: "“麵”“係”。"),
      english: RuleText(
        why: "Traditional text is read as simplified.",
        open: "Never.",
        example: "Wrongly converted characters.")),
    RuleWords(
      "L8.unreadable",
      chinese: RuleText(
        why: "文件打不开,这家就等于没报。",
        open: "无。",
        example: "文件损坏。"),
      english: RuleText(
        why: "What cannot be opened counts as not reported.",
        open: "Never.",
        example: "A damaged file.")),
    RuleWords(
      "L9.file_type",
      chinese: RuleText(
        why: "这种文件不读,须另存。",
        open: "无。",
        example: "一张照片。"),
      english: RuleText(
        why: "This kind of file is not read.",
        open: "Never.",
        example: "A photograph.")),
    RuleWords(
      "L10.not_a_report",
      chinese: RuleText(
        why: "没有标题、部分和表格,不当年报。",
        open: "无。",
        example: "一则通知。"),
      english: RuleText(
        why: "No title, sections or tables.",
        open: "Never.",
        example: "A notice.")),
  ]
}
