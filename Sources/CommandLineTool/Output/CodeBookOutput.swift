// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Reporting
import Tables

/// Entries of the code book as they are looked up and written.
enum CodeBookOutput {
  /// The entries called `what` in the version asked for; else in the newer form, and in the older one when the newer
  /// has none.
  static func entries(named what: String, form: FormVersion? = nil) -> [CodeBookEntry] {
    if let form { return CodeBookEntry.entries(named: what, versions: [form]) }
    let newer = CodeBookEntry.entries(named: what, versions: [.form2021])
    return newer.isEmpty ? CodeBookEntry.entries(named: what, versions: [.form2019]) : newer
  }

  /// The entries as tables for `format`: all fields for programs; for people all of one entry, or a list of several.
  static func tables(_ entries: [CodeBookEntry], format: TableFormat, language: Language) -> [Table] {
    switch format {
    case .csv, .json: return [CodeBookTable.full(entries)]
    case .table, .markdown:
      let isOne = entries.allSatisfy { $0.id == entries.first?.id }
      return isOne
        ? entries.map { CodeBookTable.detail($0, language: language) }
        : CodeBookTable.brief(entries, language: language)
    }
  }

  /// The nearest names in the code book to one that is not there, each with its label where it has one.
  static func suggestions(_ what: String) -> [(id: String, label: String?)] {
    Indicator.suggestions(what).map { ($0.id, $0.label) }
      + NearestNames.suggestions(what, among: Rule.all.map(\.id), limit: 1).map { ($0, nil) }
  }
}
