// SPDX-License-Identifier: GPL-3.0-or-later

import Forms

/// A value that a user points at: `FILE:cell` in a report, `DATASET:authority/year/cell` in a dataset.
struct ValueReference: Equatable {
  /// The file or the dataset's folder.
  let path: String
  /// What stands behind the colon.
  let rest: String

  /// The reference that `text` is; nil without a colon. The last colon counts, of either width.
  init?(_ text: String) {
    guard let colon = text.lastIndex(where: { $0 == ":" || $0 == "\u{FF1A}" }), colon != text.startIndex else {
      return nil
    }
    path = String(text[..<colon])
    rest = String(text[text.index(after: colon)...])
    if rest.isEmpty { return nil }
  }

  /// Authority, year and cell of a reference into a dataset; nil when there are not three of them.
  var parts: (authority: String, year: Int, cell: String)? {
    let parts = rest.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 3, let year = Int(parts[parts.count - 2]), let cell = parts.last, !cell.isEmpty else {
      return nil
    }
    let authority = parts.dropLast(2).joined(separator: "/")
    return authority.isEmpty ? nil : (authority, year, cell)
  }

  /// The ids of the cells that `name` means: one by its id or label, several where it names a row.
  static func cells(named name: String) throws(CommandError) -> [String] {
    if Indicator.indicator(name) != nil { return [name] }
    let found = Indicator.candidates(name).map(\.id)
    if found.isEmpty { throw CommandError(unknownCell: name) }
    return found
  }
}

extension CommandError {
  /// A cell that nothing is called, with the nearest ones.
  fileprivate init(unknownCell name: String) {
    let list = Indicator.suggestions(name).map { "\n  \($0.id)  \($0.label)" }.joined()
    self.init(
      status: .usage, "没有叫 \(name) 的格" + (list.isEmpty ? ";gouji form 列出各格" : "。是不是:" + list),
      "no cell is called \(name)" + (list.isEmpty ? "; gouji form lists them" : ". Did you mean:" + list))
  }
}
