// SPDX-License-Identifier: GPL-3.0-or-later

/// The encodings a report may come in, named as in `documents.csv`.
public enum TextEncoding: String, Sendable, CaseIterable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "utf-8"
  /// GB 18030, and with it GBK and GB 2312.
  case gb18030
  /// UTF-16, little end first; only after a byte order mark.
  case utf16LittleEndian = "utf-16le"
  /// UTF-16, big end first; only after a byte order mark.
  case utf16BigEndian = "utf-16be"
}
