// SPDX-License-Identifier: GPL-3.0-or-later

extension ChineseFindings {
  /// Chinese words for single sentences within a rule, by its codes, and for the rules about files.
  static let codes: [FindingTemplate] = [
    FindingTemplate("A1.row_sum/overflow", "数太大,合计超出可算范围[:{cells}]", basis: "总计 = 六类申请人之和", advice: "核对该行数字"),
    FindingTemplate("A2.balance/overflow", "数太大,合计超出可算范围[:{cells}]", basis: "表头写明的勾稽关系", advice: "核对该列数字"),
    FindingTemplate("A3.outcome_total/overflow", "数太大,合计超出可算范围[:{cells}]", basis: "(七)= 各项办理结果之和", advice: "核对该列数字"),
    FindingTemplate("A4.table4_total/overflow", "数太大,合计超出可算范围[:{cells}]", basis: "总计 = 各结果之和", advice: "核对表四"),
    FindingTemplate(
      "B1.carry_over/unequal_part", "上年结转的分列与 {previous} 年报不等,总计相等[:{cells} {value},{previous} 年报为 {expected}]",
      basis: "跨年结转", advice: "核对申请人类别是否改判"),
    FindingTemplate("E2.cells_present/all_absent", "只有正文,没有任何表格[,缺 {1} 格]", basis: "表式各格应齐全", advice: "补报表二、表三、表四"),
    FindingTemplate("E2.cells_present/tables_absent", "整张表缺失[:{rest}][,共缺 {1} 格]", basis: "表式各格应齐全", advice: "补齐所缺的表"),
    FindingTemplate(
      "E2.cells_present/columns_absent", "表中整列缺失[:“{rest}”][,共缺 {1} 格]", basis: "表式各格应齐全", advice: "补齐该列后重报"),
    FindingTemplate("E2.cells_present/cells_absent", "表格缺 {1} 格[:{cells}]", basis: "表式各格应齐全", advice: "补齐所缺的格"),
    FindingTemplate("E3.labels/label_truncated", "表头只剩半截[:{evidence}]", basis: "表式", advice: "按表式写全表头"),
    FindingTemplate("E3.labels/mixed_forms", "新旧两版表式的行列名混用", basis: "表式", advice: "统一用规定的表式"),
    FindingTemplate(
      "E5.extra_cells/row_too_long", "一行的数多于列[:{evidence}有 {1} 个数,应为 {2} 个]", basis: "表式", advice: "核对该行"),
    FindingTemplate("E5.extra_cells/row_repeated", "同一行出现两次[:{evidence}]", basis: "表式", advice: "删去重复的行"),
    FindingTemplate("E5.extra_cells/extra_row", "多出表式没有的行[:{evidence}]", basis: "表式", advice: "删去,或移到正文"),
    FindingTemplate(
      "L1.row_too_short/row_too_short", "[{1} 行]的数少于列,无法定列[:如{evidence}只有 {2} 个数,应为 {3} 个]", basis: "读表规则",
      advice: "按表式补齐各列"),
    FindingTemplate("L2.run_on_number/glued_cells", "几格的数字连成一串[:{evidence}]", basis: "读表规则", advice: "逐格分开填写"),
    FindingTemplate("L7.traditional_script/traditional", "全文为繁体字,已按简体阅读[;含转换错字 {1}]", basis: "读文规则", advice: "以简体发布"),
    FindingTemplate("F1.year_consistency/conflict", "各处所写年度不一致[:{pairs}]", basis: "标题、统计时限、正文", advice: "核对并统一报告年度"),
    FindingTemplate(
      "F1.year_consistency/weaker_evidence", "标题和统计时限未写年度[,按{2}定为 {1} 年]", basis: "标题、统计时限、正文", advice: "在标题中写明年度"),
    FindingTemplate("F2.publish_date/absent", "无发布日期", basis: "条例第四十九条", advice: "写明发布日期"),
    FindingTemplate("F2.publish_date/signature_only", "无发布日期,仅有落款日期[ {1}]", basis: "条例第四十九条", advice: "写明发布日期"),
    FindingTemplate("F2.publish_date/early", "发布日期早于年度结束[:{1}]", basis: "条例第四十九条", advice: "核对发布日期"),
    FindingTemplate("F2.publish_date/late", "迟于 3 月 31 日发布[:{1}]", basis: "条例第四十九条", advice: "说明迟发原因"),
    FindingTemplate("F2.publish_date/after_january", "迟于 1 月 31 日发布[:{1}]", basis: "条例第四十九条", advice: "核对地方规定的期限"),
    FindingTemplate("F3.header_date/header_date", "页头日期与本年度无关,未采用[:{1}]", basis: "网页页头", advice: ""),
    FindingTemplate("F4.authority/weaker_evidence", "标题未写单位[,按{2}定为{1}]", basis: "标题、正文与名册", advice: "在标题中写明单位全称"),
    FindingTemplate("F4.authority/no_roster", "没有名册,单位未核对[:{1}]", basis: "名册", advice: "用 --roster 给出名册"),
    FindingTemplate("F4.authority/no_name", "没有写明是哪个单位", basis: "标题、正文", advice: "写明单位全称,或用 --assume-authority"),
    FindingTemplate(
      "F4.authority/several_in_roster", "名册中同名单位不止一个[:{1}]", basis: "名册", advice: "写明所属县,或用 --assume-county"),
    FindingTemplate("F4.authority/not_valid_in_year", "单位在 {2} 年的名册中已不用此名[:{1}]", basis: "名册", advice: "核对更名、撤并时间"),
    FindingTemplate("F4.authority/not_in_roster", "名册里没有这个单位[:{1}]", basis: "名册", advice: "补入名册,或核对单位名称"),
    FindingTemplate("F5.period_stated/absent", "未写统计时限", basis: "惯例", advice: "写明 1 月 1 日至 12 月 31 日"),
    FindingTemplate("F5.period_stated/not_calendar_year", "统计时限不是整年[:{1} 至 {2}]", basis: "惯例", advice: "核对统计时限"),
    FindingTemplate("F7.same_bytes", "两个文件内容完全相同[:{1}、{2}],只算一份", basis: "文件校验值", advice: "删去其一,或换成正确的文件"),
    FindingTemplate("F8.several_reports", "同一年有几份文件", basis: "单位与年度", advice: "确认以哪一份为准"),
    FindingTemplate("F8.several_reports/same_values", "同一年有 {1} 份文件,各格相同[,采用 {2}]", basis: "单位与年度", advice: "留一份即可"),
    FindingTemplate(
      "F8.several_reports/different_values", "同一年有 {1} 份文件,数不相同[,采用 {2}][;不同的格:{cells}]", basis: "单位与年度",
      advice: "确认以哪一份为准"),
    FindingTemplate("F9.correction", "更正未能采用", basis: "corrections.csv", advice: "核对更正"),
    FindingTemplate(
      "F9.correction/no_record", "更正找不到对应的年报[:{1} {2} 年,corrections.csv 第 {3} 行]", basis: "corrections.csv",
      advice: "核对单位和年度"),
    FindingTemplate(
      "F9.correction/several_records", "更正对应不止一份年报[:{1} {2} 年,corrections.csv 第 {3} 行]", basis: "corrections.csv",
      advice: "改用单位编号"),
    FindingTemplate(
      "F9.correction/no_value", "更正的格不在年报里[:{cells},corrections.csv 第 {3} 行]", basis: "corrections.csv",
      advice: "核对格的编号"),
    FindingTemplate(
      "F9.correction/old_differs", "更正所写原值与读到的不符[:{cells} 读到 {value},corrections.csv 写 {expected}],未采用",
      basis: "corrections.csv", advice: "核对后改写更正"),
    FindingTemplate("G2.coverage/missing_report", "未见 {year} 年年报", basis: "名册", advice: "催报"),
    FindingTemplate("L8.unreadable", "文件读不了[:{1}][({2})]", basis: "读取文件", advice: "检查文件是否损坏、是否有读权限,或另存为文本"),
    FindingTemplate("L8.unreadable/missing", "找不到文件[:{1}]", basis: "读取文件", advice: "检查路径,或链接指向的文件"),
    FindingTemplate("L8.unreadable/no_permission", "没有读权限[:{1}]", basis: "读取文件", advice: "请管理员给出读权限"),
    FindingTemplate("L8.unreadable/loop", "链接绕成了圈[:{1}]", basis: "读取文件", advice: "删去该链接"),
    FindingTemplate("L8.unreadable/too_large", "文件太大,不像年报[:{1}][({2} 字节)]", basis: "读取文件", advice: "核对是否放错文件"),
    FindingTemplate(
      "L8.unreadable/nulByte", "不是文本[:{1}][,偏移 {2} 处为零字节]", basis: "读取文件", advice: "核对文件类型;若是 UTF-16 文本,另存为 UTF-8"),
    FindingTemplate(
      "L8.unreadable/damagedUTF8", "UTF-8 文本中断或损坏[:{1}][,偏移 {2} 字节处]", basis: "读取文件", advice: "取完整的原文件,另存为 UTF-8"),
    FindingTemplate(
      "L8.unreadable/damagedUTF16", "UTF-16 文本中断或损坏[:{1}][,偏移 {2} 字节处]", basis: "读取文件", advice: "取完整的原文件,另存为 UTF-8"),
    FindingTemplate(
      "L8.unreadable/unknownEncoding", "既不是 UTF-8,也不是 GB18030[:{1}][,偏移 {2} 字节处]", basis: "读取文件",
      advice: "核对文件类型,或另存为 UTF-8"),
    FindingTemplate("L8.unreadable/too_deep", "标签嵌套太深[:{1}][,超过 {2} 层]", basis: "读取文件", advice: "用浏览器或 Word 打开,另存后再读"),
    FindingTemplate(
      "L8.unreadable/tables_too_deep", "表格嵌套太深[:{1}][,超过 {2} 层]", basis: "读取文件", advice: "用浏览器或 Word 打开,另存后再读"),
    FindingTemplate("L8.unreadable/too_many_parts", "标签太多,不像年报[:{1}][,超过 {2} 个]", basis: "读取文件", advice: "核对是否放错文件"),
    FindingTemplate("L8.unreadable/too_much_text", "文字太多,不像年报[:{1}][,超过 {2} 字节]", basis: "读取文件", advice: "核对是否放错文件"),
    FindingTemplate("L8.unreadable/too_many_columns", "工作表太宽[:{1}][,超过 {2} 列]", basis: "读取文件", advice: "核对是否放错文件"),
    FindingTemplate(
      "L8.unreadable/too_many_merges", "合并单元格太多[:{1}][,超过 {2} 处]", basis: "读取文件", advice: "核对是否放错文件"),
    FindingTemplate(
      "L8.unreadable/damaged_zip", "Office 文件损坏或不完整[:{1}]", basis: "读取文件", advice: "重新取得完整的文件,或用 Word、WPS 修复后另存"),
    FindingTemplate(
      "L8.unreadable/damaged_xml", "Office 文件内容损坏[:{1}][,部件 {2}]", basis: "读取文件", advice: "重新取得完整的文件,或用 Word、WPS 修复后另存"),
    FindingTemplate(
      "L8.unreadable/missing_part", "Office 文件缺少部件[:{1}][,部件 {2}]", basis: "读取文件", advice: "用 Word、WPS 打开后另存"),
    FindingTemplate("L8.unreadable/encrypted", "文件有密码[:{1}]", basis: "读取文件", advice: "去掉密码后另存"),
    FindingTemplate(
      "L8.unreadable/xml_entities", "Office 文件里有自定义实体,不安全[:{1}]", basis: "读取文件", advice: "核对来源,用 Word、WPS 打开后另存"),
    FindingTemplate(
      "L8.unreadable/zip_path", "压缩包内路径不安全[:{1}][,{2}]", basis: "读取文件", advice: "核对来源,用 Word、WPS 打开后另存"),
    FindingTemplate(
      "L8.unreadable/zip_ratio", "压缩包解开后异常膨胀[:{1}][,部件 {2}][,超过 {3} 倍]", basis: "读取文件", advice: "核对来源"),
    FindingTemplate(
      "L8.unreadable/too_large_unpacked", "压缩包解开后太大[:{1}][,部件 {2}][,超过 {3} 字节]", basis: "读取文件", advice: "核对是否放错文件"),
    FindingTemplate(
      "L8.unreadable/too_many_members", "压缩包内文件太多[:{1}][,超过 {2} 个]", basis: "读取文件", advice: "核对是否放错文件"),
    FindingTemplate("L8.unreadable/folder", "文件夹打不开[:{1}]", basis: "读取文件夹", advice: "检查读权限"),
    FindingTemplate("L9.file_type", "这种文件还不能读[:{1}][({2})]", basis: "文件类型", advice: "另存为文本或 Markdown 再读"),
    FindingTemplate("L9.file_type/other", "不是年报文件,已跳过[:{1}]", basis: "文件类型", advice: ""),
    FindingTemplate("L10.not_a_report", "不像年报:没有标题、部分和表格[:{1}]", basis: "读文规则", advice: "核对是否放错文件"),
    FindingTemplate("L10.not_a_report/empty", "文件是空的[:{1}]", basis: "读文规则", advice: "换成有内容的文件"),
    FindingTemplate("L10.not_a_report/rules", "是制度、办法一类文件,不是年报[:{1}]", basis: "读文规则", advice: "核对是否放错文件"),
    FindingTemplate("L10.not_a_report/notice", "是通知,不是年报[:{1}]", basis: "读文规则", advice: "核对是否放错文件"),
    FindingTemplate("L10.not_a_report/guide", "是公开指南,不是年报[:{1}]", basis: "读文规则", advice: "核对是否放错文件"),
    FindingTemplate("L10.not_a_report/catalogue", "是公开目录或清单,不是年报[:{1}]", basis: "读文规则", advice: "核对是否放错文件"),
    FindingTemplate("L10.not_a_report/explanation", "是年报的解读,不是年报本身[:{1}]", basis: "读文规则", advice: "换成年报正文"),
    FindingTemplate("L10.not_a_report/hotline", "是 12345 热线的通报,不是年报[:{1}]", basis: "读文规则", advice: "核对是否放错文件"),
    FindingTemplate("L10.not_a_report/summary", "是工作总结或计划,不是年报[:{1}]", basis: "读文规则", advice: "核对是否放错文件"),
    FindingTemplate("L10.not_a_report/news", "是新闻,不是年报[:{1}]", basis: "读文规则", advice: "核对是否放错文件"),
    FindingTemplate("L10.not_a_report/links", "是年报的链接列表,不是年报[:{1}]", basis: "读文规则", advice: "打开链接,存下各份年报"),
    FindingTemplate(
      "L10.not_a_report/images", "只有图片,没有文字[:{1}][,图片 {2} 张]", basis: "读文规则", advice: "换成有文字的版本,或先作文字识别并核对"),
    FindingTemplate(
      "L11.image_tables/images", "表格是图片,数字读不了[:图片 {1} 张],各格均按缺失处理", basis: "读文规则", advice: "换成有文字的版本,或照图片录入"),
  ]
}
