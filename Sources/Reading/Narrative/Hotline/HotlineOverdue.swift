// SPDX-License-Identifier: GPL-3.0-or-later

/// Cases of the hotline that were late: 超期办结工单2件, 无逾期现象.
enum HotlineOverdue {
  /// The number of late cases.
  static func read(_ phrase: NumberPhrase, _ thread: HotlineThread) -> Verdict? {
    guard thread.isOpen, phrase.ownKinds.has(.overdue), phrase.number.unit == .piece else { return nil }
    return phrase.ownKinds.hasAny(HotlineCount.foreign) ? nil : .high
  }

  /// Whether late cases are denied in a sentence that has counted the hotline's.
  static func isDenied(_ denial: Denial, _ thread: HotlineThread) -> Bool {
    thread.isOpen && denial.head(.overdue) != nil && !denial.kinds.has(.application)
  }
}
