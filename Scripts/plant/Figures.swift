// SPDX-License-Identifier: GPL-3.0-or-later

import Forms

/// The figures of one report as whole numbers by cell, consistent until somebody plants an error.
struct Figures {
  let form: FormVersion
  var cells: [String: Int64] = [:]

  subscript(cell: String) -> Int64 {
    get { cells[cell] ?? 0 }
    set { cells[cell] = newValue }
  }

  /// Clean figures that carry on those of the year before.
  init(form: FormVersion, size: Int64, before: Figures?, _ draws: inout Draws) {
    self.form = form
    for cell in Form.version(form).cells { cells[cell.id] = 0 }
    partTwo(size: size, before: before, &draws)
    applications(before: before, &draws)
    cases(before: before, &draws)
    if form == .form2021 { self["fees.amount"] = draws.number(0...20) }
  }

  private mutating func partTwo(size: Int64, before: Figures?, _ draws: inout Draws) {
    let previous = before?.form == form ? before : nil
    if form == .form2021 {
      self["normative_documents.issued"] = draws.number(0...3)
      let stock = previous?["normative_documents.in_force"] ?? draws.number(4...9)
      self["normative_documents.repealed"] = draws.number(0...min(2, stock))
      self["normative_documents.in_force"] =
        stock + self["normative_documents.issued"] - self["normative_documents.repealed"]
      for (row, factor) in [("licensing", Int64(3)), ("penalty", 2), ("coercion", 1)] {
        self["\(row).decisions"] = size * factor + draws.number(0...size / 10 + 2)
      }
      return
    }
    self["normative_documents.made"] = draws.number(1...4)
    self["normative_documents.newly_published"] = draws.number(0...3)
    self["normative_documents.published_total"] =
      (previous?["normative_documents.published_total"] ?? draws.number(4...9))
      + self["normative_documents.newly_published"]
    for row in ["licensing", "other_services", "penalty", "coercion", "fees"] {
      self["\(row).items_previous"] =
        previous.map { $0["\(row).items_previous"] + $0["\(row).items_change"] } ?? draws.number(10...60)
      self["\(row).items_change"] = draws.number(-3...5)
    }
    for row in ["licensing", "other_services", "penalty", "coercion"] {
      self["\(row).decisions"] = size * 2 + draws.number(0...size / 10 + 2)
    }
  }

  private mutating func applications(before: Figures?, _ draws: inout Draws) {
    let table = Form.version(form)
    for column in table.applicantKinds {
      let carriedIn = before?["applications.carried_out.\(column)"] ?? 0
      let received = column == "natural_person" ? draws.number(8...9) : draws.number(0...1)
      let carriedOut = min(draws.number(0...1), received + carriedIn)
      self["applications.carried_in.\(column)"] = carriedIn
      self["applications.received.\(column)"] = received
      self["applications.carried_out.\(column)"] = carriedOut
      let outcomes = received + carriedIn - carriedOut
      for _ in 0..<outcomes { self["\(draws.one(of: table.outcomeRows)).\(column)"] += 1 }
      self["applications.outcome.total.\(column)"] = outcomes
    }
    for row in table.applicationRows {
      self["\(row).total"] = table.applicantKinds.reduce(0) { $0 + self["\(row).\($1)"] }
    }
  }

  private mutating func cases(before: Figures?, _ draws: inout Draws) {
    for block in ["review", "litigation.direct", "litigation.after_review"] {
      let pending = before?["\(block).pending"] ?? 0
      // Reviews that ended are more than the lawsuits that follow them.
      let ended = block == "review" ? draws.number(1...4) : draws.number(0...1)
      for _ in 0..<ended { self["\(block).\(draws.one(of: ["upheld", "corrected", "other"]))"] += 1 }
      // Lawsuits after review may have to be taken back below, so that none of them is left open.
      self["\(block).pending"] = block == "litigation.after_review" ? 0 : draws.number(0...1)
      if self["\(block).pending"] + ended < pending { self["\(block).upheld"] += pending }
      self["\(block).total"] = ["upheld", "corrected", "other", "pending"].reduce(0) { $0 + self["\(block).\($1)"] }
    }
    // Lawsuits after review are bounded by reviews ended in two years.
    if self["litigation.after_review.total"] > self["review.total"] - self["review.pending"] {
      for ending in ["upheld", "corrected", "other", "pending", "total"] {
        self["litigation.after_review.\(ending)"] = 0
      }
    }
  }
}
