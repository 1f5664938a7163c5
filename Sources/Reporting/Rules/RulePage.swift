// SPDX-License-Identifier: GPL-3.0-or-later

public import Forms
internal import Tables

/// One explained rule for people: what, why, on what basis, when it cannot be judged, an example.
public struct RulePage: Sendable {
  private let rule: Rule
  private let language: Language

  /// The page of `rule`.
  public init(_ rule: Rule, language: Language) {
    self.rule = rule
    self.language = language
  }

  /// Lines of at most 80 columns.
  public var text: String {
    var lines = [name + language.pick("(\(rule.id))", " (\(rule.id))")]
    for (heading, paragraph) in paragraphs {
      lines += ["", heading] + WrappedText.lines(paragraph, indent: 2)
    }
    lines += ["", language.pick("公式", "Formula")] + WrappedText.lines(rule.formula, indent: 2)
    return lines.joined(separator: "\n") + "\n"
  }

  /// A section with a heading of `level`.
  public func markdown(level: Int = 2) -> String {
    var lines = [String(repeating: "#", count: level) + " " + Self.escaped(name) + " `\(rule.id)`", ""]
    lines += paragraphs.map { "- **\($0.0)** \(Self.escaped($0.1))" }
    lines += ["", "```text", rule.formula, "```"]
    return lines.joined(separator: "\n") + "\n"
  }

  /// The rules that `what` names: an id, its short form such as `A1`, or a name in either language.
  public static func rules(named what: String) -> [Rule] {
    let key = what.lowercased()
    return Rule.all.filter { rule in
      rule.id.lowercased() == key || rule.id.lowercased().prefix { $0 != "." } == key || rule.name == what
        || rule.englishName.lowercased() == key
    }
  }

  private var name: String { language.pick(rule.name, rule.englishName) }

  private var paragraphs: [(String, String)] {
    let words = RuleWords.of(rule.id).map { language == .chinese ? $0.chinese : $0.english }
    var paragraphs: [(String, String)] = []
    if let words {
      paragraphs.append((language.pick("为什么", "Why"), words.why))
      paragraphs.append((language.pick("例", "Example"), words.example))
      paragraphs.append((language.pick("何时无法判断", "Cannot tell"), words.open))
    }
    paragraphs.append((language.pick("程度", "Severity"), severity))
    if rule.source != "-" { paragraphs.append((language.pick("依据", "Basis"), rule.source)) }
    let forms = rule.forms.map(\.rawValue).sorted().joined(separator: language.pick("、", ", "))
    paragraphs.append((language.pick("表式", "Forms"), forms))
    return paragraphs
  }

  private var severity: String {
    guard let severity = rule.severity else { return language.pick("定义,不判对错", "a definition, nothing to break") }
    let words: (String, String) =
      switch severity {
      case .error: ("错误", "error")
      case .warning: ("警告", "warning")
      case .notice: ("提示", "notice")
      case .info: ("说明", "info")
      }
    let note = rule.severityNote.isEmpty ? "" : language.pick("(\(rule.severityNote))", " (\(rule.severityNote))")
    return language.pick(words.0, words.1) + note
  }

  /// Text whose `<` and `*` are no markup.
  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { $0 += "<*".contains($1) ? "\\\($1)" : String($1) }
  }
}
