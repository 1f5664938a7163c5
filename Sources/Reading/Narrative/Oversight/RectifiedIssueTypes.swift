// SPDX-License-Identifier: GPL-3.0-or-later

/// Kinds of problems put right.
enum RectifiedIssueTypes {
  /// The number of kinds (类) of problems in a clause about 整改.
  static func read(_ phrase: NumberPhrase) -> Verdict? {
    guard phrase.number.unit == .category, phrase.ownKinds.has(.rectify) || phrase.afterKinds.has(.rectify) else {
      return nil
    }
    return phrase.ownKinds.has(.issue) || phrase.afterKinds.has(.issue) ? .high : nil
  }
}
