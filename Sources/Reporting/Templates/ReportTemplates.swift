// SPDX-License-Identifier: GPL-3.0-or-later

internal import FoundationEssentials

/// The templates of a report: gouji's own, or those of an office in place of them.
public struct ReportTemplates: Sendable {
  let summary: Template
  let page: Template
  let style: String

  /// The names a folder of templates may hold.
  public static let names: [String] = ["summary.md", "index.html", "style.css"]

  /// gouji's own, in one language.
  public init(language: Language) {
    summary = .summary
    page = .page(language)
    style = PageStyle.text
  }

  /// Those in `folder`, gouji's own for what it does not hold; all are checked.
  ///
  /// - Throws: ``TemplateError`` when a template is wrong or unreadable, or when the folder holds none.
  public init(folder: String, language: Language) throws(TemplateError) {
    let own = ReportTemplates(language: language)
    let texts = try Self.names.map { name throws(TemplateError) in try Self.text(folder + "/" + name) }
    guard texts.contains(where: { $0 != nil }) else {
      throw TemplateError(path: folder, line: 0, problem: .noTemplate(Self.names))
    }
    summary =
      texts[0].map {
        Template(path: folder + "/" + Self.names[0], text: $0, isHTML: false, variables: SummaryVariables.all)
      } ?? own.summary
    page =
      texts[1].map {
        Template(path: folder + "/" + Self.names[1], text: $0, isHTML: true, variables: PageVariables.all)
      } ?? own.page
    style = texts[2] ?? own.style
    try summary.check()
    try page.check()
  }

  /// gouji's own templates as files to start from.
  public static func files(language: Language) -> [ReportFile] {
    let own = ReportTemplates(language: language)
    return zip(names, [own.summary.text, own.page.text, own.style]).map {
      ReportFile(name: $0, bytes: Array($1.utf8))
    }
  }

  /// The text of a file; nil when there is none.
  private static func text(_ path: String) throws(TemplateError) -> String? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: path)),
      let text = String(validating: data, as: UTF8.self)
    else { throw TemplateError(path: path, line: 0, problem: .unreadable) }
    return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
  }
}
