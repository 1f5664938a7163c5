// SPDX-License-Identifier: GPL-3.0-or-later

internal import Forms

/// Goes through the tags of a template and finds the first that cannot be right.
enum TemplateCheck {
  /// - Throws: ``TemplateError`` with the line of the first mistake.
  static func check(_ text: String, path: String, variables: [TemplateVariable]) throws(TemplateError) {
    var scopes = [variables]
    var open: [(name: String, line: Int)] = []
    var line = 1
    var rest = Substring(text)
    func fail(_ problem: TemplateError.Problem, _ line: Int) -> TemplateError {
      TemplateError(path: path, line: line, problem: problem)
    }
    while let start = rest.firstRange(of: "{{") {
      line += rest[..<start.lowerBound].count(where: \.isNewline)
      let isTriple = rest[start.upperBound...].hasPrefix("{")
      let body = rest[start.upperBound...].dropFirst(isTriple ? 1 : 0)
      guard let end = body.firstRange(of: isTriple ? "}}}" : "}}") else { throw fail(.unfinished, line) }
      let tag = body[..<end.lowerBound]
      let mark = tag.first { !$0.isWhitespace } ?? " "
      let name = String(tag.filter { !$0.isWhitespace }.drop { "#^/&".contains($0) })
      switch mark {
      case "!": break
      case ">", "=", "<", "%", "$", "*": throw fail(.unsupported(String(tag)), line)
      case "/":
        guard let last = open.popLast(), last.name == name else { throw fail(.unbalanced(name), line) }
        scopes.removeLast()
      case "#", "^":
        guard let variable = find(name, scopes) else { throw fail(unknown(name, scopes), line) }
        open.append((name, line))
        scopes.append(variable.inner)
      default:
        if name == "." { break }
        guard find(name, scopes) != nil else { throw fail(unknown(name, scopes), line) }
      }
      line += tag.count(where: \.isNewline)
      rest = body[end.upperBound...]
    }
    if let last = open.last { throw fail(.unbalanced(last.name), last.line) }
  }

  /// The variable of a name, from the innermost section outwards.
  private static func find(_ name: String, _ scopes: [[TemplateVariable]]) -> TemplateVariable? {
    for scope in scopes.reversed() {
      if let variable = scope.first(where: { $0.name == name }) { return variable }
    }
    return nil
  }

  private static func unknown(_ name: String, _ scopes: [[TemplateVariable]]) -> TemplateError.Problem {
    let names = scopes.reversed().joined().map(\.name)
    return .unknown(name, near: NearestNames.suggestions(name, among: names, limit: 2))
  }
}
