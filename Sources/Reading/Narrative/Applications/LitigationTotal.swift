// SPDX-License-Identifier: GPL-3.0-or-later

/// Administrative lawsuits over disclosure.
enum LitigationTotal {
  /// The number behind 行政诉讼.
  static func read(_ phrase: NumberPhrase) -> Verdict? { Disputes.read(phrase, kind: .litigation, other: .review) }

  /// Whether lawsuits are denied.
  static func isDenied(_ denial: Denial) -> Bool { Disputes.isDenied(denial, .litigation) }
}

/// What reviews and lawsuits have in common.
enum Disputes {
  /// Whether disputes of `kind` are denied, and not only their costs or an outcome of theirs.
  static func isDenied(_ denial: Denial, _ kind: WordKind) -> Bool {
    if denial.isAnswer(to: kind) { return !denial.clauseKinds.hasAny(WordSet(.outcome, .charge)) }
    return denial.head(kind) != nil && !denial.kinds.has(.outcome) && !denial.kinds.has(.charge)
  }

  /// The verdict for `kind`; one number for both kinds is either's only when it is zero or 均 and 各 say so.
  static func read(_ phrase: NumberPhrase, kind: WordKind, other: WordKind) -> Verdict? {
    let own = phrase.ownKinds
    guard own.has(kind), phrase.countsCases || phrase.number.unit == .occasion, !phrase.isPart, !own.has(.outcome),
      !own.has(.respectively)
    else {
      return nil
    }
    guard let item = phrase.last(of: WordSet(kind)), phrase.gap(from: item) <= 12 else { return nil }
    guard own.has(other) else { return .high }
    if phrase.number.mantissa == 0 { return .high }
    if own.has(.each) { return .medium }
    // 行政诉讼 behind 行政复议 with a verb between: only the nearest counts.
    guard let others = phrase.last(of: WordSet(other)), others < item else { return nil }
    let isList = phrase.marks[(others + 1)..<item].allSatisfy { $0.kind == .pause }
    return isList ? nil : .medium
  }
}
