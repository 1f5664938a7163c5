// SPDX-License-Identifier: GPL-3.0-or-later

internal import Records

/// What the running text of a report states in numbers, and what reading it found.
struct NarrativeReading: Sendable {
  /// One value an indicator at most, in the order of the code book.
  var values: [Value]
  /// Findings in the order of the text; their `documentID` is empty.
  var findings: [Finding]
}
