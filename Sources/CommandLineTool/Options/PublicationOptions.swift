// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import ArgumentParser
import Panels

/// Whether the public may read what is written.
struct PublicationOptions: ParsableArguments {
  @Flag(name: .customLong("public"), help: "公开版:自然人申请的小数及能推出它们的数不公布")
  var isPublic: Bool = false

  @Option(name: .customLong("minimum-count"), help: ArgumentHelp("公开版里低于此数的自然人申请不公布;默认 3", valueName: "n"))
  var minimumCount: Int?

  mutating func validate() throws {
    if let minimumCount, minimumCount < 1 {
      throw ValidationError("The value '\(minimumCount)' is invalid for '--minimum-count <n>'")
    }
  }

  /// What of `panel` may be published; nil when everything is written.
  ///
  /// - Throws: for a minimum that nothing is held to.
  func publication(_ panel: Panel) throws(CommandError) -> Publication? {
    if minimumCount != nil, !isPublic {
      throw CommandError(
        status: .usage, "--minimum-count 只用于公开版,要同时写 --public",
        "--minimum-count is for the public edition alone; add --public")
    }
    return isPublic ? Publication(panel, minimumCount: minimumCount ?? DisclosureProtection.standardMinimum) : nil
  }
}
