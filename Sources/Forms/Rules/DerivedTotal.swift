// SPDX-License-Identifier: GPL-3.0-or-later

/// A total that the form does not have and that follows from its cells: A5 and A6. Computed on request, never read.
public struct DerivedTotal: Sendable {
  /// The rule that defines it: `A5.derived_subtotals` or `A6.derived_legal_person`.
  public let ruleID: String
  /// Its id, such as `applications.outcome.not_disclosed.all.total`.
  public let id: String
  /// Unique Chinese label.
  public let label: String
  /// The cells it adds up; all must hold numbers.
  public let parts: [String]

  /// The derived totals of a form, A5 before A6, in form order. The 2019 form reports （六）其他处理 itself.
  public static func all(in version: FormVersion) -> [DerivedTotal] {
    let form = Form.version(version)
    guard let table = form.table("3") else { return [] }
    return subtotals(form, table) + legalPersons(form, table)
  }

  private static func subtotals(_ form: Form, _ table: FormTable) -> [DerivedTotal] {
    ["not_disclosed", "not_available", "not_processed", "other"].flatMap { group -> [DerivedTotal] in
      let rows = table.rows.filter { $0.id.hasPrefix("applications.outcome.\(group).") }
      guard rows.count > 1, let name = rows.first?.shortLabel.split(separator: "·").first else { return [] }
      return table.columns.map { column in
        DerivedTotal(
          ruleID: "A5.derived_subtotals", id: "applications.outcome.\(group).all.\(column.id)",
          label: "\(name)·\(column.label)", parts: rows.map { $0.id + "." + column.id })
      }
    }
  }

  private static func legalPersons(_ form: Form, _ table: FormTable) -> [DerivedTotal] {
    let columns = table.columns.filter { $0.groups.count > 1 }
    return table.rows.map { row in
      DerivedTotal(
        ruleID: "A6.derived_legal_person", id: row.id + ".legal_persons", label: "\(row.shortLabel)·法人或其他组织",
        parts: columns.map { row.id + "." + $0.id })
    }
  }
}
