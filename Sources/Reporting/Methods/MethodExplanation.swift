// SPDX-License-Identifier: GPL-3.0-or-later

public import Analysis
internal import Forms

/// A method with its card and its words.
public struct MethodExplanation: Sendable {
  /// Formula, constants, sources.
  public let card: MethodCard
  let words: MethodWords

  /// The name that users type.
  public var id: String { card.id }

  /// Its name in a language.
  public func name(_ language: Language) -> String { text(language).name }

  func text(_ language: Language) -> MethodText { language == .chinese ? words.chinese : words.english }

  /// Every explained method, in the order of the cards.
  public static let all: [MethodExplanation] = {
    let words = Dictionary(MethodWords.all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return MethodCard.all.compactMap { card in words[card.id].map { MethodExplanation(card: card, words: $0) } }
  }()

  /// The method that `what` names: its id, its name or another usual name in either language, or a column of the
  /// outputs; blanks, capitals and hyphens do not matter. nil when no method is called that.
  public static func named(_ what: String) -> MethodExplanation? { byKey[key(what)].map { all[$0] } }

  /// The methods whose names are nearest to a mistyped one, nearest first.
  public static func suggestions(_ what: String, limit: Int = 3) -> [MethodExplanation] {
    var seen: Set<Int> = []
    return NearestNames.suggestions(key(what), among: keys.map(\.key), limit: 4 * limit)
      .compactMap { byKey[$0] }.filter { seen.insert($0).inserted }.prefix(limit).map { all[$0] }
  }

  /// The names of a method, those that come first being the stronger ones.
  static func names(of method: MethodExplanation) -> [String] {
    let (chinese, english) = (method.words.chinese, method.words.english)
    return [method.id, chinese.name, english.name] + method.card.outputNames + chinese.aliases + english.aliases
  }

  /// The form in which names are compared.
  static func key(_ name: String) -> String {
    LookupKey.folded(name).filter { !"-–—_’".contains($0) }
  }

  /// Every name with the place of its method; ids before names, names before other names.
  private static let keys: [(key: String, index: Int)] = {
    let names = all.map(names(of:))
    let most = names.map(\.count).max() ?? 0
    return (0..<most).flatMap { place in
      names.enumerated().compactMap { index, own in place < own.count ? (key(own[place]), index) : nil }
    }
  }()

  private static let byKey: [String: Int] = Dictionary(
    keys.map { ($0.key, $0.index) }, uniquingKeysWith: { first, _ in first })
}
