// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials
import Records
import TestSupport
import Testing

@testable import Reading

@Suite("Labelled clauses of published reports", .enabled(if: ProjectFolder.hasShared, "needs ../shared"))
struct ClauseCorpusTests {
  struct Score {
    var right = 0
    var wrong = 0
    var missed = 0
    var blankRight = 0
    var precision: Double { right + wrong == 0 ? 1 : Double(right) / Double(right + wrong) }
    var recall: Double { right + missed == 0 ? 1 : Double(right) / Double(right + missed) }
    var text: String { "right \(right) wrong \(wrong) missed \(missed) blank \(blankRight) P \(precision) R \(recall)" }
  }

  @Test func annualReports() throws {
    let (score, log) = try score { $0.contains("doc=annual") }
    if ProcessInfo.processInfo.environment["GOUJI_SCORES"] != nil { print(log.joined(separator: "\n")) }
    #expect(score.precision >= 0.99)
    #expect(score.recall >= 0.95)
  }

  @Test func otherTexts() throws {
    let (score, log) = try score { !$0.contains("doc=annual") }
    if ProcessInfo.processInfo.environment["GOUJI_SCORES"] != nil { print(log.joined(separator: "\n")) }
    #expect(score.precision >= 0.85)
  }

  private func score(_ chooses: (String) -> Bool) throws -> (Score, [String]) {
    var total = Score()
    var byIndicator: [String: Score] = [:]
    var log: [String] = []
    for row in try SharedFile.rows("corpus/clauses.csv") where chooses(row["note"] ?? "") {
      let (before, clause) = (row["context_before"] ?? "", row["clause"] ?? "")
      let sample = try ReportSample(before + clause + (row["context_after"] ?? ""), section: 1)
      let indicator = row["indicator"] ?? ""
      let span = before.utf8.count..<(before.utf8.count + clause.utf8.count)
      let claims = NarrativeReader.claims(
        in: sample.text, outline: sample.outline, year: row["year"].flatMap { Int($0) }
      )
      .filter { span.overlaps(sample.text.sourceRange($0.bytes)) }
      let mine = claims.filter { $0.indicator.id == indicator }
      let truth = row["value"].flatMap { FixedDecimal($0) }
      let isDerived = row["note"]?.contains("shape=all_closed") ?? false
      var part = byIndicator[indicator] ?? Score()
      var verdict = "ok"
      if let truth {
        if mine.contains(where: { $0.value == truth }) {
          part.right += 1
          if mine.contains(where: { $0.value != truth }) { verdict = "also" }
        } else if mine.isEmpty {
          if isDerived { part.blankRight += 1 } else { part.missed += 1; verdict = "MISSED" }
        } else {
          part.wrong += 1
          part.missed += 1
          verdict = "WRONG"
        }
      } else if mine.isEmpty {
        part.blankRight += 1
      } else {
        part.wrong += 1
        verdict = "WRONG blank"
      }
      byIndicator[indicator] = part
      let extra = claims.filter { $0.indicator.id != indicator }.map { "\($0.indicator.id)=\($0.value)" }
      if verdict != "ok" || !extra.isEmpty {
        log.append(
          "\(verdict) \(row["id"] ?? "") \(indicator)=\(row["value"] ?? "") got \(mine.map { "\($0.value)" }) extra \(extra): \(before)【\(clause)】"
        )
      }
    }
    for (indicator, part) in byIndicator.sorted(by: { $0.key < $1.key }) {
      log.append("\(indicator): \(part.text)")
      total.right += part.right
      total.wrong += part.wrong
      total.missed += part.missed
      total.blankRight += part.blankRight
    }
    log.append("all: \(total.text)")
    return (total, log)
  }
}
