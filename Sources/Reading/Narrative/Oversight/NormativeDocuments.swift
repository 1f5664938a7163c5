// SPDX-License-Identifier: GPL-3.0-or-later

/// Normative documents issued in the year.
enum NormativeIssued {
  /// The number of 规范性文件 with 制发, 制定 or 出台.
  static func read(_ phrase: NumberPhrase) -> Verdict? {
    guard NormativeDocuments.isCount(phrase), phrase.ownKinds.has(.make), !phrase.ownKinds.has(.repeal) else {
      return nil
    }
    return phrase.ownKinds.has(.inForce) ? nil : .high
  }

  /// Whether issuing is denied.
  static func isDenied(_ denial: Denial) -> Bool {
    denial.head(.normative) != nil && denial.kinds.has(.make) && !denial.kinds.has(.repeal)
  }
}

/// Normative documents in force.
enum NormativeInForce {
  /// The number of 规范性文件 with 现行有效.
  static func read(_ phrase: NumberPhrase) -> Verdict? {
    NormativeDocuments.isCount(phrase) && phrase.ownKinds.has(.inForce) ? .high : nil
  }

  /// Whether there are none in force.
  static func isDenied(_ denial: Denial) -> Bool {
    denial.head(.normative) != nil && denial.kinds.has(.inForce)
  }
}

/// What the counts of normative documents have in common.
enum NormativeDocuments {
  /// Whether the number counts them.
  static func isCount(_ phrase: NumberPhrase) -> Bool {
    guard phrase.countsCases, !phrase.ownKinds.has(.column), !phrase.isPart else { return false }
    if phrase.beforeKinds.has(.normative), phrase.isLater, phrase.ownKinds.has(.inForce) { return true }
    guard phrase.ownKinds.has(.normative) || phrase.next == .normative && phrase.nextGap == 0 else { return false }
    return !phrase.ownKinds.has(.application) && !phrase.ownKinds.has(.interpretation)
  }
}
