// SPDX-License-Identifier: GPL-3.0-or-later

/// The rows of table three. Both versions share them, but for （六）其他处理: three rows in 2021, one in 2019.
extension FormTable {
  private static let outcome = "三、本年度办理结果"
  private static let notDisclosed = "（三）不予公开"
  private static let notAvailable = "（四）无法提供"
  private static let notProcessed = "（五）不予处理"
  private static let otherOutcome = "（六）其他处理"
  private static let counted = "按受理机关计件"
  private static let carried = "结转为年末/年初存量,不可跨年相加"
  private static let subtotal = "form-2019 applications.outcome.other.all.{column} = 三行之和"

  /// The rows above the total of the outcomes, 2021.
  static let outcomes2021: [FormRow] =
    received + disclosedRows + notDisclosedRows + notAvailableRows + notProcessedRows + otherRows2021

  /// The rows above the total of the outcomes, 2019.
  static let outcomes2019: [FormRow] =
    received + disclosedRows + notDisclosedRows + notAvailableRows + notProcessedRows + [otherRow2019]

  /// 新收 and 上年结转.
  private static let received: [FormRow] = [
    FormRow(
      id: "applications.received", label: "一、本年新收政府信息公开申请数量", shortLabel: "新收申请",
      aliases: ["本年新收", "本年新收政府信息公开申请", "一、本年新收申请数量", "一、本年新收政府信息公開申請數量"], statutoryBasis: "条例第二十七条、第三十一条",
      additiveNote: counted, isHeadline: true),
    FormRow(
      id: "applications.carried_in", label: "二、上年结转政府信息公开申请数量", shortLabel: "上年结转",
      aliases: ["上年结转", "上年结转政府信息公开申请", "二、上年结转申请数量", "二、上年結轉政府信息公開申請數量"], statutoryBasis: "条例第三十三条(办理期限)",
      role: .stock, additiveNote: carried, isHeadline: true),
  ]

  /// （一） and （二）.
  private static let disclosedRows: [FormRow] = [
    FormRow(
      id: "applications.outcome.disclosed", label: "（一）予以公开", shortLabel: "予以公开", groups: [outcome],
      aliases: ["(一)予以公开", "(一) 予以公开", "一、予以公开", "(一)予以公開"], statutoryBasis: "条例第三十六条第(一)(二)项", additiveNote: counted,
      isHeadline: true),
    FormRow(
      id: "applications.outcome.partly_disclosed", label: "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", shortLabel: "部分公开",
      groups: [outcome], pathLabel: "（二）部分公开",
      aliases: ["(二)部分公开", "(二)部分公开(区分处理的,只计这一情形,不计其他情形)", "(二)部分公開(區分處理的,隻計這一情形,不計其他情形)"], statutoryBasis: "条例第三十七条",
      additiveNote: counted),
  ]

  /// （三）不予公开.
  private static let notDisclosedRows: [FormRow] = [
    FormRow(
      id: "applications.outcome.not_disclosed.state_secret", label: "1.属于国家秘密", shortLabel: "不予公开·属于国家秘密",
      groups: [outcome, notDisclosed], aliases: ["1.属于国家秘密", "属于国家秘密", "1.屬於國家秘密", "１．属于国家秘密"],
      statutoryBasis: "条例第十四条、第三十六条第(三)项", additiveNote: counted),
    FormRow(
      id: "applications.outcome.not_disclosed.other_law_forbids", label: "2.其他法律行政法规禁止公开",
      shortLabel: "不予公开·其他法律行政法规禁止公开", groups: [outcome, notDisclosed],
      aliases: ["2.其他法律、行政法规禁止公开", "其他法律行政法规禁止公开", "2.其他法律行政法規禁止公開"], statutoryBasis: "条例第十四条", additiveNote: counted),
    FormRow(
      id: "applications.outcome.not_disclosed.security_stability", label: "3.危及“三安全一稳定”", shortLabel: "不予公开·危及“三安全一稳定”",
      groups: [outcome, notDisclosed], aliases: ["3.危及三安全一稳定", "3.危及\"三安全一稳定\"", "3.危及“三安全一穩定”"],
      statutoryBasis: "条例第十四条(国家安全、公共安全、经济安全、社会稳定)", additiveNote: counted),
    FormRow(
      id: "applications.outcome.not_disclosed.third_party_rights", label: "4.保护第三方合法权益", shortLabel: "不予公开·保护第三方合法权益",
      groups: [outcome, notDisclosed], aliases: ["4.保護第三方合法權益", "保护第三方合法权益"], statutoryBasis: "条例第十五条、第三十二条",
      additiveNote: counted),
    FormRow(
      id: "applications.outcome.not_disclosed.internal_affairs", label: "5.属于三类内部事务信息", shortLabel: "不予公开·属于三类内部事务信息",
      groups: [outcome, notDisclosed], aliases: ["5.屬於三類內部事務信息", "属于三类内部事务信息"],
      statutoryBasis: "条例第十六条第一款(人事管理、后勤管理、内部工作流程)", additiveNote: counted),
    FormRow(
      id: "applications.outcome.not_disclosed.process_information", label: "6.属于四类过程性信息", shortLabel: "不予公开·属于四类过程性信息",
      groups: [outcome, notDisclosed], aliases: ["6.屬於四類過程性信息", "属于四类过程性信息"],
      statutoryBasis: "条例第十六条第二款(讨论记录、过程稿、磋商信函、请示报告)", additiveNote: counted),
    FormRow(
      id: "applications.outcome.not_disclosed.enforcement_files", label: "7.属于行政执法案卷", shortLabel: "不予公开·属于行政执法案卷",
      groups: [outcome, notDisclosed], aliases: ["7.屬於行政執法案卷", "属于行政执法案卷"], statutoryBasis: "条例第十六条第二款(行政执法案卷信息)",
      additiveNote: counted),
    FormRow(
      id: "applications.outcome.not_disclosed.administrative_query", label: "8.属于行政查询事项", shortLabel: "不予公开·属于行政查询事项",
      groups: [outcome, notDisclosed], aliases: ["8.屬於行政查詢事項", "属于行政查询事项"],
      statutoryBasis: "条例第三十六条第(七)项(工商、不动产登记资料等特别规定)", additiveNote: counted),
  ]

  /// （四）无法提供.
  private static let notAvailableRows: [FormRow] = [
    FormRow(
      id: "applications.outcome.not_available.not_held", label: "1.本机关不掌握相关政府信息", shortLabel: "无法提供·本机关不掌握相关政府信息",
      groups: [outcome, notAvailable], aliases: ["1.本機關不掌握相關政府信息", "本机关不掌握相关政府信息"], statutoryBasis: "条例第三十六条第(四)(五)项",
      additiveNote: counted),
    FormRow(
      id: "applications.outcome.not_available.needs_creation", label: "2.没有现成信息需要另行制作", shortLabel: "无法提供·没有现成信息需要另行制作",
      groups: [outcome, notAvailable], aliases: ["2.沒有現成信息需要另行製作", "没有现成信息需要另行制作"], statutoryBasis: "条例第三十八条",
      additiveNote: counted),
    FormRow(
      id: "applications.outcome.not_available.unclear_after_correction", label: "3.补正后申请内容仍不明确",
      shortLabel: "无法提供·补正后申请内容仍不明确", groups: [outcome, notAvailable], aliases: ["3.補正後申請內容仍不明確", "补正后申请内容仍不明确"],
      statutoryBasis: "条例第三十条", additiveNote: counted),
  ]

  /// （五）不予处理.
  private static let notProcessedRows: [FormRow] = [
    FormRow(
      id: "applications.outcome.not_processed.petition_complaint", label: "1.信访举报投诉类申请", shortLabel: "不予处理·信访举报投诉类申请",
      groups: [outcome, notProcessed], aliases: ["1.信訪舉報投訴類申請", "信访举报投诉类申请"], statutoryBasis: "条例第三十九条第一款",
      additiveNote: counted),
    FormRow(
      id: "applications.outcome.not_processed.repeat", label: "2.重复申请", shortLabel: "不予处理·重复申请",
      groups: [outcome, notProcessed], aliases: ["2.重複申請", "重复申请"], statutoryBasis: "条例第三十六条第(六)项",
      additiveNote: counted),
    FormRow(
      id: "applications.outcome.not_processed.publication_request", label: "3.要求提供公开出版物", shortLabel: "不予处理·要求提供公开出版物",
      groups: [outcome, notProcessed], aliases: ["3.要求提供公開出版物", "要求提供公开出版物"], statutoryBasis: "条例第三十九条第二款",
      additiveNote: counted),
    FormRow(
      id: "applications.outcome.not_processed.mass_repeat", label: "4.无正当理由大量反复申请", shortLabel: "不予处理·无正当理由大量反复申请",
      groups: [outcome, notProcessed], aliases: ["4.無正當理由大量反複申請", "无正当理由大量反复申请"], statutoryBasis: "条例第三十五条",
      additiveNote: counted),
    FormRow(
      id: "applications.outcome.not_processed.confirm_or_reissue", label: "5.要求行政机关确认或重新出具已获取信息",
      shortLabel: "不予处理·要求行政机关确认或重新出具已获取信息", groups: [outcome, notProcessed],
      aliases: ["5.要求行政機關確認或重新出具已獲取信息", "要求确认或重新出具已获取信息"], statutoryBasis: "年度报告格式(条例无单独条文)", additiveNote: counted),
  ]

  /// （六）其他处理, 2021.
  private static let otherRows2021: [FormRow] = [
    FormRow(
      id: "applications.outcome.other.correction_overdue", label: "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
      shortLabel: "其他处理·申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", groups: [outcome, otherOutcome],
      aliases: ["1.申請人無正當理由逾期不補正、行政機關不再處理其政府信息公開申請", "1.逾期不补正"], statutoryBasis: "条例第三十条", additiveNote: counted,
      comparableWith: subtotal),
    FormRow(
      id: "applications.outcome.other.fee_overdue", label: "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
      shortLabel: "其他处理·申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", groups: [outcome, otherOutcome],
      aliases: ["2.申請人逾期未按收費通知要求繳納費用、行政機關不再處理其政府信息公開申請", "2.逾期未缴费"], statutoryBasis: "条例第四十二条; 国办函〔2020〕109号",
      additiveNote: counted, comparableWith: subtotal),
    FormRow(
      id: "applications.outcome.other.misc", label: "3.其他", shortLabel: "其他处理·其他", groups: [outcome, otherOutcome],
      aliases: ["3.其他", "3、其他", "其他"], statutoryBasis: "年度报告格式", additiveNote: counted, comparableWith: subtotal),
  ]

  /// （六）其他处理, 2019: one row.
  private static let otherRow2019 = FormRow(
    id: "applications.outcome.other.all", label: "（六）其他处理", shortLabel: "其他处理", groups: [outcome],
    aliases: ["(六)其他处理", "(六)其他處理", "六、其他处理"], statutoryBasis: "年度报告格式(试行)", additiveNote: counted,
    comparableWith: "form-2021 correction_overdue+fee_overdue+misc (.{column})")

  /// （七）总计.
  static let outcomeTotal = FormRow(
    id: "applications.outcome.total", label: "（七）总计", shortLabel: "办理结果总计", groups: [outcome],
    aliases: ["(七)总计", "(七) 总计", "(七)總計", "七、总计"], statutoryBasis: "年度报告格式", role: .total, additiveNote: counted,
    isHeadline: true)

  /// 四、结转下年度继续办理.
  static let carriedOut = FormRow(
    id: "applications.carried_out", label: "四、结转下年度继续办理", shortLabel: "结转下年度",
    aliases: ["结转下年度继续办理", "四、结转下一年度继续办理", "四、結轉下年度繼續辦理"], statutoryBasis: "条例第三十三条", role: .stock,
    additiveNote: carried, isHeadline: true)
}
