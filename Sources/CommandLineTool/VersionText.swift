// SPDX-License-Identifier: GPL-3.0-or-later

import Reporting

/// What `--version` prints.
enum VersionText {
  /// gouji, rule set, GSL.
  static var full: String {
    "gouji \(ProductVersion.gouji) · rule set \(ProductVersion.ruleSet) · GSL \(ProductVersion.gsl)"
  }
}
