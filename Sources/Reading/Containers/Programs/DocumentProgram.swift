// SPDX-License-Identifier: GPL-3.0-or-later

import Records
import Subprocess

/// Runs a program of the system that reads a document: no shell, a fixed environment, a limit for time and output.
enum DocumentProgram {
  /// What a program gave.
  struct Outcome: Sendable {
    /// Its exit status; nil when a signal ended it.
    let status: Int32?
    let output: [UInt8]
    /// What it said on standard error, at most a few kilobytes.
    let message: String
  }

  /// Why a program gave nothing.
  enum Failure: Error, Equatable {
    /// There is no such program on the search path.
    case notInstalled
    /// It took longer than it was given, and was stopped.
    case timeOut(seconds: Int)
    /// It wrote more than it was allowed to.
    case tooMuchOutput(limit: Int)
    /// The system could not run it.
    case notRun(String)
  }

  /// Runs `name` with `arguments`, gives it `input` and takes its output.
  static func run(
    _ name: String, _ arguments: [String], input: [UInt8] = [], outputLimit: Int, seconds: Int
  ) async throws(Failure) -> Outcome {
    let outcome = await withTaskGroup(of: Result<Outcome, Failure>?.self) { group in
      group.addTask { await start(name, arguments, input, outputLimit) }
      group.addTask {
        // Cancelled when the program ends first.
        try? await Task.sleep(for: .seconds(seconds))
        return nil
      }
      let first = await group.next() ?? nil
      // Cancelling the program's task kills the program.
      group.cancelAll()
      return first ?? .failure(.timeOut(seconds: seconds))
    }
    return try outcome.get()
  }

  private static func start(
    _ name: String, _ arguments: [String], _ input: [UInt8], _ limit: Int
  ) async -> Result<Outcome, Failure> {
    do {
      var options = PlatformOptions()
      // A group of its own, so that what the program starts ends with it.
      options.processGroupID = 0
      let result = try await Subprocess.run(
        .name(name), arguments: Arguments(arguments), environment: environment, platformOptions: options,
        input: .array(input), output: .bytes(limit: limit), error: .string(limit: messageLimit))
      var status: Int32?
      if case .exited(let code) = result.terminationStatus { status = code }
      return .success(Outcome(status: status, output: result.standardOutput, message: result.standardError))
    } catch let error as SubprocessError {
      if error.code == .executableNotFound { return .failure(.notInstalled) }
      if error.code == .outputLimitExceeded { return .failure(.tooMuchOutput(limit: limit)) }
      return .failure(.notRun(error.description))
    } catch {
      return .failure(.notRun(String(describing: error)))
    }
  }

  /// A damaged file makes converters complain at length.
  private static let messageLimit = 1 << 20

  /// Text in UTF-8 and messages in English, whatever the user's settings.
  private static var environment: Environment {
    .inherit.updating(["LC_ALL": "C.UTF-8", "LANG": "C.UTF-8", "LANGUAGE": nil])
  }
}

extension DocumentProgram.Failure {
  /// The error of a document that `program` was to read.
  func asContainerError(_ program: String) -> ContainerError {
    switch self {
    case .notInstalled: ContainerError("program_missing", [.text(program)])
    case .timeOut(let seconds): ContainerError("program_time_out", [.text(program), .integer(seconds)])
    case .tooMuchOutput(let limit): ContainerError("program_output", [.text(program), .integer(limit)])
    case .notRun(let reason): ContainerError("program_not_run", [.text(program), .text(reason)])
    }
  }
}
