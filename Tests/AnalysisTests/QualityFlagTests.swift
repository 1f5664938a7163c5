// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import Panels
import TestSupport
import Testing

@Suite struct QualityFlagTests {
  static func flags(_ panel: Panel) throws -> [QualityFlag] {
    let slice = try PanelSlice(panel)
    return QualityFlags.flags(slice, outliers: OutlierTownships(slice, options: OutlierOptions(includesAll: true)))
  }

  static func panel(_ rows: [[Int64?]], years: [Int] = [2022, 2023, 2024]) -> Panel {
    PanelBuilder.panel(
      authorities: PanelBuilder.county("甲县", rows.count), years: years, [(PanelBuilder.count("x"), rows)])
  }

  @Test(
    arguments: [
      ([10, 10, 10], 3), ([9, 9, 9], nil), ([10, 10, 11], nil), ([11, 10, 10], nil), ([0, 0, 0], nil),
      ([10, nil, 10], nil),
    ] as [([Int64?], Int?)])
  func threeYearsRunning(values: [Int64?], times: Int?) throws {
    let flags = try Self.flags(Self.panel([values])).filter { $0.kind == .stuckValue }
    #expect(flags.map(\.times) == (times.map { [$0] } ?? []))
  }

  @Test func aMissingYearIsNotRunning() throws {
    #expect(try Self.flags(Self.panel([[10, 10, 10]], years: [2020, 2023, 2024])).isEmpty)
  }

  @Test func aYearIsCopiedWhenEveryNumberIs() throws {
    func flags(_ last: [Int64?], _ before: [Int64?] = [3, 0, 4, 5]) throws -> [QualityFlag.Kind] {
      let panel = PanelBuilder.panel(
        authorities: ["甲县/a"], years: [2023, 2024],
        zip(before, last).enumerated().map { (PanelBuilder.count("x\($0)"), [[$1.0, $1.1]]) })
      return try Self.flags(panel).map(\.kind)
    }
    #expect(try flags([3, 0, 4, 5]) == [.copiedYear])
    #expect(try flags([3, 0, 4, nil]) == [])
    #expect(try flags([3, 0, 4, 6]) == [])
    #expect(try flags([3, 0, 4, 5], [3, 0, 4, nil]) == [])
    #expect(try flags([0, 0, 0, 0], [0, 0, 0, 0]) == [])
  }

  @Test func aZeroAmongManyIsOdd() throws {
    let steady: [Int64] = [52, 48, 50, 55, 47, 51, 49, 53, 50, 0]
    let flags = try Self.flags(Self.panel(steady.map { [$0] }, years: [2024]))
    #expect(flags.map(\.kind) == [.suspiciousZero] && flags.first?.authority == 9)
    #expect(flags.first?.peerMedian == 50 && (flags.first?.p ?? 1) < 0.01 && (flags.first?.p ?? 0) > 0)
    let small: [Int64] = [4, 3, 4, 4, 3, 4, 4, 3, 4, 0]
    #expect(try Self.flags(Self.panel(small.map { [$0] }, years: [2024])).isEmpty)
  }
}
