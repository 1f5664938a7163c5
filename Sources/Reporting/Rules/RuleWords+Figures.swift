// SPDX-License-Identifier: GPL-3.0-or-later

extension RuleWords {
  /// A, B and C: figures.
  static let figures: [RuleWords] = [
    RuleWords(
      "A1.row_sum",
      chinese: RuleText(
        why: "总计列由六类申请人相加而来,不等则至少一格填错。",
        open: "总计或任一类申请人没有数;空格不作 0。",
        example: "新收:自然人 3,其余 0,总计填 5:应为 3。"),
      english: RuleText(
        why: "The total column adds up six kinds of applicants; if it does not, a cell is wrong.",
        open: "The total or a kind of applicant has no number; empty is not 0.",
        example: "Received: natural persons 3, others 0, total 5: it should be 3.")),
    RuleWords(
      "A2.balance",
      chinese: RuleText(
        why: "收进来的申请要么办完要么结转,表头自己写明此式。",
        open: "一、二、三(七)、四中任一格没有数。",
        example: "新收 5、上年结转 1,办理结果 5、结转下年度 0:少了 1 件。"),
      english: RuleText(
        why: "What came in was either concluded or carried out; the form prints this identity itself.",
        open: "One of the four cells has no number.",
        example: "Received 5, carried in 1, outcomes 5, carried out 0: one is lost.")),
    RuleWords(
      "A3.outcome_total",
      chinese: RuleText(
        why: "办理结果总计由各项结果相加而来。",
        open: "总计或任一项结果没有数;只报小计的,以小计代入。",
        example: "予以公开 2、部分公开 1,总计填 2:应为 3。"),
      english: RuleText(
        why: "The outcome total adds up the outcomes.",
        open: "The total or an outcome has no number; a reported subtotal stands in for its rows.",
        example: "Disclosed 2, partly disclosed 1, total 2: it should be 3.")),
    RuleWords(
      "A4.table4_total",
      chinese: RuleText(
        why: "复议、诉讼的总计由四种结果相加而来。",
        open: "五格中任一格没有数。",
        example: "维持 10、纠正 1,总计填 0:应为 11。"),
      english: RuleText(
        why: "A total of table four adds up four results.",
        open: "One of the five cells has no number.",
        example: "Upheld 10, corrected 1, total 0: it should be 11.")),
    RuleWords(
      "A5.derived_subtotals",
      chinese: RuleText(
        why: "两版表式的分组小计可比,由子行算出,不是填报值。",
        open: "任一子行没有数则不算。",
        example: "不予公开小计 = 八个子行之和。"),
      english: RuleText(
        why: "Subtotals make both forms comparable; they are computed, never read.",
        open: "Not computed while a row has no number.",
        example: "Not disclosed in all = its eight rows.")),
    RuleWords(
      "A6.derived_legal_person",
      chinese: RuleText(
        why: "五类组织合计便于与自然人比较,由各类算出。",
        open: "任一类没有数则不算。",
        example: "法人或其他组织 = 商业企业 + 科研机构 + ……"),
      english: RuleText(
        why: "Five kinds of organizations together, to set beside natural persons; computed.",
        open: "Not computed while a kind has no number.",
        example: "Organizations = business + research + ...")),
    RuleWords(
      "A7.part_le_total",
      chinese: RuleText(
        why: "各分项不全时行和判不了,但已知分项之和是下限,不能超过总计。",
        open: "总计没有数,或一个分项都没有。",
        example: "自然人 5、商业企业空,总计 3:已知分项已超过总计。"),
      english: RuleText(
        why: "With parts missing the sum cannot be judged, but the known parts are a lower bound of the total.",
        open: "The total has no number, or no part has.",
        example: "Natural persons 5, business empty, total 3: the known parts exceed it.")),
    RuleWords(
      "B1.carry_over",
      chinese: RuleText(
        why: "上年结转下来的就是今年上年结转进来的。",
        open: "首年、中间缺年、任一年没有数;撤并的按名册把各家相加。",
        example: "2023 年结转下年度 2 件,2024 年上年结转填 0。"),
      english: RuleText(
        why: "What last year carried out is what this year carries in.",
        open: "The first year, a gap, or a missing number; merged authorities are added up by the roster.",
        example: "2023 carries out 2, 2024 carries in 0.")),
    RuleWords(
      "B2.in_force_flow",
      chinese: RuleText(
        why: "现行有效是存量:上年存量加制发减废止。",
        open: "相邻两年任一格没有数,或两年表式不同。",
        example: "上年有效 5,制发 1、废止 0,今年有效填 5:应为 6,或有自然失效未计。"),
      english: RuleText(
        why: "Documents in force are a stock: last year's, plus issued, less repealed.",
        open: "A number of either year is missing, or the forms differ.",
        example: "In force 5, issued 1, repealed 0, now 5: it should be 6, or some lapsed.")),
    RuleWords(
      "B3.items_flow",
      chinese: RuleText(
        why: "旧表式的上一年项目数量应接上年的数加增减。",
        open: "2019、2020 任一格没有数。",
        example: "2019 年 30 项、增 2,2020 年上一年项目填 30:应为 32。"),
      english: RuleText(
        why: "Last year's items are the year before's plus its change (2019 form).",
        open: "A number of 2019 or 2020 is missing.",
        example: "30 items and +2 in 2019, last year's items 30 in 2020: it should be 32.")),
    RuleWords(
      "B4.published_total_flow",
      chinese: RuleText(
        why: "对外公开总数是累计数,大致等于上年加新公开。",
        open: "任一格没有数。",
        example: "上年 10、新公开 3,今年填 9:除非撤下 4 件。"),
      english: RuleText(
        why: "The published total accumulates: about last year's plus newly published.",
        open: "A number is missing.",
        example: "10 last year, 3 new, now 9: unless 4 were withdrawn.")),
    RuleWords(
      "B5.form_break",
      chinese: RuleText(
        why: "2021 年换表,有些列名同义不同,不能接着算。",
        open: "总是不判断,只说明断点。",
        example: "2020 年“对外公开总数量”与 2021 年“现行有效”不作比较。"),
      english: RuleText(
        why: "The form changed in 2021; some columns mean something else.",
        open: "Never judged, only said.",
        example: "The published total of 2020 is not compared with documents in force of 2021.")),
    RuleWords(
      "B6.pending_next",
      chinese: RuleText(
        why: "上年没审结的案子今年要么审结要么还在,应含在总计里。",
        open: "相邻两年任一格没有数。",
        example: "上年尚未审结 3,今年总计 1。"),
      english: RuleText(
        why: "Cases pending last year are concluded or still pending this year.",
        open: "A number of either year is missing.",
        example: "3 pending last year, 1 in all this year.")),
    RuleWords(
      "B7.repealed_le",
      chinese: RuleText(
        why: "没有的文件废不了:废止不能多于上年有效加本年制发。",
        open: "任一格没有数,或两年表式不同。",
        example: "上年有效 2、制发 0,废止填 5。"),
      english: RuleText(
        why: "What is not in force cannot be repealed.",
        open: "A number is missing, or the forms differ.",
        example: "In force 2, issued 0, repealed 5.")),
    RuleWords(
      "C1.non_negative",
      chinese: RuleText(
        why: "件数是非负整数;小数、负数、文字多为错位或手误。",
        open: "没有一格有数。",
        example: "行政处罚填 -3,或填 2.5。"),
      english: RuleText(
        why: "Counts are whole and not negative; anything else is a slip or a shifted column.",
        open: "No cell holds a number.",
        example: "Penalties -3, or 2.5.")),
    RuleWords(
      "C2.rules_zero",
      chinese: RuleText(
        why: "规章只有省、市级政府和国务院部门能制定;乡镇填了多半是规范性文件填错行。",
        open: "单位名称看不出层级,或格中没有数。",
        example: "某镇规章现行有效填 6。"),
      english: RuleText(
        why: "Only provinces, cities and ministries issue rules; a township usually means normative documents.",
        open: "The name does not tell the level, or a cell has no number.",
        example: "A township states 6 rules in force.")),
    RuleWords(
      "C3.in_force_ge",
      chinese: RuleText(
        why: "本年制发而未废止的,年底应仍有效。",
        open: "三格中任一格没有数。",
        example: "制发 4、废止 1,现行有效填 2:至少应为 3。"),
      english: RuleText(
        why: "What was issued this year and not repealed is in force at its end.",
        open: "One of the three cells has no number.",
        example: "Issued 4, repealed 1, in force 2: at least 3.")),
    RuleWords(
      "C4.published_ge",
      chinese: RuleText(
        why: "公开总数含本年新公开的。",
        open: "任一格没有数。",
        example: "新公开 5,总数填 3。"),
      english: RuleText(
        why: "The total published holds what was newly published.",
        open: "A cell has no number.",
        example: "Newly published 5, in all 3.")),
    RuleWords(
      "C5.items_nonneg",
      chinese: RuleText(
        why: "项目数量加增减不能为负。",
        open: "任一格没有数。",
        example: "上一年 3 项,本年增减 -5。"),
      english: RuleText(
        why: "Items plus their change cannot be negative.",
        open: "A cell has no number.",
        example: "3 items, change -5.")),
    RuleWords(
      "C6.fee_unit",
      chinese: RuleText(
        why: "收费单位是万元,乡镇上千万元多半是按元填的。",
        open: "该格没有数。",
        example: "某镇收费 12500(万元):多半是 12500 元,即 1.25 万元。"),
      english: RuleText(
        why: "Fees are in 10,000 yuan; a township with thousands of them means yuan.",
        open: "The cell has no number.",
        example: "A township's fees of 12500: most likely yuan, that is 1.25.")),
    RuleWords(
      "C7.after_review_le",
      chinese: RuleText(
        why: "复议后起诉的案子来自已结的复议。",
        open: "任一年任一格没有数。",
        example: "两年已结复议共 2 件,复议后起诉填 5。"),
      english: RuleText(
        why: "Lawsuits after review come from reviews that ended.",
        open: "A number of either year is missing.",
        example: "2 reviews ended in two years, 5 lawsuits after review.")),
    RuleWords(
      "C8.review_vs_apps",
      chinese: RuleText(
        why: "没有申请一般也没有复议诉讼;若是往年案件请说明。",
        open: "上年申请数没有。",
        example: "两年都没有申请,今年复议 2 件。"),
      english: RuleText(
        why: "Without applications there is seldom a review; older cases should be explained.",
        open: "Last year's applications are not known.",
        example: "No applications in two years, yet 2 reviews.")),
    RuleWords(
      "C9.whole_zero",
      chinese: RuleText(
        why: "全零可能属实,也可能是没填;请确认。",
        open: "没有一格有数。",
        example: "200 格全为 0,正文却写有活动。"),
      english: RuleText(
        why: "All zeros may be true, or nothing was filled in.",
        open: "No cell holds a number.",
        example: "200 zeros beside a text full of activity.")),
    RuleWords(
      "C10.copy_of_last_year",
      chinese: RuleText(
        why: "各格与上年全同,常是用了上年文件;数少而小的可能巧合,只作说明。",
        open: "已知各格全同,但有格只一年有数。",
        example: "处罚 217、许可 88 等各格与上年一字不差。"),
      english: RuleText(
        why: "Every cell equal to last year's is often last year's file; few small figures may be chance.",
        open: "All known cells agree, but some are known in one year only.",
        example: "Penalties 217, licences 88 and all else as last year.")),
    RuleWords(
      "C11.same_as_neighbour",
      chinese: RuleText(
        why: "两家各格全同或正文九成相同,多是照抄;日期能定先后时写明谁在先。",
        open: "不知属哪个县。",
        example: "甲镇 1 月 10 日、乙镇 1 月 20 日,正文相似 97%。"),
      english: RuleText(
        why: "Two authorities with equal figures or nine tenths of the text: one copied; the dates tell who.",
        open: "The county is not known.",
        example: "Town A of 10 January and town B of 20 January, 97% alike.")),
    RuleWords(
      "C12.yoy_jump",
      chinese: RuleText(
        why: "与上年相差悬殊,且同县各家没有同样变化,值得看一眼。",
        open: "只有一年有数。",
        example: "上年处罚 12 件,今年 240 件。"),
      english: RuleText(
        why: "Far from last year, and the peers did not move alike.",
        open: "Only one of both years has a number.",
        example: "12 penalties last year, 240 this year.")),
    RuleWords(
      "C13.text_of_last_year",
      chinese: RuleText(
        why: "换了数字照抄上年正文,属内容雷同。",
        open: "任一年没有正文。",
        example: "与上年正文相似 98%。"),
      english: RuleText(
        why: "Last year's text with new figures is what the form letter calls repetitive.",
        open: "A year has no text.",
        example: "98% alike with last year.")),
  ]
}
