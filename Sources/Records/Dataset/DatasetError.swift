// SPDX-License-Identifier: GPL-3.0-or-later

import DelimitedText

/// Why a dataset folder could not be written or read.
public struct DatasetError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What went wrong.
  public enum Kind: Equatable, Sendable {
    /// There is no such folder, or it holds no dataset.
    case notADataset
    /// A file of the dataset is missing.
    case missingFile
    /// A file could not be read.
    case unreadable
    /// A file or folder could not be written; the old dataset is as it was.
    case unwritable
    /// The dataset is of another MAJOR version; the text is its version.
    case unknownVersion
    /// A line does not say what it should; the text tells the member or column.
    case malformed
  }

  /// What went wrong.
  public let kind: Kind
  /// The file or folder.
  public let path: String
  /// Line in the file, from 1; 0 when the whole file is concerned.
  public let line: Int
  /// What the file says, or what the system said.
  public let text: String

  /// An error about `path`.
  public init(_ kind: Kind, path: String, line: Int = 0, text: String = "") {
    self.kind = kind
    self.path = path
    self.line = line
    self.text = text
  }

  /// A file of the dataset that is no CSV.
  init(_ error: DelimitedTextError) {
    self.init(.malformed, path: error.file, line: error.line, text: "\(error.problem) \(error.text)")
  }

  /// For programmers; commands render their own text.
  public var description: String { "\(path):\(line): \(kind) \(text)" }
}
