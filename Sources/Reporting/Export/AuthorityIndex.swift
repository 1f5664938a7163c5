// SPDX-License-Identifier: GPL-3.0-or-later

internal import Panels
internal import Records

/// Finds the authority of a panel that a document is of: by id, by county and name, or by the document itself.
struct AuthorityIndex: Sendable {
  private var indices: [String: Int] = [:]

  /// The authorities of `panel`.
  init(_ panel: Panel) {
    for (index, authority) in panel.authorities.enumerated() {
      indices[authority.county + "/" + authority.name] = index
    }
    // Keys are unique, names need not be.
    for (index, authority) in panel.authorities.enumerated() { indices[authority.key] = index }
  }

  /// The index of the authority of `document`; nil when the panel has none such.
  func index(of document: DocumentDescription) -> Int? {
    if !document.authorityID.isEmpty { return indices[document.authorityID] }
    // A panel calls an authority by its bare name, a document by its full one.
    var name = document.authorityName
    for ending in ["人民政府", "办事处"] where name.hasSuffix(ending) { name.removeLast(ending.count) }
    return indices[document.county + "/" + name] ?? indices[document.documentID]
  }
}
