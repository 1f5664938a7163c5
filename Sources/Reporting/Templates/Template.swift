// SPDX-License-Identifier: GPL-3.0-or-later

internal import Mustache

/// A mustache template of a report, checked before anything is written.
///
/// A `.html` template escapes what its variables hold, a `.md` template does not.
struct Template: Sendable {
  /// The file's name, as messages give it.
  let path: String
  let text: String
  private let isHTML: Bool
  private let variables: [TemplateVariable]

  /// A template with the variables it may use; nothing is checked yet.
  init(path: String, text: String, isHTML: Bool, variables: [TemplateVariable]) {
    self.path = path
    self.text = text
    self.isHTML = isHTML
    self.variables = variables
  }

  /// Finds what is wrong with it.
  ///
  /// - Throws: ``TemplateError`` for the first unknown variable, section that is not closed, or tag that is not used.
  func check() throws(TemplateError) { try TemplateCheck.check(text, path: path, variables: variables) }

  /// The text with the variables filled in.
  func rendered(_ context: [String: Any]) throws(TemplateError) -> String {
    try check()
    do {
      let source = isHTML ? text : "{{% CONTENT_TYPE:TEXT}}" + text
      return try MustacheTemplate(string: source).render(context)
    } catch {
      throw TemplateError(path: path, line: 1, problem: .malformed(String(describing: error)))
    }
  }
}
