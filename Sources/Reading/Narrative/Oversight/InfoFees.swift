// SPDX-License-Identifier: GPL-3.0-or-later

/// Notices of the fee for processing information.
enum InfoFeeNotices {
  /// The number behind 收费通知.
  static func read(_ phrase: NumberPhrase) -> Verdict? {
    guard phrase.ownKinds.has(.feeNotice), phrase.countsCases else { return nil }
    return phrase.ownKinds.has(.fee) || phrase.beforeKinds.has(.fee) ? .high : nil
  }

  /// Whether notices are denied.
  static func isDenied(_ denial: Denial) -> Bool {
    denial.head(.feeNotice) != nil && (denial.kinds.has(.fee) || denial.beforeKinds.has(.fee))
  }
}

/// The fee for processing information that was collected, in yuan.
enum InfoFeeCollected {
  /// The amount behind 信息处理费 or 实际收取; a total that was only demanded is none.
  static func read(_ phrase: NumberPhrase) -> Verdict? {
    guard phrase.number.unit == .yuan else { return nil }
    if phrase.ownKinds.has(.fee), !phrase.ownKinds.has(.feeNotice) { return .high }
    return phrase.beforeKinds.has(.fee) && phrase.ownKinds.has(.charge) ? .high : nil
  }

  /// Whether collecting is denied, by 未收取信息处理费 or by 信息处理费收取情况:无.
  static func isDenied(_ denial: Denial) -> Bool {
    if denial.isAnswer, denial.clauseKinds.has(.fee) { return true }
    return denial.head(.fee) != nil && !denial.kinds.has(.feeNotice)
  }
}
