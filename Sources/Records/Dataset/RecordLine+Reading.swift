// SPDX-License-Identifier: GPL-3.0-or-later

extension RecordLine {
  /// Reads a line; members it does not know are passed over. A line of another MAJOR version is read no further.
  init(_ bytes: ArraySlice<UInt8>) throws(JSONReader.Failure) {
    var line = RecordLine()
    var json = JSONReader(bytes)
    try json.object { (key, json) throws(JSONReader.Failure) in
      if !line.schemaVersion.isEmpty, !DatasetSchema.isReadable(line.schemaVersion) { return try json.skip() }
      switch key {
      case "schema_version": line.schemaVersion = try json.string()
      case "document": try line.readDocument(&json)
      case "headings":
        try json.array { (json) throws(JSONReader.Failure) in line.headings.append(try Self.heading(&json)) }
      case "minhash":
        try json.array { (json) throws(JSONReader.Failure) in
          guard let word = UInt32(exactly: try json.integer()) else { throw json.failure }
          line.signature.append(word)
        }
      case "statements":
        line.statements = []
        try json.array { (json) throws(JSONReader.Failure) in
          // A kind that a later version added says nothing to this one.
          if let statement = try Self.statement(&json) { line.statements?.append(statement) }
        }
      case "values": try json.array { (json) throws(JSONReader.Failure) in line.values.append(try Number(&json)) }
      case "findings": try json.array { (json) throws(JSONReader.Failure) in line.findings.append(try Said(&json)) }
      default: try json.skip()
      }
    }
    try json.end()
    self = line
  }

  private mutating func readDocument(_ json: inout JSONReader) throws(JSONReader.Failure) {
    var (texts, numbers): ([String: String], [String: Int]) = ([:], [:])
    try json.object { (key, json) throws(JSONReader.Failure) in
      switch key {
      case "bytes", "report_year", "cells_reported", "cells_absent", "cells_ambiguous":
        numbers[key] = try json.integer()
      default: if DocumentColumns.names.contains(key) { texts[key] = try json.string() } else { try json.skip() }
      }
    }
    document = texts
    sizes = numbers
  }

  private static func heading(_ json: inout JSONReader) throws(JSONReader.Failure) -> SectionHeading {
    var (number, text, line) = (0, "", 0)
    var characters: Int?
    try json.object { (key, json) throws(JSONReader.Failure) in
      switch key {
      case "number": number = try json.integer()
      case "text": text = try json.string()
      case "line": line = try json.integer()
      case "characters": characters = try json.integer()
      default: try json.skip()
      }
    }
    return SectionHeading(number: number, text: text, line: line, characters: characters)
  }

  private static func statement(_ json: inout JSONReader) throws(JSONReader.Failure) -> TextStatement? {
    var (kind, line, text) = ("", 0, "")
    try json.object { (key, json) throws(JSONReader.Failure) in
      switch key {
      case "kind": kind = try json.string()
      case "line": line = try json.integer()
      case "text": text = try json.string()
      default: try json.skip()
      }
    }
    return TextStatement.Kind(rawValue: kind).map { TextStatement(kind: $0, line: line, text: text) }
  }
}

extension RecordLine.Number {
  /// Reads a value.
  init(_ json: inout JSONReader) throws(JSONReader.Failure) {
    var number = RecordLine.Number()
    try json.object { (key, json) throws(JSONReader.Failure) in
      switch key {
      case "form": number.form = try json.string()
      case "cell_id": number.cellID = try json.string()
      case "value": number.value = try json.string()
      case "status": number.status = try json.string()
      case "qualifier": number.qualifier = try json.string()
      case "unit": number.unit = try json.string()
      case "raw": number.raw = try json.string()
      case "line": number.line = try json.integer()
      case "byte_start": number.start = try json.integer()
      case "byte_end": number.end = try json.integer()
      case "method": number.method = try json.string()
      case "confidence": number.confidence = try json.string()
      case "note": number.note = try json.string()
      case "scope": number.scope = try json.string()
      case "locator": number.locator = try json.string()
      default: try json.skip()
      }
    }
    self = number
  }
}

extension RecordLine.Said {
  /// Reads a finding.
  init(_ json: inout JSONReader) throws(JSONReader.Failure) {
    var said = RecordLine.Said()
    try json.object { (key, json) throws(JSONReader.Failure) in
      switch key {
      case "severity": said.severity = try json.string()
      case "rule": said.rule = try json.string()
      case "outcome": said.outcome = try json.string()
      case "cells": try json.array { (json) throws(JSONReader.Failure) in said.cells.append(try json.string()) }
      case "value": said.value = try json.string()
      case "expected": said.expected = try json.string()
      case "line": said.line = try json.integer()
      case "code": said.code = try json.string()
      case "evidence": said.evidence = try json.string()
      case "repair": said.repair = try json.string()
      case "waived": said.waived = try json.string()
      case "arguments":
        try json.array { (json) throws(JSONReader.Failure) in
          try json.object { (kind, json) throws(JSONReader.Failure) in
            said.arguments.append((kind, kind == "integer" ? String(try json.integer()) : try json.string()))
          }
        }
      default: try json.skip()
      }
    }
    self = said
  }
}
