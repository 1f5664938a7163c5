// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Reporting

@Suite("Templates")
struct TemplateTests {
  private static let variables: [TemplateVariable] = [
    .init("title", .text, "标题", "title"), .init("has_note", .flag, "", ""), .init("notes", .texts, "", ""),
    .init(
      "rows",
      .entries([.init("name", .text, "", ""), .init("cells", .entries([.init("value", .text, "", "")]), "", "")]), "",
      ""),
  ]

  private func template(_ text: String, isHTML: Bool = false) -> Template {
    Template(path: "t.md", text: text, isHTML: isHTML, variables: Self.variables)
  }

  private func error(_ text: String) -> TemplateError? {
    do throws(TemplateError) {
      try template(text).check()
      return nil
    } catch { return error }
  }

  @Test("variables, sections, lists and comments are filled in")
  func filled() throws {
    let text =
      "# {{title}}\n{{! 说明 }}{{#has_note}}{{#notes}}- {{.}}\n{{/notes}}{{/has_note}}{{#rows}}{{name}}:{{#cells}}{{value}},{{/cells}}\n{{/rows}}{{^notes}}无{{/notes}}"
    let output = try template(text).rendered([
      "title": "甲 & <乙>", "has_note": true, "notes": ["一", "二"],
      "rows": [["name": "丙", "cells": [["value": "1"], ["value": "2"]]]],
    ])
    #expect(output.contains("# 甲 & <乙>\n"))
    #expect(output.contains("- 一\n- 二\n"))
    #expect(output.contains("丙:1,2,\n"))
    #expect(!output.contains("无"))
  }

  @Test("a page escapes, a Markdown text does not")
  func escaping() throws {
    #expect(try template("{{title}}", isHTML: true).rendered(["title": "<b>"]) == "&lt;b&gt;")
    #expect(try template("{{{title}}}", isHTML: true).rendered(["title": "<b>"]) == "<b>")
    #expect(try template("{{title}}").rendered(["title": "<b>"]) == "<b>")
  }

  @Test(
    "what cannot be right is an error with its line",
    arguments: [
      ("{{title}}\n{{titel}}", 2, TemplateError.Problem.unknown("titel", near: ["title"])),
      ("{{name}}", 1, .unknown("name", near: ["title"])),
      ("\n\n{{#rows}}{{nam}}{{/rows}}", 3, .unknown("nam", near: ["name"])),
      ("a\n{{#rows}}\nb", 2, .unbalanced("rows")), ("{{/rows}}", 1, .unbalanced("rows")),
      ("{{#rows}}{{#cells}}{{/rows}}{{/cells}}", 1, .unbalanced("rows")), ("a\nb {{title", 2, .unfinished),
      ("{{> other}}", 1, .unsupported("> other")), ("{{=<% %>=}}", 1, .unsupported("=<% %>=")),
    ] as [(String, Int, TemplateError.Problem)])
  func mistakes(text: String, line: Int, problem: TemplateError.Problem) throws {
    let found = try #require(error(text))
    #expect(found.line == line && found.path == "t.md")
    if case .unknown(let name, _) = problem, case .unknown(let other, _) = found.problem {
      #expect(name == other)
    } else {
      #expect(found.problem == problem)
    }
    for language in Language.allCases { #expect(found.text(language).contains("t.md")) }
  }

  @Test("the built-in page uses no variable that is not there, and every one that is", arguments: Language.allCases)
  func builtInPage(language: Language) throws {
    try Template.page(language).check()
    let text = Template.page(language).text
    for variable in PageVariables.all {
      #expect(
        text.contains("{{\(variable.name)}}") || text.contains("{{{\(variable.name)}}}")
          || text.contains("{{#\(variable.name)}}"))
    }
    #expect(!text.contains("[["))
  }
}
