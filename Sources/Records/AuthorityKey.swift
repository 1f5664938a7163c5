// SPDX-License-Identifier: GPL-3.0-or-later

extension DocumentDescription {
  /// What tells authorities apart: the roster id, else county + "/" + full name with its suffix, else the document's id.
  public var authorityKey: String {
    if !authorityID.isEmpty { return authorityID }
    return authorityName.isEmpty ? documentID : county + "/" + authorityName
  }
}

extension Finding {
  /// Fills in what the finding says of the document's authority and year.
  public mutating func take(_ document: DocumentDescription) {
    documentID = document.documentID
    authorityID = document.authorityID
    authority = document.authorityName
    county = document.county
    year = document.reportYear
  }
}
