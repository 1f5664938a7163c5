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
  public nonisolated(nonsending) func records(at paths: [String]) async -> (records: [Record], outcome: Outcome) {
    var records: [Record] = []
    let outcome = await read(paths) { records.append($0) }
    return (records, outcome)
  }

  /// Reads `paths` and gives one record after the other, so that memory holds a few dozen documents only.
  ///
  /// - Throws: what `give` throws, such as a closed pipe; the run ends there.
  public nonisolated(nonsending) func read<Failure>(
    _ paths: [String], give: (Record) throws(Failure) -> Void
  ) async throws(Failure) -> Outcome {
    let (files, findings) = SourceFolder.files(at: paths)
    var outcome = Outcome(findings: findings, files: files.count)
    // Digest → the document it was first read as, and the path.
    var known: [String: (documentID: String, path: String)] = [:]
    var start = 0
    while start < files.count {
      let end = min(files.count, start + Self.batch * threads)
      let readings = await read(Array(files[start..<end]))
      for (file, reading) in zip(files[start..<end], readings) {
        outcome.findings += reading.findings
        guard let document = reading.records.first?.document else { continue }
        if let first = known[document.sha256] {
          outcome.findings.append(Self.sameBytes(file, first.documentID, first.path))
          continue
        }
        known[document.sha256] = (document.documentID, file.path)
        for record in reading.records {
          try give(record)
          outcome.records += 1
        }
      }
      start = end
    }
    outcome.unread = outcome.findings.count {
      $0.severity == .error && ($0.rule == ReadingRule.unreadable || $0.rule == ReadingRule.fileType)
    }
    return outcome
  }

  /// Files that one thread reads before their records are given on.
  private static let batch = 32

  /// The readings of `files`, in their order.
  private nonisolated(nonsending) func read(_ files: [SourceFile]) async -> [ReportReader.FileReading] {
    if threads == 1 || files.count == 1 { return files.map(reader.read) }
    return await withTaskGroup(of: (Int, [ReportReader.FileReading]).self) { group in
      for thread in 0..<threads {
        let share = files[(files.count * thread / threads)..<(files.count * (thread + 1) / threads)]
        let reader = reader
        group.addTask { (thread, share.map(reader.read)) }
      }
      var shares = [[ReportReader.FileReading]](repeating: [], count: threads)
      for await (thread, readings) in group { shares[thread] = readings }
      return shares.flatMap { $0 }
    }
  }

  private static func sameBytes(_ file: SourceFile, _ documentID: String, _ path: String) -> Finding {
    Finding(
      severity: .notice, rule: ReadingRule.sameBytes, outcome: .broken, documentID: documentID, code: "same_bytes",
      arguments: [.text(path), .text(file.path)])
  }
}
