// SPDX-License-Identifier: GPL-3.0-or-later

import Reading
import Records

/// The line that `gouji read` ends with: how much was read, and how much of it is not known.
struct ReadingTally: Sendable {
  private var reported = 0
  private var absent = 0
  private var ambiguous = 0
  private var narrative = 0
  private var withoutAuthority = 0
  private var withoutYear = 0

  /// Counts one record.
  mutating func count(_ record: Record) {
    reported += record.document.cellsReported
    absent += record.document.cellsAbsent
    ambiguous += record.document.cellsAmbiguous
    // They stand behind the cells.
    for index in record.values.indices.reversed() {
      if record.values[index].form != .narrative { break }
      narrative += 1
    }
    if record.document.authorityName.isEmpty { withoutAuthority += 1 }
    if record.document.reportYear == nil { withoutYear += 1 }
  }

  /// Adds what another tally has counted.
  mutating func add(_ other: ReadingTally) {
    reported += other.reported
    absent += other.absent
    ambiguous += other.ambiguous
    narrative += other.narrative
    withoutAuthority += other.withoutAuthority
    withoutYear += other.withoutYear
  }

  /// Writes the line.
  func say(_ outcome: ReadingRun.Outcome, into folder: String?, to console: Console) {
    let place = folder.map { (";写入 \($0)", "; written to \($0)") } ?? ("", "")
    var gaps = (chinese: "", english: "")
    if withoutAuthority > 0 {
      gaps.chinese += ";\(withoutAuthority) 份未定单位"
      gaps.english += "; \(withoutAuthority) without authority"
    }
    if withoutYear > 0 {
      gaps.chinese += ";\(withoutYear) 份未定年度"
      gaps.english += "; \(withoutYear) without year"
    }
    let unread = outcome.unread > 0 ? (";\(outcome.unread) 个文件读不了", "; \(outcome.unread) files not read") : ("", "")
    console.note(
      "\(outcome.files) 个文件,\(outcome.records) 份年报:\(reported) 格有数,\(absent) 格缺,\(ambiguous) 格无法定列,正文 \(narrative) 个数"
        + gaps.chinese + unread.0 + place.0,
      "\(outcome.files) files, \(outcome.records) reports: \(reported) cells with a number, \(absent) absent, "
        + "\(ambiguous) that cannot be placed, \(narrative) numbers in running text" + gaps.english + unread.1 + place.1
    )
  }
}
