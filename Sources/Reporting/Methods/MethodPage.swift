// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis
internal import Tables

/// One explained method for people: as text for a terminal, and as a section of a document.
public struct MethodPage {
  private let method: MethodExplanation
  private let language: Language
  private let headings: MethodHeadings

  /// The page of `method`.
  public init(_ method: MethodExplanation, language: Language) {
    self.method = method
    self.language = language
    headings = MethodHeadings(language: language)
  }

  /// Lines of at most 80 columns.
  public var text: String {
    var lines = [method.name(language) + language.pick("(\(method.id))", " (\(method.id))")]
    for (heading, paragraph) in paragraphs {
      lines += ["", heading] + WrappedText.lines(paragraph, indent: 2)
    }
    lines += ["", headings.formula] + method.card.formula.map { "  " + $0 }
    lines += WrappedText.lines(headings.notation, indent: 2)
    for (heading, fact) in facts {
      lines += ["", heading] + WrappedText.lines(fact.replacing("`", with: ""), indent: 2)
    }
    lines += ["", headings.references]
    if method.card.isOwnDefinition { lines.append("  " + ownDefinition) }
    for reference in method.card.references {
      let citation = WrappedText.lines(Self.citation(reference), indent: 4)
      lines += ["  - " + citation[0].dropFirst(4)] + citation.dropFirst()
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A section with a heading of `level`.
  public func markdown(level: Int = 2) -> String {
    var lines = [String(repeating: "#", count: level) + " " + method.name(language) + " `\(method.id)`", ""]
    lines += paragraphs.flatMap { ["**\($0.0)** \(Self.escaped($0.1))", ""] }
    lines += ["```text"] + method.card.formula + ["```", ""]
    lines += facts.map { "- \($0.0)\(colon)\($0.1)" }
    if method.card.isOwnDefinition { lines.append("- \(ownDefinition)") }
    for reference in method.card.references { lines.append("- \(Self.escaped(Self.citation(reference, link: true)))") }
    return lines.joined(separator: "\n") + "\n"
  }

  private var colon: String { language.pick(":", ": ") }

  private var ownDefinition: String {
    method.card.references.isEmpty ? headings.ownDefinition : headings.ownParts
  }

  private var paragraphs: [(String, String)] {
    let text = method.text(language)
    return [
      (headings.says, text.says), (headings.applies, text.applies), (headings.reading, text.reading),
      (headings.limit, text.limit),
    ]
  }

  private var facts: [(String, String)] {
    var facts = [(headings.least, headings.least(of: method.card))]
    let constants = Self.constants(method.card)
    if !constants.isEmpty { facts.append((headings.constants, constants)) }
    let outputs = method.card.outputNames.map { "`\($0)`" }.joined(separator: ", ")
    if !outputs.isEmpty { facts.append((headings.outputs, outputs)) }
    return facts
  }

  /// `k = 1.5, far = 3`.
  static func constants(_ card: MethodCard) -> String {
    card.constants.map { "\($0.name) = \(PlainNumber.shortest($0.value))" }.joined(separator: ", ")
  }

  /// `Sen 1968, Title, Journal 63:1379–1389, doi:…`, the last as an address when `link`.
  static func citation(_ reference: MethodCard.Reference, link: Bool = false) -> String {
    let text = "\(reference.authors) \(reference.year), \(reference.title), \(reference.place)"
    return text + (reference.doi.map { (link ? ", https://doi.org/" : ", doi:") + $0 } ?? "")
  }

  /// Text whose `<` and `*` are no markup.
  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { $0 += "<*".contains($1) ? "\\\($1)" : String($1) }
  }
}
