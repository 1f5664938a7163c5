// SPDX-License-Identifier: GPL-3.0-or-later

/// Notices of the fee for processing information.
enum InfoFeeNotices {
  /// The number behind 收费通知.
  static func read(_ phrase: NumberPhrase) -> Verdict? {
    guard phrase.ownKinds.has(.feeNotice), phrase.countsCases else { return nil }
    return phrase.ownKinds.has(.fee) || phrase.beforeKinds.has(.fee) || followsFee(phrase) ? .high : nil
  }

  /// 发出收费通知0件,收取信息处理费0元
  private static func followsFee(_ phrase: NumberPhrase) -> Bool {
    phrase.marks[phrase.index...].prefix(12).contains { $0.kind == .fee }
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
    if phrase.number.unit == .none, phrase.number.mantissa == 0, phrase.ownKinds.has(.each) {
      // 收费通知的件数和实际收取的金额均为0
      return phrase.ownKinds.has(.fee) && phrase.ownKinds.has(.charge) ? .high : nil
    }
    guard phrase.number.unit == .yuan else { return nil }
    if phrase.ownKinds.has(.fee), !phrase.ownKinds.has(.feeNotice) { return .high }
    return phrase.beforeKinds.has(.fee) && phrase.ownKinds.has(.charge) ? .high : nil
  }

  /// Whether collecting is denied, by 未收取信息处理费 or by 信息处理费收取情况:无.
  static func isDenied(_ denial: Denial) -> Bool {
    if denial.clauseKinds.has(.fee), denial.isAnswer || denial.kinds.has(.charge) { return true }
    return denial.head(.fee) != nil && !denial.kinds.has(.feeNotice)
  }
}
