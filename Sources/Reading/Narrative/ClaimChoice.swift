// SPDX-License-Identifier: GPL-3.0-or-later

internal import Records

/// Chooses one claim for each indicator.
enum ClaimChoice {
  /// The best claim of each indicator, in the order of the code book.
  ///
  /// A claim about the whole year goes before one about a part of it, a sure one before an unsure one, a number before a
  /// denial, section one before the others, the earlier before the later. Of different numbers of equal rank none is taken:
  /// the first is marked as contested. Of notice boards and microblogs, which are counted apart, the first is a lower bound.
  static func best(of claims: [Claim]) -> [Claim] {
    var chosen: [Claim?] = Array(repeating: nil, count: NarrativeID.allCases.count)
    var isContested = Array(repeating: false, count: chosen.count)
    for claim in claims {
      let slot = Int(claim.indicator.rawValue)
      guard let best = chosen[slot] else {
        chosen[slot] = claim
        continue
      }
      let (old, new) = (rank(best), rank(claim))
      if new < old {
        chosen[slot] = claim
        isContested[slot] = false
      } else if new == old, claim.value != best.value {
        isContested[slot] = true
      }
    }
    return chosen.indices.compactMap { slot in
      guard let claim = chosen[slot] else { return nil }
      return isContested[slot] ? contested(claim) : claim
    }
  }

  private static func rank(_ claim: Claim) -> Int {
    let scope =
      switch claim.scope {
      case .year: 0
      case .toDate: 1
      case .partYear: 2
      case .countyTotal: 3
      }
    let confidence =
      switch claim.confidence {
      case .high: 0
      case .medium: 1
      case .low: 2
      }
    let denial = claim.qualifier == .noneByStatement ? 1 : 0
    let section = claim.section == 5 ? 2 : claim.section == 1 ? 0 : 1
    return scope * 1_000 + confidence * 100 + section * 10 + denial
  }

  private static func contested(_ claim: Claim) -> Claim {
    let isBound = claim.indicator == .otherMediaPosts
    return Claim(
      indicator: claim.indicator, value: claim.value,
      qualifier: isBound && claim.qualifier == .exact ? .atLeast : claim.qualifier, bytes: claim.bytes,
      clause: claim.clause, scope: claim.scope, isGlued: claim.isGlued, confidence: .low, section: claim.section,
      isContested: !isBound)
  }
}
