// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import FoundationEssentials
import Reporting

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Runs gouji on the arguments of this process and ends the process with its exit status.
public func runGouji() async {
  // A reader that goes away is not a failure: writes then say so, and nobody is killed.
  signal(SIGPIPE, SIG_IGN)
  let status = await gouji(Array(CommandLine.arguments.dropFirst()))
  exit(status.rawValue)
}

/// Runs gouji on `arguments` (without the program's name): results to standard output, everything else to standard
/// error.
///
/// - Returns: what the shell is told. Nothing is thrown: every error has become a message and a status.
public func gouji(_ arguments: [String]) async -> ExitStatus {
  let language = UsageText.language(in: arguments)
  do {
    var command = try parse(arguments, language: language)
    if let command = command as? any GoujiCommand {
      let console = Console(language: language, isQuiet: command.isQuiet)
      return try await command.run(console)
    }
    try command.run()
    return .done
  } catch let error as OutputError {
    return report(error, language: language)
  } catch let error as CommandError {
    Console(language: language).error(error.text(language))
    return error.status
  } catch {
    return report(error, language: language)
  }
}

private func parse(_ arguments: [String], language: Language) throws -> any ParsableCommand {
  if let first = arguments.first, let unknown = UnknownCommand(first, among: Gouji.names) {
    throw CommandError(status: .usage, unknown.chinese, unknown.english)
  }
  if PrintTemplatesCommand.isMeant(arguments) { return try PrintTemplatesCommand.parse(Array(arguments.dropFirst())) }
  return try Gouji.parseAsRoot(arguments)
}

/// Standard output that takes no more: a reader that went away is content, a full disk is not.
private func report(_ error: OutputError, language: Language) -> ExitStatus {
  guard case .failed(let code) = error else { return .done }
  let reason = code == ENOSPC ? language.pick("磁盘已满", "the disk is full") : String(cString: strerror(code))
  Console(language: language).error(
    language.pick("写不了标准输出:\(reason)", "cannot write to standard output: \(reason)"))
  return .inputOutput
}

/// Help and version requests, which ArgumentParser throws, and its usage errors.
private func report(_ error: any Error, language: Language) -> ExitStatus {
  let code = Gouji.exitCode(for: error)
  if code == .success {
    do {
      var output = OutputStream.standard
      try output.write(text: Gouji.fullMessage(for: error) + "\n")
      return .done
    } catch { return report(error, language: language) }
  }
  guard code == .validationFailure else {
    Console(language: language).error(ErrorText.unforeseen(error, language))
    return .internalError
  }
  let text = UsageText.translated(Gouji.message(for: error), language)
  Console(language: language).error(text)
  Console(language: language).line(UsageText.hint(Gouji.fullMessage(for: error), language))
  return .usage
}
