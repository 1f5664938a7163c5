// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@Suite("Command lines")
struct CommandLineCaseTests {
  @Test("writes what the case expects", arguments: CommandLineCase.all)
  func writesWhatIsExpected(_ example: CommandLineCase) throws {
    let outcome = try example.run()
    if CommandLineCase.isRecording { try example.record(outcome) }
    let expected = try example.expected()
    #expect(outcome.status == expected.status, "status of \(example.testDescription)")
    #expect(outcome.output == expected.output, "standard output of \(example.testDescription)")
    #expect(outcome.errors == expected.errors, "standard error of \(example.testDescription)")
  }

  @Test(
    "no case is left out",
    .enabled(
      if: CommandLineCase.missing.isEmpty,
      "cases are left out that need \(CommandLineCase.missing.joined(separator: ", "))"))
  func nothingIsMissing() {
    #expect(CommandLineCase.missing.isEmpty)
  }

  @Test("there are cases")
  func casesExist() {
    #expect(CommandLineCase.all.count >= 20)
  }
}
