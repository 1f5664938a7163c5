// SPDX-License-Identifier: GPL-3.0-or-later

internal import TextDecoding

/// The form in which names of authorities are kept and compared.
enum AuthorityName {
  /// The name without blanks around it and without the words for the office itself: 白勉峡镇人民政府 and 白勉峡镇 are one
  /// authority, and so are 东城街道办事处 and 东城街道. The suffix (镇, 乡, 街道) stays.
  static func trimmed(_ name: String) -> String {
    let name = Blanks.trim(name)
    for ending in ["人民政府", "办事处"] where name.hasSuffix(ending) && name != ending {
      return String(name.dropLast(ending.count))
    }
    return name
  }
}
