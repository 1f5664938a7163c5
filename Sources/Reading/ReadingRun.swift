// SPDX-License-Identifier: GPL-3.0-or-later

public import Records

/// Reads everything behind the paths a user gives. One odd document never stops the run: it becomes a finding.
///
/// Records come in the order of the paths, and of a folder's files by the bytes of their paths, whatever the number of
/// threads.
public struct ReadingRun: Sendable {
  /// What a run says besides its records.
  public struct Outcome: Sendable {
    /// Findings about files: not readable, no report, read twice. Those about reports are in the records.
    public var findings: [Finding] = []
    /// Number of files looked at.
    public var files = 0
    /// Number of records given.
    public var records = 0
    /// Number of files and folders that could not be read although they may hold a report.
    public var unread = 0
  }

  private let reader: ReportReader
  private let threads: Int

  /// A run with `options` on at most `threads` threads.
  public init(options: ReadingOptions = ReadingOptions(), threads: Int = 1) {
    reader = ReportReader(options: options)
    self.threads = max(1, threads)
  }

  /// Reads `paths` (files, folders, `-` for standard input) and gives all records at once.
  ///
  /// - Parameter progress: told from time to time how many files of how many are done.
  public nonisolated(nonsending) func records(
    at paths: [String], progress: (Int, Int) -> Void = { _, _ in }
  ) async -> (records: [Record], outcome: Outcome) {
    var records: [Record] = []
    let outcome = await read(paths, progress: progress) { records.append($0) }
    return (records, outcome)
  }

  /// Reads `paths` and gives one record after the other, so that memory holds a few dozen documents only.
  ///
  /// - Parameter progress: told from time to time how many files of how many are done.
  /// - Throws: what `give` throws, such as a closed pipe; the run ends there.
  public nonisolated(nonsending) func read<Failure>(
    _ paths: [String], progress: (Int, Int) -> Void = { _, _ in }, give: (Record) throws(Failure) -> Void
  ) async throws(Failure) -> Outcome {
    try await read(paths, progress: progress, make: { $0 }, give: give)
  }

  /// Reads `paths`, makes something of every record on the thread that read it, and gives that in order.
  ///
  /// - Parameters:
  ///   - progress: told from time to time how many files of how many are done.
  ///   - make: what is wanted of a record, such as its lines of CSV; called on any thread, also for records that are left
  ///     out afterwards because their bytes were read before.
  /// - Throws: what `give` throws, such as a closed pipe; the run ends there.
  public nonisolated(nonsending) func read<Piece: Sendable, Failure>(
    _ paths: [String], progress: (Int, Int) -> Void = { _, _ in }, make: @escaping @Sendable (Record) -> Piece,
    give: (Piece) throws(Failure) -> Void
  ) async throws(Failure) -> Outcome {
    let (files, findings) = SourceFolder.files(at: paths)
    var outcome = Outcome(findings: findings, files: files.count)
    // Digest → the document it was first read as, and the path.
    var known: [String: (documentID: String, path: String)] = [:]
    let reader = reader
    try await WorkOrder(count: files.count, threads: threads).run { index in
      FilePieces(await reader.read(files[index]), make)
    } give: { (index: Int, pieces: FilePieces<Piece>) throws(Failure) in
      progress(index, files.count)
      outcome.findings += pieces.findings
      guard let document = pieces.document else { return }
      if let first = known[document.sha256] {
        outcome.findings.append(Self.sameBytes(files[index], first.documentID, first.path))
        return
      }
      known[document.sha256] = (document.documentID, files[index].path)
      for piece in pieces.pieces {
        try give(piece)
        outcome.records += 1
      }
    }
    outcome.unread = outcome.findings.count {
      $0.severity == .error && ($0.rule == ReadingRule.unreadable || $0.rule == ReadingRule.fileType)
    }
    return outcome
  }

  private static func sameBytes(_ file: SourceFile, _ documentID: String, _ path: String) -> Finding {
    Finding(
      severity: .notice, rule: ReadingRule.sameBytes, outcome: .broken, documentID: documentID, code: "same_bytes",
      arguments: [.text(path), .text(file.path)])
  }
}

/// What was made of one file.
private struct FilePieces<Piece: Sendable>: Sendable {
  let findings: [Finding]
  /// The digest and the id of the file's first report; nil when it has none.
  let document: (sha256: String, documentID: String)?
  let pieces: [Piece]

  init(_ reading: ReportReader.FileReading, _ make: (Record) -> Piece) {
    findings = reading.findings
    document = (reading.records.first?.document).map { ($0.sha256, $0.documentID) }
    pieces = reading.records.map(make)
  }
}
