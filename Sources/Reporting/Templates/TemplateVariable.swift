// SPDX-License-Identifier: GPL-3.0-or-later

/// A variable that a template may use: what it is called, what it is, and what stands in it.
struct TemplateVariable: Sendable {
  /// What a variable is.
  enum Kind: Sendable {
    /// One text.
    case text
    /// Markup that was made safe here: written with three braces.
    case markup
    /// Whether something holds: for sections alone.
    case flag
    /// Texts, one after another, each `{{.}}`.
    case texts
    /// Entries with variables of their own.
    case entries([TemplateVariable])
  }

  let name: String
  let kind: Kind
  let chinese: String
  let english: String

  init(_ name: String, _ kind: Kind, _ chinese: String, _ english: String) {
    (self.name, self.kind, self.chinese, self.english) = (name, kind, chinese, english)
  }

  /// The variables within a section of this one.
  var inner: [TemplateVariable] {
    if case .entries(let inner) = kind { return inner }
    return []
  }
}
