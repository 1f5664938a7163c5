// SPDX-License-Identifier: GPL-3.0-or-later

/// Words that deny: 未收到…申请, 无逾期现象.
struct Denial: Sendable {
  /// The marks of the sentence.
  let marks: [Mark]
  /// The mark that denies.
  let index: Int
  /// Marks behind it up to the end of the clause.
  let object: Range<Int>
  /// Kinds in ``object``.
  let kinds: WordSet
  /// Kinds of the sentence before the denial.
  let beforeKinds: WordSet
  /// Kinds of the clause before the denial.
  let clauseKinds: WordSet

  /// Whether the denial is the last word of its clause: 信息处理费收取情况:无.
  var isAnswer: Bool { object.isEmpty && marks[min(object.upperBound, marks.count - 1)].gap == 0 }

  /// Whether 无 answers a heading about `kind`: 行政诉讼情况:无.
  func isAnswer(to kind: WordKind) -> Bool { isAnswer && clauseKinds.has(.colon) && clauseKinds.has(kind) }

  /// The last mark of `kind` in the object that is denied itself, and not the cause of what is denied.
  ///
  /// In 未发生因依申请公开引发的行政复议 the application is a cause, and only the review is denied.
  func head(_ kind: WordKind) -> Int? {
    guard kinds.has(kind) else { return nil }
    var head: Int?
    var isCause = false
    for position in object {
      switch marks[position].kind {
      case .cause: isCause = true
      case .lead where position > index + 1, .happen where isCause:
        // What stood before was the cause, what follows is denied.
        head = nil
        isCause = false
      case kind where !isCause || Self.outcomes.has(kind): head = position
      default: break
      }
    }
    return head
  }

  private static let outcomes = WordSet(.review, .litigation, .accountability, .fee, .overdue)
}
