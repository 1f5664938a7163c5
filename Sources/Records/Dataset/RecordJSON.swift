// SPDX-License-Identifier: GPL-3.0-or-later

/// Writes records as JSON Lines: one document a line, with everything that reading it gave.
public struct RecordJSON: Sendable {
  private var json = JSONWriter()
  private let sentence: (@Sendable (Finding) -> String)?

  /// A writer; `sentence` renders the `message` of findings, which is left out without it.
  public init(sentence: (@Sendable (Finding) -> String)? = nil) { self.sentence = sentence }

  /// Gives the bytes written so far and starts an empty buffer.
  public mutating func takeBytes() -> [UInt8] { json.takeBytes() }

  /// Writes the line of `record`, its end included.
  public mutating func write(_ record: Record) {
    let sentence = sentence
    json.object { json in
      json.member("schema", DatasetSchema.recordSchema)
      json.member("schema_version", DatasetSchema.version)
      json.object("document") { DocumentColumns.write(record.document, to: &$0) }
      json.array("headings") { json in
        for heading in record.headings {
          json.object { json in
            json.member("number", heading.number)
            json.member("text", heading.text)
            json.member("line", heading.line)
            json.member("characters", heading.characters)
          }
        }
      }
      json.array("minhash") { json in
        for word in record.textSignature { json.integer(Int(word)) }
      }
      if let statements = record.statements {
        json.array("statements") { json in
          for statement in statements {
            json.object { json in
              json.member("kind", statement.kind.rawValue)
              json.member("line", statement.line)
              json.member("text", statement.text)
            }
          }
        }
      }
      json.array("values") { json in
        for value in record.values { json.object { Self.write(value, to: &$0) } }
      }
      json.array("findings") { json in
        for finding in record.findings { json.object { Self.write(finding, sentence: sentence, to: &$0) } }
      }
    }
    json.endLine()
  }

  private static func write(_ value: Value, to json: inout JSONWriter) {
    json.member("form", value.form.rawValue)
    json.member("cell_id", value.cellID)
    json.member("value", value.number?.description ?? "")
    json.member("status", value.status.rawValue)
    json.member("qualifier", value.qualifier.rawValue)
    json.member("unit", value.unit)
    json.member("raw", value.raw)
    json.member("line", value.place?.line)
    if let bytes = value.place?.bytes, !bytes.isEmpty {
      json.member("byte_start", bytes.lowerBound)
      json.member("byte_end", bytes.upperBound)
    }
    json.member("method", value.method.rawValue)
    json.member("confidence", value.confidence.rawValue)
    json.member("note", value.note)
    json.member("scope", value.scope.rawValue)
    json.member("locator", value.place?.locator ?? "")
  }

  private static func write(
    _ finding: Finding, sentence: (@Sendable (Finding) -> String)?, to json: inout JSONWriter
  ) {
    json.member("severity", finding.severity.rawValue)
    json.member("rule", finding.rule)
    json.member("outcome", finding.outcome.rawValue)
    if !finding.cells.isEmpty {
      json.array("cells") { json in
        for cell in finding.cells { json.string(cell) }
      }
    }
    json.member("value", finding.value?.description ?? "")
    json.member("expected", finding.expected?.description ?? "")
    json.member("line", finding.line)
    json.member("code", finding.code)
    if !finding.arguments.isEmpty {
      json.array("arguments") { json in
        for argument in finding.arguments { json.object { write(argument, to: &$0) } }
      }
    }
    json.member("message", sentence?(finding) ?? "")
    json.member("evidence", finding.evidence)
    json.member("repair", finding.repair)
    json.member("waived", finding.waived)
  }

  private static func write(_ argument: FindingArgument, to json: inout JSONWriter) {
    // A text argument may be empty, so none of these may be left out.
    switch argument {
    case .text(let text): json.dynamicMember("text", text)
    case .number(let number): json.dynamicMember("number", number.description)
    case .integer(let number): json.member("integer", number)
    case .cell(let cell): json.dynamicMember("cell", cell)
    case .date(let date): json.dynamicMember("date", date)
    }
  }
}
