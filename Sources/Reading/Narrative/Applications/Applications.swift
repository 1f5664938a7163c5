// SPDX-License-Identifier: GPL-3.0-or-later

/// What the counts of applications have in common.
enum Applications {
  /// Whether the unit is one that applications are counted in.
  static func isCount(_ phrase: NumberPhrase) -> Bool { phrase.countsCases || phrase.number.unit == .occasion }

  /// Whether the sentence goes on to say how many were carried over: what it said before is then a count of those dealt with.
  static func tellsRest(_ phrase: NumberPhrase) -> Bool {
    phrase.marks[phrase.index...].prefix(24).contains { $0.kind == .carry }
  }

  /// Whether the sentence is about applications: in the words of the number, or before them with nothing else counted.
  static func isSubject(_ phrase: NumberPhrase) -> Bool {
    if phrase.ownKinds.has(.application) { return true }
    return phrase.beforeKinds.has(.application) && !phrase.beforeKinds.hasAny(others) && !phrase.ownKinds.hasAny(others)
  }

  private static let others = WordSet(
    .hotline12345, .hotline, .mailbox, .congress, .conference, .proposal, .suggestion, .review, .litigation, .website,
    .wechat, .otherMedia, .training, .workItem, .normative)
}
