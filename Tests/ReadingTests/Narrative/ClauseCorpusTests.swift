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

  @Test("Annual reports: precision 1.000, recall .981 on 155 numbers")
  func annualReports() throws {
    let scores = try scores { $0.contains("doc=annual") }
    #expect(scores.all.precision >= 0.99)
    #expect(scores.all.recall >= 0.98)
    // Received and closed are told apart: 11 and 5 numbers, none missed.
    #expect(scores["hotline_12345.received"].precision == 1 && scores["hotline_12345.received"].recall == 1)
    #expect(scores["hotline_12345.closed"].precision == 1 && scores["hotline_12345.closed"].recall == 1)
  }

  @Test("Bulletins, news and summaries: precision 1.000, recall .421 on 38 numbers")
  func otherTexts() throws {
    let scores = try scores { !$0.contains("doc=annual") }
    #expect(scores.all.precision >= 0.98)
    #expect(scores.all.recall >= 0.42)
    // Most that are missed stand in clauses that do not name 12345.
    #expect(scores["hotline_12345.received"].precision == 1 && scores["hotline_12345.received"].recall >= 0.68)
    #expect(scores["hotline_12345.closed"].precision == 1 && scores["hotline_12345.closed"].recall >= 0.28)
  }

  struct Scores {
    var all = Score()
    var byIndicator: [String: Score] = [:]
    subscript(indicator: String) -> Score { byIndicator[indicator] ?? Score() }
  }

  private func scores(_ chooses: (String) -> Bool) throws -> Scores {
    let (scores, log) = try score(chooses)
    if ProcessInfo.processInfo.environment["GOUJI_SCORES"] != nil { print(log.joined(separator: "\n")) }
    return scores
  }

  private func score(_ chooses: (String) -> Bool) throws -> (Scores, [String]) {
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
    return (Scores(all: total, byIndicator: byIndicator), log)
  }
}
