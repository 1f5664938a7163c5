// SPDX-License-Identifier: GPL-3.0-or-later

/// The rules of findings that speak of files rather than of reports.
public enum ReadingRule {
  /// A file or folder cannot be opened or decoded; the arguments are its path and the reason.
  public static let unreadable = "L8.unreadable"
  /// A file is of a kind that is not read; the arguments are its path and its kind.
  ///
  /// An error for documents that may hold a report (`document`), else for information (`other`).
  public static let fileType = "L9.file_type"
  /// A text is no annual report; the argument is its path.
  ///
  /// It has nothing at all (`empty`), images alone (`images`), neither a table of the form nor a title nor sections
  /// (`no_report`), or it is something else: `rules`, `notice`, `guide`, `catalogue`, `explanation`, `hotline`, `summary`,
  /// `news`, `links`.
  public static let notAReport = "L10.not_a_report"
  /// The tables of a report are images, or the whole report is one: no figure could be read, and none is 0.
  public static let imageTables = "L11.image_tables"
  /// A file has the same bytes as one read before; the arguments are both paths, the one that was read first.
  public static let sameBytes = "F7.same_bytes"
}
