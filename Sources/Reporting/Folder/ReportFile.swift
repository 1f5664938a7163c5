// SPDX-License-Identifier: GPL-3.0-or-later

/// One file of a report folder.
public struct ReportFile: Sendable, Equatable {
  /// Its path in the folder, with `/`.
  public let name: String
  /// What stands in it.
  public let bytes: [UInt8]

  /// A file called `name`.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

extension ReportFile {
  /// The folder within the report that it stands in; nil for the report itself.
  var folder: String? { name.lastIndex(of: "/").map { String(name[..<$0]) } }
}
