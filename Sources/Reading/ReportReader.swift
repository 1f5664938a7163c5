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
      let bytes = try bytes(of: file)
      return try read(try await document(bytes, file), bytes)
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
    try read(try opened(bytes, file), bytes)
  }

  private func read(_ opened: OpenedDocument, _ bytes: [UInt8]) throws(Refusal) -> FileReading {
    let file = opened.file
    let digest: DocumentDigest
    do {
      digest = try DocumentDigest(of: bytes)
    } catch {
      throw Refusal(.error, ReadingRule.unreadable, "digest", file, error.description)
    }
    var reading = FileReading()
    var other: OtherDocument?
    for part in ReportParts.parts(of: opened.text) {
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
      if let container = opened.container, other == nil || other == .unknown, container.isImages {
        throw Refusal(.warning, ReadingRule.notAReport, "images", file, String(container.images.count))
      }
      throw Refusal(.warning, ReadingRule.notAReport, (other ?? .unknown).rawValue, file)
    }
    if let container = opened.container {
      let starts = container.lineStarts
      for index in reading.records.indices { reading.records[index].place(in: container, lineStarts: starts) }
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

  /// The reports in `bytes`, as text and with its parts told apart.
  nonisolated(nonsending) func parts(
    of bytes: [UInt8], _ file: SourceFile
  ) async throws(Refusal) -> [ReportParts.Part] {
    ReportParts.parts(of: try await document(bytes, file).text)
  }

  /// The text of a document of any kind, got by other programs where its kind needs them.
  nonisolated(nonsending) func document(
    _ bytes: [UInt8], _ file: SourceFile
  ) async throws(Refusal) -> OpenedDocument {
    let known = file.understood(as: FileSignature.kind(of: bytes, named: file.kind))
    do throws(ContainerError) {
      switch known.kind {
      case .pdf: return OpenedDocument(file: known, try await PDFReader.text(of: bytes))
      case .legacy(let suffix): return OpenedDocument(file: known, try await OfficeConverter.text(of: bytes, suffix))
      default: break
      }
    } catch {
      throw Refusal(error, known)
    }
    return try opened(bytes, file)
  }

  /// The text of a document that needs no other program. The bytes decide what it is, not the name: a text called .docx
  /// is read, a page called .txt is not taken for text.
  func opened(_ bytes: [UInt8], _ file: SourceFile) throws(Refusal) -> OpenedDocument {
    if bytes.isEmpty { throw Refusal(.warning, ReadingRule.notAReport, "empty", file) }
    let file = file.understood(as: FileSignature.kind(of: bytes, named: file.kind))
    if file.kind == .text || file.kind == .markdown {
      do {
        return OpenedDocument(file: file, text: try DecodedText(bytes: bytes), container: nil)
      } catch {
        throw Refusal(.error, ReadingRule.unreadable, error.reason.rawValue, file, String(error.offset))
      }
    }
    let container: ContainerText?
    do {
      container = try ContainerReader.text(of: bytes, file.kind)
    } catch {
      throw Refusal(error, file)
    }
    guard let container else { throw Refusal(.error, ReadingRule.fileType, "document", file, file.kind.name) }
    return OpenedDocument(file: file, container)
  }
}

/// A document whose text is known.
struct OpenedDocument {
  /// The file, with the kind that its bytes are.
  let file: SourceFile
  /// Its text.
  let text: DecodedText
  /// What the text was taken out of; nil for plain text.
  let container: ContainerText?
}

extension OpenedDocument {
  /// A document that is no plain text.
  init(file: SourceFile, _ container: ContainerText) {
    self.init(
      file: file, text: DecodedText(extracted: container.utf8, encoding: container.encoding), container: container)
  }
}

/// Why a file gives no record.
struct Refusal: Error {
  /// What the user is told.
  let finding: Finding

  /// A refusal with a finding that is made already.
  init(finding: Finding) { self.finding = finding }

  /// A refusal of `file` for what its container has wrong.
  init(_ error: ContainerError, _ file: SourceFile) {
    finding = Finding(
      severity: .error, rule: ReadingRule.unreadable, outcome: .broken, documentID: "", code: error.code,
      arguments: [.text(file.path)] + error.arguments)
  }

  /// A refusal of `file`, whose finding names its path and the reason.
  init(
    _ severity: Severity, _ rule: String, _ code: String, _ file: SourceFile, _ reason: String? = nil
  ) {
    finding = Finding(
      severity: severity, rule: rule, outcome: .broken, documentID: "", code: code,
      arguments: [.text(file.path)] + (reason.map { [.text($0)] } ?? []))
  }
}
