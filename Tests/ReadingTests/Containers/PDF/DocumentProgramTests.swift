// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials
import Records
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

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

  /// The process itself must be gone: how soon this test is told depends on what else runs.
  @Test func timeOutKills() async throws {
    let note = FileManager.default.temporaryDirectory.appending(path: "process-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: note) }
    let outcome = await failure("sh", ["-c", "echo $$ > '\(note.path)'; exec sleep 600"], seconds: 3)
    #expect(outcome == .timeOut(seconds: 3))
    let written = try String(contentsOf: note, encoding: .utf8).filter(\.isNumber)
    let process = try #require(Int32(written))
    #expect(kill(process, 0) == -1 && errno == ESRCH)
  }

  @Test func outputHasALimit() async {
    #expect(await failure("head", ["-c", "100000", "/dev/zero"]) == .tooMuchOutput(limit: 1_000))
  }
}
