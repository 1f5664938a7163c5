// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis
internal import Forms
internal import Records

/// The sentences of a county total.
struct RollupWords {
  let rollup: Rollup
  let area: String
  let language: Language

  var quantity: Quantity { Quantity(language: language) }

  /// The name of the area.
  private var name: String { rollup.county.isEmpty ? area : rollup.county }

  /// What the total is of.
  var title: String {
    language.pick(
      "\(name) \(rollup.year) 年政府信息公开年报汇总(\(rollup.form.rawValue) 版表式)",
      "\(name) \(rollup.year): total of the annual reports (\(rollup.form.rawValue) form)")
  }

  /// Who is in it and who is not.
  func coverage(hasRoster: Bool) -> String {
    let (n, missing) = (rollup.included.count, rollup.absent.count)
    if missing > 0 {
      return language.pick(
        "应报 \(n + missing) 家,计入 \(n) 家,缺 \(missing) 家(\(list(rollup.absent)));带“≥”的是已报单位之和,属下限。",
        "\(n + missing) units expected, \(n) in the total, \(missing) missing (\(list(rollup.absent))); figures with ≥ are lower bounds."
      )
    }
    let unknown = hasRoster ? "" : language.pick(";没有名册,不知是否有缺报", "; without a roster nobody knows who is missing")
    let isPartial = rollup.cells.contains(where: \.isLowerBound)
    let bound = isPartial ? language.pick(";带“≥”的格有单位缺数,属下限", "; figures with ≥ lack some unit's number") : ""
    return language.pick("计入 \(n) 家\(unknown)\(bound)。", "\(n) units in the total\(unknown)\(bound).")
  }

  var notesTitle: String { language.pick("说明", "Notes") }

  /// What the figures rest on.
  func notes(_ identities: [RollupIdentity]) -> [String] {
    var notes = [
      language.pick(
        "计入 \(rollup.included.count) 家:\(list(rollup.included, most: .max))。",
        "In the total, \(rollup.included.count): \(list(rollup.included, most: .max)).")
    ]
    if !rollup.absent.isEmpty {
      notes.append(
        language.pick(
          "缺 \(rollup.absent.count) 家:\(list(rollup.absent, most: .max))。缺数不作 0。",
          "Missing, \(rollup.absent.count): \(list(rollup.absent, most: .max)). Missing is not zero."))
    }
    if !rollup.ownReports.isEmpty {
      notes.append(
        language.pick(
          "县级年报自身不计入合计:\(list(rollup.ownReports))。",
          "Not in the total, the county's own report: \(list(rollup.ownReports)).")
      )
    }
    if !rollup.converted.isEmpty {
      notes.append(
        language.pick(
          "\(list(rollup.converted))用另一版表式:两版同义的格照加,其余作缺数。",
          "On the other form: \(list(rollup.converted)). Cells of the same meaning are added, all others are missing."))
    }
    notes += cellNotes
    return notes + identityNotes(identities)
  }

  private var cellNotes: [String] {
    var notes: [String] = []
    let shared = rollup.cells.filter(\.mayCountTwice)
    if !shared.isEmpty {
      let names = shared.map { "\($0.cell.label)(\($0.holders) 家)" }.joined(separator: "、")
      notes.append(
        language.pick(
          "存量可跨单位相加,不可跨年相加;联合发文各家都计时会重复,请核:\(names)。",
          "Stocks add over units, never over years; documents issued together may be counted more than once: \(names).")
      )
    }
    let open = rollup.cells.filter { $0.status == .notAdditive }
    if !open.isEmpty {
      notes.append(
        language.pick(
          "\(open.count) 格不汇总(各单位事项大量相同,相加无意义):\(open.map(\.cell.label).joined(separator: "、"))。",
          "\(open.count) cells are not added, since units list the same items: \(open.map(\.cell.label).joined(separator: ", "))."
        ))
    }
    let large = rollup.cells.filter { $0.status == .overflow }
    if !large.isEmpty {
      let names = large.map(\.cell.label).joined(separator: "、")
      notes.append(language.pick("合计超出 64 位,未给出:\(names)。", "Totals beyond 64 bits are not given: \(names)."))
    }
    return notes
  }

  private func identityNotes(_ identities: [RollupIdentity]) -> [String] {
    if identities.isEmpty { return [] }
    func count(_ outcome: Outcome) -> Int { identities.count { $0.outcome == outcome } }
    var notes = [
      language.pick(
        "合计的勾稽:\(count(.holds)) 条成立,\(count(.broken)) 条不成立,\(count(.cannotTell)) 条缺数无法判断。",
        "Identities on the total: \(count(.holds)) hold, \(count(.broken)) are broken, \(count(.cannotTell)) cannot be judged."
      )
    ]
    for identity in identities where identity.outcome == .broken {
      guard let cell = identity.equation.left.first?.cell, let left = identity.left, let right = identity.right else {
        continue
      }
      let rule = identity.equation.ruleID.prefix { $0 != "." }
      let units = identity.broken.prefix(5).map { "\($0.unit.name)(\(quantity.change($0.difference)))" }
      let more = identity.broken.count > 5 ? language.pick("等 \(identity.broken.count) 家", " and more") : ""
      notes.append(
        language.pick(
          "\(rule) \(IndicatorName.text(id: cell, .chinese)):\(quantity.number(left)) ≠ \(quantity.number(right)),来自 \(units.joined(separator: "、"))\(more)。",
          "\(rule) \(IndicatorName.text(id: cell, .english)): \(quantity.number(left)) ≠ \(quantity.number(right)), from \(units.joined(separator: ", "))\(more)."
        ))
    }
    return notes
  }

  private func list(_ units: [RollupUnit], most: Int = 10) -> String {
    let names = units.prefix(most).map(\.name).joined(separator: language.pick("、", ", "))
    return units.count > most ? names + language.pick("等 \(units.count) 家", " and \(units.count - most) more") : names
  }
}
