// SPDX-License-Identifier: GPL-3.0-or-later

internal import Forms
public import Records
internal import Tables

/// A finding in words: what is wrong, what that rests on, what to do.
public struct FindingSentence: Sendable, Equatable {
  /// What is wrong, without a full stop.
  public let problem: String
  /// The line and the rule it rests on.
  public let basis: String
  /// What to do; empty when nothing is to be done.
  public let advice: String
  /// All of it in one sentence that can be pasted into a message.
  public let sentence: String

  /// The words of `finding`; its own rule's when there are none for its code.
  public init(_ finding: Finding, language: Language) {
    let words = FindingWords(language: language)
    let line = finding.line.map(words.line)
    guard finding.outcome == .broken || words.hasOwnTemplate(finding) else {
      problem = words.state(finding)
      basis = [line, finding.evidence.isEmpty ? nil : finding.evidence].compactMap { $0 }.joined(
        separator: words.semicolon)
      advice = ""
      sentence = problem + (line.map(words.inBrackets) ?? "")
      return
    }
    let template = words.template(for: finding)
    let fill = { (place: Substring) in words.text(at: place, of: finding) }
    problem = FindingTemplate.filled(template.problem, fill)
    basis = [line, template.basis].compactMap { $0 }.joined(separator: words.semicolon)
    advice = FindingTemplate.filled(template.advice, fill)
    sentence =
      problem + (line.map(words.inBrackets) ?? "")
      + (advice.isEmpty ? "" : words.semicolon + words.suggestion + advice)
  }
}

/// How the parts of a finding are said in one language.
struct FindingWords {
  let language: Language

  var semicolon: String { language.pick(";", "; ") }
  var suggestion: String { language.pick("建议", "suggestion: ") }

  func line(_ number: Int) -> String { language.pick("第 \(number) 行", "line \(number)") }

  func inBrackets(_ text: String) -> String { language.pick("(\(text))", " (\(text))") }

  /// Whether there are words for the finding's very code, so that an open question is told by its reason.
  func hasOwnTemplate(_ finding: Finding) -> Bool {
    finding.outcome == .cannotTell
      && (language == .chinese ? Self.chinese : Self.english)[finding.rule + "/" + finding.code] != nil
  }

  /// The words for the finding's code, else for its rule, else the rule's own name.
  func template(for finding: Finding) -> FindingTemplate {
    let templates = language == .chinese ? Self.chinese : Self.english
    if let template = templates[finding.rule + "/" + finding.code] ?? templates[finding.rule] { return template }
    return FindingTemplate(finding.rule, name(of: finding.rule) + "[:{evidence}]", basis: finding.rule, advice: "")
  }

  /// The problem without any figure of its own, so that findings can be counted by it.
  func bareProblem(of finding: Finding) -> String {
    FindingTemplate.filled(template(for: finding).problem) { _ in nil }
  }

  /// A rule that holds or cannot be judged.
  func state(_ finding: Finding) -> String {
    let name = name(of: finding.rule)
    let cells = text(at: "cells", of: finding).map(inBrackets) ?? ""
    return finding.outcome == .holds
      ? language.pick("\(name)\(cells):成立", "\(name)\(cells): holds")
      : language.pick("\(name)\(cells):缺少所需的数,无法判断", "\(name)\(cells): cannot tell, numbers are missing")
  }

  /// What stands at a place of a template; nil when the finding has nothing for it.
  func text(at place: Substring, of finding: Finding) -> String? {
    let list = language.pick("、", ", ")
    switch place {
    case "cells": return finding.cells.isEmpty ? nil : labels(of: finding.cells).joined(separator: list)
    case "value": return finding.value.map(number)
    case "expected": return finding.expected.map(number)
    case "mend": return MendText(finding, language).text
    case "evidence": return finding.evidence.isEmpty ? nil : quoted(finding.evidence)
    case "year": return finding.year.map(String.init)
    case "previous": return finding.year.map { String($0 - 1) } ?? language.pick("上一", "last year's")
    case "rest":
      // What follows two counts: the names of tables or columns.
      let names = finding.arguments.dropFirst(2).map(text)
      return names.isEmpty ? nil : names.joined(separator: list)
    case "pairs": return pairs(finding.arguments).map { $0.joined(separator: list) }
    case "all": return finding.arguments.isEmpty ? nil : finding.arguments.map(text).joined(separator: list)
    default:
      guard let position = Int(place), finding.arguments.indices.contains(position - 1) else { return nil }
      return text(of: finding.arguments[position - 1])
    }
  }

  /// Words followed by years: 标题 2024、统计时限 2025.
  private func pairs(_ arguments: [FindingArgument]) -> [String]? {
    guard arguments.count > 1 else { return nil }
    return stride(from: 0, to: arguments.count - 1, by: 2).map { index in
      text(of: arguments[index]) + " " + text(of: arguments[index + 1])
    }
  }

  private func text(of argument: FindingArgument) -> String {
    switch argument {
    case .text(let text): EvidenceWord.text(text, language)
    case .number(let value): number(value)
    case .integer(let value): String(value)
    case .cell(let id): label(of: id)
    case .date(let date): date
    }
  }

  private func number(_ value: FixedDecimal) -> String {
    ReadableNumber.decimal(mantissa: value.mantissa, scale: value.scale)
  }

  /// At most three labels: a finding about a whole table names the first and counts the rest.
  private func labels(of cells: [String]) -> [String] {
    guard cells.count > 3 else { return cells.map(label) }
    return [label(of: cells[0]) + language.pick(" 等 \(cells.count) 格", " and \(cells.count - 1) more cells")]
  }

  private func label(of id: String) -> String { IndicatorName.text(id: id, language) }

  private func name(of rule: String) -> String {
    guard let rule = Rule.rule(rule) else { return rule }
    return language.pick(rule.name, rule.englishName)
  }

  /// The document's own characters, on one line and no longer than fits a message.
  private func quoted(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    let short = line.count > 40 ? line.prefix(40) + "…" : line
    return language.pick("“\(short)”", "“\(short)”")
  }

  private static let chinese = index(ChineseFindings.templates)
  private static let english = index(EnglishFindings.templates)

  private static func index(_ templates: [FindingTemplate]) -> [String: FindingTemplate] {
    Dictionary(templates.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

/// The words that readers use for where something was found; anything else is the document's own text.
enum EvidenceWord {
  private static let chinese = [
    "title": "标题", "period": "统计时限", "body": "正文", "signature": "落款", "option": "选项", "header": "页头", "path": "文件名",
  ]

  /// The word in the language; text that is none of the words stays.
  static func text(_ word: String, _ language: Language) -> String {
    language == .chinese ? chinese[word] ?? word : word
  }
}
