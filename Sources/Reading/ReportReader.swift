// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials
public import Records
import TextDecoding

/// Reads the bytes of a file into records.
public struct ReportReader: Sendable {
  let options: ReadingOptions

  /// A reader with `options`.
  public init(options: ReadingOptions = ReadingOptions()) { self.options = options }

  /// What one file gave.
  public struct FileReading: Sendable {
    /// One record for every report in the file, in the order of the text.
    public var records: [Record] = []
    /// What there is to say of the file itself: why it gave no record.
    public var findings: [Finding] = []
  }

  /// Reads the file behind `file`; whatever keeps it from being read becomes a finding.
  public nonisolated(nonsending) func read(_ file: SourceFile) async -> FileReading {
    do throws(Refusal) {
      return try read(try bytes(of: file), file)
    } catch {
      return FileReading(findings: [error.finding])
    }
  }

  /// Reads `bytes` as the content of `file`.
  public func read(_ bytes: [UInt8], from file: SourceFile) -> FileReading {
    do throws(Refusal) {
      return try read(bytes, file)
    } catch {
      return FileReading(findings: [error.finding])
    }
  }

  private func read(_ bytes: [UInt8], _ file: SourceFile) throws(Refusal) -> FileReading {
    let parts = try parts(of: bytes, file)
    let digest: DocumentDigest
    do {
      digest = try DocumentDigest(of: bytes)
    } catch {
      throw Refusal(.error, ReadingRule.unreadable, "digest", file, error.description)
    }
    var reading = FileReading()
    var other: OtherDocument?
    for part in parts {
      var composition = RecordComposition(part: part, options: options)
      if let kind = composition.otherDocument {
        other = other ?? kind
        continue
      }
      reading.records.append(
        composition.record(
          documentID: digest.documentID(report: reading.records.count + 1), sha256: digest.hexadecimal, file: file,
          size: bytes.count))
    }
    if reading.records.isEmpty {
      throw Refusal(.warning, ReadingRule.notAReport, (other ?? .unknown).rawValue, file)
    }
    return reading
  }

  /// The bytes of a file whose name does not say that it is no report.
  func bytes(of file: SourceFile) throws(Refusal) -> [UInt8] {
    if case .other(let kind) = file.kind { throw Refusal(.info, ReadingRule.fileType, "other", file, kind) }
    do {
      return try FileBytes.read(file.location)
    } catch {
      throw Refusal(finding: SourceFolder.unreadable(file.path, error))
    }
  }

  /// The reports in `bytes`, as text and with its parts told apart. The first bytes decide what they are, not the name:
  /// a text called .docx is read, a PDF called .txt is not taken for text.
  func parts(of bytes: [UInt8], _ file: SourceFile) throws(Refusal) -> [ReportParts.Part] {
    if bytes.isEmpty { throw Refusal(.warning, ReadingRule.notAReport, "empty", file) }
    if let kind = FileSignature.kind(of: bytes) {
      throw Refusal(.error, ReadingRule.fileType, "document", file, kind)
    }
    do {
      return ReportParts.parts(of: try DecodedText(bytes: bytes))
    } catch {
      throw Refusal(.error, ReadingRule.unreadable, error.reason.rawValue, file, String(error.offset))
    }
  }
}

/// Why a file gives no record.
struct Refusal: Error {
  /// What the user is told.
  let finding: Finding

  /// A refusal with a finding that is made already.
  init(finding: Finding) { self.finding = finding }

  /// A refusal of `file`, whose finding names its path and the reason.
  init(
    _ severity: Severity, _ rule: String, _ code: String, _ file: SourceFile, _ reason: String? = nil
  ) {
    finding = Finding(
      severity: severity, rule: rule, outcome: .broken, documentID: "", code: code,
      arguments: [.text(file.path)] + (reason.map { [.text($0)] } ?? []))
  }
}
