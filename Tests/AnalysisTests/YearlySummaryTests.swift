// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import Forms
import Panels
import Records
import Testing

@Suite struct YearlySummaryTests {
  static let received = PanelBuilder.count("applications.received.total")
  static let penalty = PanelBuilder.count("penalty.decisions")
  static let hotlineReceived = PanelBuilder.count("hotline_12345.received")
  static let hotlineClosed = PanelBuilder.count("hotline_12345.closed")

  /// Five authorities over two years; the last one is expected and silent in 2024.
  static let panel = PanelBuilder.panel(
    authorities: PanelBuilder.county("甲县", 5), years: [2023, 2024],
    [
      (received, [[1, 0], [0, 0], [2, 3], [4, 1], [1, nil]]),
      (penalty, [[10, 78], [20, 15], [5, 5], [0, 1], [9, nil]]),
      (hotlineReceived, [[nil, nil], [nil, 400], [nil, nil], [nil, nil], [nil, nil]]),
      (hotlineClosed, [[nil, 50], [nil, 60], [nil, 70], [nil, nil], [nil, nil]]),
    ], expected: .init(repeating: [true, true], count: 5), states: ["penalty.decisions 3 1": .ambiguous])

  static func document(_ authority: String, year: Int, superseded: String = "", id: String = "") -> DocumentDescription
  {
    var document = DocumentDescription(
      documentID: id.isEmpty ? "doc-\(authority)-\(year)" : id, sha256: "", sourcePath: "", bytes: 0, mediaType: "",
      encoding: "utf-8", layout: "lines", script: "Hans")
    document.county = "甲县"
    document.authorityName = authority
    document.reportYear = year
    document.form = .form2021
    document.cellsReported = 190
    document.supersededBy = superseded
    return document
  }

  static func finding(_ severity: Severity, document: String, cells: [String] = [], outcome: Outcome = .broken)
    -> Finding
  {
    Finding(severity: severity, rule: "A1.row_sum", outcome: outcome, documentID: document, code: "", cells: cells)
  }

  @Test func everythingOfOneYear() throws {
    let summary = try YearlySummary(Self.panel)
    #expect(summary.year == 2024 && summary.usesStandardYear)
    #expect(summary.counties.map(\.name) == ["甲县"])
    #expect(summary.coverage.universe.count == 5 && summary.coverage.missing == [4])
    #expect(summary.totals.map(\.indicator) == [0, 1, 2, 3] && summary.distribution.count == 4)
    #expect(summary.authorities.count == 5)
    #expect(summary.trends.count == 4 + 5 * 4)
    // Four numbers are too few to test anything.
    #expect(summary.outliers.rows.isEmpty && summary.outliers.comparisons == 0)
  }

  @Test func theDigestNamesTheLargestChangeAndWhoMadeIt() throws {
    let digest = try YearlySummary(Self.panel).digest
    let change = try #require(digest.largestChange)
    #expect(change.indicator == 1)
    // Ambiguous cells and the silent authority take no part: 98 − 35.
    #expect(change.change?.comparable == 3 && change.change?.absolute == FixedDecimal(mantissa: 63))
    #expect(change.change?.contributions.map(\.authority) == [0])
    #expect(change.n == 3 && change.expected == 5 && change.isLowerBound)
    #expect(digest.received?.sum == FixedDecimal(mantissa: 4))
    #expect(digest.withoutApplications == 2)
    #expect(digest.closed == nil && digest.trends.isEmpty)
  }

  @Test func theHotlineLeadsWithWhatMoreAuthoritiesState() throws {
    let hotline = try YearlySummary(Self.panel).digest.hotline
    #expect(hotline.received == 1 && hotline.closed == 3 && hotline.both == 1 && hotline.neither == 2)
    #expect(hotline.leading == 3 && hotline.sum == FixedDecimal(mantissa: 180))
    let before = try YearlySummary(Self.panel, selection: Selection(years: .these([2023]))).digest.hotline
    #expect(before.leading == nil && before.sum == nil && before.neither == 5)
  }

  @Test func overviewWithoutDocumentsCountsThePanel() throws {
    let rows = try YearlySummary(Self.panel).authorities
    #expect(rows.map(\.status) == [.reported, .reported, .reported, .reported, .missing])
    #expect(rows.map(\.cellsReported) == [2, 2, 2, 1, 0] && rows.map(\.cellsMissing) == [0, 0, 0, 1, 2])
    #expect(rows[3].states == [.number, .ambiguous, .noRow, .noRow] && rows[3].values[1] == nil)
    let values: [FixedDecimal?] = [
      FixedDecimal(mantissa: 0), FixedDecimal(mantissa: 78), nil, FixedDecimal(mantissa: 50),
    ]
    #expect(rows[0].values == values)
    #expect(rows.allSatisfy { $0.documents == 0 && $0.form == nil })
  }

  @Test func overviewCountsDocumentsAndFindings() throws {
    var waived = Self.finding(.error, document: "doc-甲县1-2024")
    waived.waived = "已核实"
    let summary = try YearlySummary(
      Self.panel,
      documents: [
        Self.document("甲县1", year: 2024), Self.document("甲县1", year: 2024, superseded: "doc-甲县1-2024", id: "old"),
        Self.document("甲县2", year: 2023), Self.document("外乡", year: 2024),
      ],
      findings: [
        Self.finding(.error, document: "doc-甲县1-2024"), waived, Self.finding(.warning, document: "old"),
        Self.finding(.error, document: "doc-甲县1-2024", outcome: .cannotTell),
        Self.finding(.error, document: "doc-外乡-2024"),
      ])
    let first = try #require(summary.authorities.first)
    #expect(first.documents == 2 && first.form == .form2021 && first.cellsReported == 190 && first.cellsMissing == 10)
    #expect(first.errors == 1 && first.warnings == 1)
    #expect(summary.authorities[1].documents == 0)
  }

  @Test func cellsWithErrorsAreMarkedFromFindings() throws {
    let names = PanelBuilder.county("甲县", 9)
    let values: [[Int64?]] = [3, 4, 5, 4, 3, 5, 4, 3, 900].map { [$0] }
    let panel = PanelBuilder.panel(authorities: names, years: [2024], [(Self.penalty, values)])
    let documents = [Self.document("甲县9", year: 2024)]
    let clean = try YearlySummary(panel, documents: documents)
    #expect(clean.outliers.rows.first?.tier == .a && clean.digest.outstanding.count == 1)
    #expect(clean.authorities.last?.tierA == 1)
    let findings = [Self.finding(.error, document: "doc-甲县9-2024", cells: ["penalty.decisions"])]
    let broken = try YearlySummary(panel, documents: documents, findings: findings)
    #expect(broken.outliers.rows.map(\.status) == [.brokenIdentity] && broken.digest.outstanding.isEmpty)
    #expect(broken.authorities.last?.tierA == 0 && broken.authorities.last?.errors == 1)
  }

  @Test func methodCardsCoverWhatTheOutputsName() {
    #expect(AnalysisVersions.gsl.contains("."))
    for method in OutlierMethod.allCases { #expect(MethodCard.card(method.rawValue) != nil, "\(method)") }
    for method in OutlierOptions.Method.allCases { #expect(MethodCard.card(method.rawValue) != nil, "\(method)") }
    for kind in TrendRow.PKind.allCases { #expect(MethodCard.card(kind.rawValue) != nil, "\(kind)") }
    #expect(Set(MethodCard.all.map(\.id)).count == MethodCard.all.count)
    #expect(MethodCard.card("guess") == nil)
  }

  @Test func methodCardsStateTheThresholdsInUse() throws {
    func constant(_ id: String, _ name: String) -> Double? {
      MethodCard.card(id)?.constants.first { $0.name == name }?.value
    }
    #expect(constant("modified-z", "flag") == OutlierRules.tierCScore)
    #expect(constant("tukey", "far") == OutlierRules.farFence)
    #expect(constant("benjamini-hochberg", "q") == OutlierRules.tierAQ)
    #expect(constant("suspicious-zero", "zero share max") == OutlierRules.mostlyZero)
    #expect(constant("nb", "n min") == Double(OutlierRules.manyPeers))
    #expect(MethodCard.card("county")?.least == OutlierRules.fewestScored)
    #expect(constant("tiers", "p B") == OutlierRules.tierBP)
  }

  @Test func indicatorsOfTheOtherFormAreLeftOutUnlessSomebodyHasThem() throws {
    func indicators(_ made: [[Int64?]], _ selection: Selection = Selection()) throws -> [String] {
      let panel = PanelBuilder.panel(
        authorities: PanelBuilder.county("甲县", 2), years: [2020, 2025],
        [(Self.penalty, [[1, 2], [3, 4]]), (PanelBuilder.count("normative_documents.made"), made)],
        expected: .init(repeating: [true, true], count: 2), states: [:])
      let summary = try YearlySummary(panel, selection: selection)
      #expect(Set(summary.trends.map(\.indicator)) == Set(summary.slice.indicators))
      return summary.totals.map { panel.indicators[$0.indicator].id }
    }
    let made = "normative_documents.made"
    #expect(try indicators([[5, nil], [6, nil]]) == ["penalty.decisions"])
    #expect(try indicators([[5, 7], [6, nil]]) == ["penalty.decisions", made])
    #expect(try indicators([[5, nil], [6, nil]], Selection(indicators: .named([made]))) == [made])
    #expect(try indicators([[5, nil], [6, nil]], Selection(years: .these([2020]))).contains(made))
  }
}
