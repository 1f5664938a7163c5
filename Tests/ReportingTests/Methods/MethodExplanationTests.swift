// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import Forms
import Tables
import TestSupport
import Testing

@testable import Reporting

@Suite("Explained methods")
struct MethodExplanationTests {
  @Test("every method has its words, in the same order, and no words lack a method")
  func everyMethodIsExplained() {
    #expect(MethodExplanation.all.map(\.id) == MethodCard.all.map(\.id))
    #expect(Set(MethodWords.all.map(\.id)) == Set(MethodCard.all.map(\.id)))
    #expect(MethodWords.all.count == MethodCard.all.count)
  }

  @Test("all parts are said, in Chinese and in English", arguments: MethodExplanation.all.map(\.id))
  func allPartsAreSaid(id: String) throws {
    let method = try #require(MethodExplanation.named(id))
    #expect(method.id == id)
    for language in Language.allCases {
      let text = method.text(language)
      for part in [text.name, text.says, text.applies, text.reading, text.limit] {
        #expect(!part.isEmpty && !part.contains("  ") && !part.contains("\n"), "\(id): \(part)")
        let isChinese = part.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
        #expect(isChinese == (language == .chinese), "\(id): \(part)")
      }
      #expect(text.says.count >= 12 && text.limit.count >= 12, "\(id) says too little")
    }
  }

  @Test("headings know every family and what samples count")
  func headingsAreComplete() {
    #expect(Set(MethodHeadings.families.keys) == Set(MethodCard.families))
    #expect(Set(MethodHeadings.counted.keys) == Set(MethodCard.counted))
  }

  @Test("a name leads to one method, and to no indicator or rule")
  func namesAreClear() {
    var owners: [String: String] = [:]
    for method in MethodExplanation.all {
      for name in MethodExplanation.names(of: method) {
        let key = MethodExplanation.key(name)
        #expect(owners[key] == nil || owners[key] == method.id, "\(name): \(method.id) and \(owners[key] ?? "")")
        owners[key] = method.id
        #expect(MethodExplanation.named(name)?.id == method.id)
        #expect(CodeBookEntry.entries(named: name, versions: [.form2021]).isEmpty, "\(name) is in the code book")
      }
    }
  }

  @Test(
    "names are found however they are typed",
    arguments: [
      ("修正z", "modified-z"), ("修正 Z 得分", "modified-z"), ("modified_z", "modified-z"), ("Modified Z", "modified-z"),
      ("count_county", "county"), ("全县计数得分", "county"), ("mk_p", "mann-kendall"), ("基尼", "gini"),
      ("FDR", "benjamini-hochberg"),
      ("kendall's w", "concordance"), ("Theil-Sen", "theil-sen"), ("漏斗图", "funnel"), ("p", "mid-p"),
      ("q", "benjamini-hochberg"),
    ])
  func namesAreFound(name: String, id: String) {
    #expect(MethodExplanation.named(name)?.id == id || MethodExplanation.suggestions(name).first?.id == id)
  }

  @Test(
    "a mistyped name suggests the method",
    arguments: [("conty", "county"), ("修正x", "modified-z"), ("teil-sen", "theil-sen")])
  func typosAreHelped(name: String, id: String) {
    #expect(MethodExplanation.named(name) == nil)
    #expect(MethodExplanation.suggestions(name).map(\.id).contains(id))
    #expect(MethodExplanation.suggestions("zzzzzzzz").isEmpty)
  }

  /// Columns that are facts: what was counted, who, where.
  private static let facts: Set<String> = [
    "county", "year", "indicator", "label", "unit", "n", "missing", "zeros", "zero_share", "min", "max", "status",
    "authority", "authority_id", "value", "peer_n", "peer_median", "method", "sentence", "first_year", "last_year",
    "first", "last", "expected", "lower_bound", "type", "documents", "form", "cells_reported", "cells_missing",
    "errors", "warnings", "severity", "rule", "outcome", "cell", "document_id", "line", "evidence", "repair", "waived",
    "problem", "basis", "advice", "row", "column", "tier_a", "tier_b", "tier_c",
    "compared", "indicators", "flag", "times", "model", "test", "first_group",
    "second_group", "groups", "left_out", "n_second", "exposure", "tied", "part", "whole", "of", "sum_second",
    "rate_second", "rising", "falling", "flat", "county_code", "own", "verdict", "explanation", "left", "stated",
    "added", "taken", "leaves", "authorities", "streets", "towns", "townships", "ethnic", "other_kinds",
    "with_population",
  ]

  @Test("every column of the outputs that is a statistic is explained")
  func columnsAreExplained() {
    for column in ReportColumns.headings.keys.sorted() where !Self.facts.contains(column) {
      #expect(MethodCard.card(column) != nil, "no method explains the column \(column)")
    }
  }

  @Test("a card names only what stands in outputs")
  func outputNamesAreReal() {
    let words =
      Array(ReportColumns.headings.keys) + OutlierMethod.allCases.map(\.rawValue)
      + OutlierStatus.allCases.map(\.rawValue)
      + TrendRow.PKind.allCases.map(\.rawValue)
    for card in MethodCard.all {
      for name in card.outputNames { #expect(words.contains(name), "\(card.id): no output says \(name)") }
    }
  }

  @Test("tables have a row a method and a cell a column")
  func tablesAreComplete() {
    for table in [
      MethodTable.full(MethodExplanation.all, language: .chinese),
      MethodTable.list(MethodExplanation.all, language: .english),
    ] {
      #expect(table.rows.count == MethodCard.all.count)
      #expect(table.rows.allSatisfy { $0.count == table.columns.count })
    }
  }
}
