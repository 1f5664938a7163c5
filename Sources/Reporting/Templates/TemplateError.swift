// SPDX-License-Identifier: GPL-3.0-or-later

/// What is wrong with a template, and where.
public struct TemplateError: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Problem: Equatable, Sendable {
    /// A name that no variable has at this place; with the nearest ones.
    case unknown(String, near: [String])
    /// A section that is opened and not closed, or closed and not opened.
    case unbalanced(String)
    /// A tag without its end.
    case unfinished
    /// A tag that templates of gouji do not use: a partial, other delimiters, a lambda.
    case unsupported(String)
    /// What mustache says of it.
    case malformed(String)
    /// The file cannot be read as UTF-8 text.
    case unreadable
    /// The folder has none of the templates there are; their names.
    case noTemplate([String])
  }

  /// The file.
  public let path: String
  /// The line, from 1.
  public let line: Int
  /// What is wrong.
  public let problem: Problem

  /// The error in a sentence: file, line, what is wrong, what to do.
  public func text(_ language: Language) -> String {
    switch problem {
    case .unreadable:
      language.pick("读不了模板 \(path):要 UTF-8 文本", "cannot read the template \(path): UTF-8 text is needed")
    case .noTemplate(let names):
      language.pick(
        "\(path) 里没有模板;可用的文件名:\(names.joined(separator: "、")),原样用 --print-templates 写出",
        "\(path) holds no template; the names are \(names.joined(separator: ", ")), see --print-templates")
    default: language.pick("\(path) 第 \(line) 行:", "\(path), line \(line): ") + sentence(language)
    }
  }

  private func sentence(_ language: Language) -> String {
    switch problem {
    case .unknown(let name, let near):
      let hint = near.joined(separator: language.pick("、", ", "))
      return language.pick(
        "没有变量 {{\(name)}}" + (near.isEmpty ? ";变量见 Documentation/templates.md" : "。是不是 \(hint)?"),
        "there is no variable {{\(name)}}"
          + (near.isEmpty ? "; see Documentation/templates.md" : ". Did you mean \(hint)?"))
    case .unbalanced(let name):
      return language.pick(
        "{{#\(name)}} 与 {{/\(name)}} 不成对;每个 {{#…}} 或 {{^…}} 要有自己的 {{/…}}",
        "{{#\(name)}} and {{/\(name)}} do not pair; every {{#…}} or {{^…}} needs its {{/…}}")
    case .unfinished: return language.pick("“{{”没有对应的“}}”", "{{ without }}")
    case .unsupported(let tag):
      return language.pick(
        "不支持 {{\(tag)}};只用变量、段落和注释", "{{\(tag)}} is not supported; use variables, sections and comments")
    case .malformed(let text): return language.pick("模板有误:\(text)", "malformed template: \(text)")
    case .unreadable, .noTemplate: return ""
    }
  }
}
