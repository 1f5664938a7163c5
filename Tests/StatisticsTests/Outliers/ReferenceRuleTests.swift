// SPDX-License-Identifier: GPL-3.0-or-later

import Statistics
import Testing

/// The rules that give no probability: modified z, fences, jumps, copies.
@Suite struct ReferenceRuleTests {
  @Test func modifiedZIsNeverInfinite() {
    #expect(ModifiedZ([]).method == .degenerate && ModifiedZ([]).median == nil)
    #expect(ModifiedZ([4, 4, 4]).scores == [nil, nil, nil])
    let tied = ModifiedZ([0, 0, 0, 0, 12])
    #expect(tied.method == .meanAbsDev && tied.scores[0] == 0 && tied.scores[4]?.isFinite == true)
    let gap = ModifiedZ([1, .nan, 3, 8])
    #expect(gap.scores[1] == nil && gap.median == 3 && gap.method == .mad)
  }

  @Test func doubleMadHasNoScoreOnASideWithoutScale() {
    #expect(DoubleMad([]).median == nil)
    #expect(DoubleMad([4, 4, 91]).scores == [0, 0, nil])
    #expect(DoubleMad([2, 2]).scores == [0, 0])
  }

  @Test func fencesExcludeStrictly() throws {
    #expect(TukeyFences([]) == nil && AdjustedBoxplot([1, 2]) == nil)
    let fences = try #require(TukeyFences([1, 2, 3, 4, 5]))
    #expect(fences.low == -1 && fences.high == 7 && !fences.excludes(7) && fences.excludes(7.01))
    #expect(TukeyFences([3, 3, 3, 3, 9])?.outliers == [9])
  }

  @Test func generalizedESDStopsWithoutSpread() {
    #expect(GeneralizedESD([5, 5, 5, 5, 5], count: 3).steps.isEmpty)
    #expect(GeneralizedESD([], count: 3).outliers == 0)
  }

  @Test func jumpsNeedBothYears() {
    let jump = PeerJump(previous: [3, nil, 8, 5, 4], current: [4, 9, nil, 100, 5])
    #expect(jump.changes[1] == nil && jump.scores[2] == nil && jump.scores[3].map { $0 > 3.5 } == true)
    #expect(PeerJump(previous: [], current: []).scores.isEmpty)
  }

  @Test func stuckValuesAndCopies() {
    #expect(StuckValue.runs([12, 12, 12, 7, 7, 7, nil, 40, 40, 40, 40]) == [0...2, 7...10])
    #expect(StuckValue.runs([12, 12, nil, 12]).isEmpty && StuckValue.runs([]).isEmpty)
    #expect(StuckValue.isCopy(previous: [1, 0, 5, nil, 3, 2], current: [1, 0, 5, 9, 3, 2]))
    #expect(!StuckValue.isCopy(previous: [0, 0, 0, 0, 0], current: [0, 0, 0, 0, 0]))
    #expect(!StuckValue.isCopy(previous: [1, 2, 3, 4, 5], current: [1, 2, 3, 4, 6]))
  }
}
