// SPDX-License-Identifier: GPL-3.0-or-later

/// How large the parts of a document may be. No report comes near any of them; what passes one is refused with its
/// name and the limit.
enum ContainerLimits {
  /// Elements open at once in a web page. Pages that never close their tags nest by hundreds.
  static let pageDepth = 2_000
  /// Elements open at once in a part of an office document.
  static let partDepth = 200
  /// Tables inside tables.
  static let tableDepth = 32
  /// Elements and texts of one page or part.
  static let nodes = 8_000_000
  /// Columns of a table, those that merged cells add included.
  static let columns = 1_000
  /// Bytes of the text that a document gives.
  static let text = 64 << 20
  /// Members of a zip archive.
  static let members = 10_000
  /// Bytes of one member, unpacked.
  static let member = 64 << 20
  /// Bytes of all members that are read, unpacked.
  static let total = 128 << 20
  /// How many times larger than its archive a member may become, once it is larger than ``freeSize``.
  static let ratio = 120
  /// Bytes up to which a member may be packed at any ratio.
  static let freeSize = 4 << 20
}
