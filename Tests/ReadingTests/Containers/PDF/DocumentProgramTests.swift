// SPDX-License-Identifier: GPL-3.0-or-later

import Records
import Testing

@testable import Reading

struct DocumentProgramTests {
  private func failure(
    _ name: String, _ arguments: [String], limit: Int = 1_000, seconds: Int = 20
  ) async -> DocumentProgram.Failure? {
    do {
      _ = try await DocumentProgram.run(name, arguments, outputLimit: limit, seconds: seconds)
      return nil
    } catch { return error }
  }

  @Test func passesBytesAndArguments() async throws {
    let outcome = try await DocumentProgram.run(
      "cat", ["-", "--"], input: Array("规章\u{0}$HOME".utf8), outputLimit: 100, seconds: 20)
    #expect(outcome.status == 0)
    #expect(outcome.output == Array("规章\u{0}$HOME".utf8))
  }

  @Test func environmentIsFixed() async throws {
    let outcome = try await DocumentProgram.run("sh", ["-c", "printf %s $LC_ALL"], outputLimit: 100, seconds: 20)
    #expect(outcome.output == Array("C.UTF-8".utf8))
  }

  @Test func missingProgram() async {
    #expect(await failure("gouji-no-such-program", []) == .notInstalled)
    #expect(
      DocumentProgram.Failure.notInstalled.asContainerError("pdftotext")
        == ContainerError("program_missing", [.text("pdftotext")]))
  }

  @Test func timeOutKills() async {
    let start = ContinuousClock.now
    #expect(await failure("sleep", ["60"], seconds: 1) == .timeOut(seconds: 1))
    #expect(ContinuousClock.now - start < .seconds(30))
  }

  @Test func outputHasALimit() async {
    #expect(await failure("head", ["-c", "100000", "/dev/zero"]) == .tooMuchOutput(limit: 1_000))
  }
}
