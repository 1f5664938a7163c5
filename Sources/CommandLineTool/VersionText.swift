// SPDX-License-Identifier: GPL-3.0-or-later

/// What `--version` prints.
enum VersionText {
  /// gouji, rule set, GSL.
  static var full: String { "gouji 0.1.0" }
}
