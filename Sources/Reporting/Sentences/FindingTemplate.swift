// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of one finding in one language, with places for what the finding carries.
///
/// Places: `{cells}` labels, `{value}`, `{expected}`, `{evidence}`, `{year}`, `{previous}` (the year before), `{1}` …
/// `{9}` the arguments, `{all}` all arguments. A part in `[…]` is left out when one of its places has nothing to show.
struct FindingTemplate: Sendable {
  /// The rule, or `rule/code` for one sentence within it.
  let key: String
  /// What is wrong, without a full stop.
  let problem: String
  /// What the claim rests on.
  let basis: String
  /// What to do.
  let advice: String

  /// The words for `key`.
  init(_ key: String, _ problem: String, basis: String, advice: String) {
    self.key = key
    self.problem = problem
    self.basis = basis
    self.advice = advice
  }

  /// `template` with every place filled by `fill`; parts in brackets whose places are empty are left out.
  static func filled(_ template: String, _ fill: (Substring) -> String?) -> String {
    var result = ""
    var part = ""
    var isOptional = false
    var isComplete = true
    var rest = template[...]
    while let next = rest.first {
      rest = rest.dropFirst()
      switch next {
      case "[":
        isOptional = true
        isComplete = true
        part = ""
      case "]":
        if isComplete { result += part }
        isOptional = false
      case "{":
        let name = rest.prefix { $0 != "}" }
        rest = rest.dropFirst(name.count + 1)
        let text = fill(name) ?? ""
        if text.isEmpty { isComplete = false }
        if isOptional { part += text } else { result += text }
      default:
        if isOptional { part.append(next) } else { result.append(next) }
      }
    }
    return result
  }
}
