// SPDX-License-Identifier: GPL-3.0-or-later

/// Attendances at training.
enum Trainees {
  /// The number of attendances (人次) in a sentence about training.
  static func read(_ phrase: NumberPhrase) -> Verdict? {
    guard phrase.number.unit == .personTime else { return nil }
    let others = WordSet(.readers, .calls, .workItem, .hotline12345, .localHotline, .receive, .meeting)
    guard !phrase.ownKinds.hasAny(others) else { return nil }
    if phrase.ownKinds.has(.training) { return .high }
    return phrase.beforeKinds.has(.training) && !phrase.ownKinds.hasAny(Posts.verbs) ? .high : nil
  }
}
