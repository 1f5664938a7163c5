// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials
public import Records
import TextDecoding

/// Reads the bytes of a file into records.
public struct ReportReader: Sendable {
  private let options: ReadingOptions

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
  public func read(_ file: SourceFile) -> FileReading {
    switch file.kind {
    case .unsupported(let kind): return refusal(.error, ReadingRule.fileType, "document", file, kind)
    case .other(let kind): return refusal(.info, ReadingRule.fileType, "other", file, kind)
    case .text, .markdown: break
    }
    do {
      return read(try FileBytes.read(file.location), from: file)
    } catch {
      return FileReading(findings: [SourceFolder.unreadable(file.path, error)])
    }
  }

  /// Reads `bytes` as the content of `file`.
  public func read(_ bytes: [UInt8], from file: SourceFile) -> FileReading {
    if bytes.isEmpty { return refusal(.warning, ReadingRule.notAReport, "empty", file) }
    if let kind = FileSignature.kind(of: bytes) {
      return refusal(.error, ReadingRule.fileType, "document", file, kind)
    }
    let decoded: DecodedText
    let digest: DocumentDigest
    do {
      decoded = try DecodedText(bytes: bytes)
    } catch {
      return refusal(.error, ReadingRule.unreadable, error.reason.rawValue, file, String(error.offset))
    }
    do {
      digest = try DocumentDigest(of: bytes)
    } catch {
      return refusal(.error, ReadingRule.unreadable, "digest", file, error.description)
    }
    var reading = FileReading()
    var other: OtherDocument?
    for part in ReportParts.parts(of: decoded) {
      let composition = RecordComposition(part: part, options: options)
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
      return refusal(.warning, ReadingRule.notAReport, (other ?? .unknown).rawValue, file)
    }
    return reading
  }

  private func refusal(
    _ severity: Severity, _ rule: String, _ code: String, _ file: SourceFile, _ reason: String? = nil
  ) -> FileReading {
    FileReading(findings: [
      Finding(
        severity: severity, rule: rule, outcome: .broken, documentID: "", code: code,
        arguments: [.text(file.path)] + (reason.map { [.text($0)] } ?? []))
    ])
  }
}
