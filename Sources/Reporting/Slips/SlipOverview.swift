// SPDX-License-Identifier: GPL-3.0-or-later

internal import Records
internal import Tables

/// The page beside the slips: who must mend something, who need not, and who is missing.
struct SlipOverview {
  private let slips: Slips
  private let language: Language

  /// The overview of some slips.
  init(_ slips: Slips) {
    self.slips = slips
    language = slips.language
  }

  /// The page as Markdown.
  var markdown: String {
    let missing = slips.slips.filter { !$0.missing.isEmpty }
    let sent = slips.slips.filter { $0.missing.isEmpty || !$0.findings.filter { $0.rule != "G2.coverage" }.isEmpty }
    let errors = sent.count { !$0.open(.error).isEmpty }
    let warnings = sent.count { $0.open(.error).isEmpty && !$0.open(.warning).isEmpty }
    let years = slips.years.map(String.init).joined(separator: language.pick("、", ", "))
    var parts = ["# " + language.pick("退改单总览(\(years) 年)", "Slips (\(years))") + "\n"]
    let unknown =
      slips.hasRoster ? "" : language.pick(";没有名册,不知是否有缺报", "; without a roster nobody knows who is missing")
    parts.append(
      language.pick(
        "共 \(slips.units) 家:需更正 \(errors) 家,只需核实 \(warnings) 家,只有提示 \(sent.count - errors - warnings) 家,无问题 \(slips.clean.count) 家,未见年报 \(missing.count) 家\(unknown)。",
        "\(slips.units) units: \(errors) to mend, \(warnings) to look at, \(sent.count - errors - warnings) with notices only, \(slips.clean.count) clean, \(missing.count) missing\(unknown)."
      ) + "\n")
    if !sent.isEmpty {
      parts.append("## " + language.pick("逐家", "One by one") + "\n")
      parts.append(table(sent))
    }
    func list(_ title: String, _ names: [String]) {
      guard !names.isEmpty else { return }
      parts.append("## " + title + "\n")
      parts.append(names.map { MarkdownText.escaped($0) }.joined(separator: language.pick("、", ", ")) + "\n")
    }
    list(
      language.pick("未见年报", "Missing"),
      missing.map { slip in
        slips.years.count > 1
          ? "\(slip.name)(\(slip.missing.map(String.init).joined(separator: language.pick("、", ", "))))" : slip.name
      })
    list(language.pick("无问题", "Clean"), slips.clean)
    if !slips.others.isEmpty {
      parts.append("## " + language.pick("不属于哪一家的", "About no single unit") + "\n")
      let lines = slips.others.map { "- " + MarkdownText.escaped(FindingSentence($0, language: language).sentence) }
      parts.append(lines.joined(separator: "\n") + "\n")
    }
    return parts.joined(separator: "\n")
  }

  private func table(_ sent: [Slip]) -> String {
    let headings = language.pick("单位|错误|警告|提示|退改单", "Unit|Errors|Warnings|Notices|Slip").split(separator: "|").map(
      String.init)
    // Links are written beside the table's cells, whose text is escaped.
    let rows = sent.map { slip in
      let counts = [Severity.error, .warning, .notice].map { String(slip.open($0).count) }
      let target = slip.file.replacing(" ", with: "%20").replacing("(", with: "%28").replacing(")", with: "%29")
      return "| " + ([MarkdownText.escaped(slip.name)] + counts).joined(separator: " | ")
        + " | [\(MarkdownText.escaped(slip.file))](\(target)) |"
    }
    return (["| " + headings.joined(separator: " | ") + " |", "| --- | --: | --: | --: | --- |"] + rows).joined(
      separator: "\n") + "\n"
  }
}
