// SPDX-License-Identifier: GPL-3.0-or-later

/// A publication that a method comes from.
public struct MethodReference: Sendable, Hashable {
  /// The authors' family names, such as `Hyndman & Fan`.
  public let authors: String
  /// Year of publication.
  public let year: Int
  /// Title of the paper or book.
  public let title: String
  /// Journal with volume and pages, or publisher.
  public let place: String
  /// Digital object identifier without a prefix; nil where none is known.
  public let doi: String?

  init(_ authors: String, _ year: Int, _ title: String, in place: String, doi: String? = nil) {
    self.authors = authors
    self.year = year
    self.title = title
    self.place = place
    self.doi = doi
  }
}
