// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Forms

@Suite struct HolesTests {
  @Test(
    arguments: [
      ("", "{x}", "a", ""), ("{x}", "{x}", "", ""), ("{x}", "{x}", "{x}", "{x}"), ("a.{x}.b", "{x}", "总计", "a.总计.b"),
      ("{x}{x}", "{x}", "1", "11"), ("{x", "{x}", "1", "{x"), ("a{y}", "{x}", "1", "a{y}"),
      ("{{x}}", "{x}", "1", "{1}"),
      ("文{x}字", "", "1", "文{x}字"),
    ] as [(String, String, String, String)])
  func everyHoleIsFilled(text: String, hole: String, filling: String, expected: String) {
    #expect(text.filled(hole, with: filling) == expected)
    #expect(text.has(hole: hole) == (!hole.isEmpty && text.contains(hole)))
  }
}
