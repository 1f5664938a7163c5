// SPDX-License-Identifier: GPL-3.0-or-later

import Forms

/// Writes `datapackage.json`: the folder as a Frictionless tabular data package, so that other tools read it with types,
/// keys and labels.
///
/// Reference: Frictionless Data, Data Package specification v1, profile `tabular-data-package`.
struct DataPackage {
  /// The columns of `wide.csv`.
  let wide: WideColumns
  /// Ids of the columns of `wide.csv` that are not whole numbers.
  let decimals: Set<String>

  /// The descriptor.
  func bytes() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("profile", "tabular-data-package")
      json.member("name", "gouji-dataset")
      json.member("version", DatasetSchema.version)
      json.array("resources") { json in
        resource("documents", DatasetSchema.documentsFile, documentFields, key: ["document_id"], to: &json)
        resource(
          "values", DatasetSchema.valuesFile, valueFields, key: ["document_id", "cell_id"], pointsToDocuments: true,
          to: &json)
        resource(
          "wide", DatasetSchema.wideFile, wideFields, key: ["document_id"], pointsToDocuments: true, to: &json)
        resource("findings", DatasetSchema.findingsFile, findingFields, key: [], pointsToDocuments: true, to: &json)
      }
    }
    json.endLine()
    return json.takeBytes()
  }

  private func resource(
    _ name: String, _ path: String, _ fields: [DataField], key: [String], pointsToDocuments: Bool = false,
    to json: inout JSONWriter
  ) {
    json.object { json in
      json.member("name", name)
      json.member("path", path)
      json.member("profile", "tabular-data-resource")
      json.member("format", "csv")
      json.member("mediatype", "text/csv")
      json.member("encoding", "utf-8")
      json.object("schema") { json in
        json.array("fields") { json in
          for field in fields { field.write(to: &json) }
        }
        json.array("missingValues") { $0.string("") }
        if !key.isEmpty {
          json.array("primaryKey") { json in
            for column in key { json.string(column) }
          }
        }
        if pointsToDocuments {
          json.array("foreignKeys") { json in
            json.object { json in
              json.array("fields") { $0.string("document_id") }
              json.object("reference") { json in
                json.member("resource", "documents")
                json.array("fields") { $0.string("document_id") }
              }
            }
          }
        }
      }
    }
  }

  private var documentFields: [DataField] {
    DocumentColumns.names.map { name in
      switch name {
      case "document_id": DataField(name, isRequired: true, pattern: "[0-9a-f]{16}(-[0-9]+)?")
      case "sha256": DataField(name, isRequired: true, pattern: "[0-9a-f]{64}")
      case "source_path": DataField(name, isRequired: true)
      case "bytes", "cells_reported", "cells_absent", "cells_ambiguous", "report_year": DataField(name, .integer)
      case "script": DataField(name, words: ["Hans", "Hant"])
      case "form": DataField(name, words: FormVersion.allCases.map(\.rawValue))
      case "county_code": DataField(name, pattern: "[0-9]{6}")
      case "period_start", "period_end", "published_on", "signed_on", "page_header_date": DataField(name, .date)
      default: DataField(name)
      }
    }
  }

  private var valueFields: [DataField] {
    ValueColumns.names.map { name in
      switch name {
      case "document_id", "cell_id": DataField(name, isRequired: true)
      case "year", "line", "byte_start", "byte_end": DataField(name, .integer)
      case "form": DataField(name, isRequired: true, words: ValueForm.allCases.map(\.rawValue))
      case "value": DataField(name, .number)
      case "status": DataField(name, isRequired: true, words: ValueStatus.allCases.map(\.rawValue))
      case "qualifier": DataField(name, words: Qualifier.allCases.map(\.rawValue))
      case "method": DataField(name, words: ReadingMethod.allCases.map(\.rawValue))
      case "confidence": DataField(name, words: Confidence.allCases.map(\.rawValue))
      case "scope": DataField(name, words: ValueScope.allCases.map(\.rawValue))
      default: DataField(name)
      }
    }
  }

  private var findingFields: [DataField] {
    FindingColumns.names.map { name in
      switch name {
      case "severity": DataField(name, isRequired: true, words: Severity.allCases.map(\.rawValue))
      case "rule": DataField(name, isRequired: true)
      case "outcome": DataField(name, isRequired: true, words: Outcome.allCases.map(\.rawValue))
      case "year", "line": DataField(name, .integer)
      case "value", "expected": DataField(name, .number)
      default: DataField(name)
      }
    }
  }

  private var wideFields: [DataField] {
    let keys = WideColumns.keys.map { name in
      switch name {
      case "document_id": DataField(name, isRequired: true)
      case "county_code": DataField(name, pattern: "[0-9]{6}")
      case "year": DataField(name, .integer)
      case "form": DataField(name, words: FormVersion.allCases.map(\.rawValue))
      default: DataField(name)
      }
    }
    return keys
      + wide.ids.map { id in
        let isWhole = !decimals.contains(id)
        if let cell = Form.cell(id) {
          return DataField(
            id, isWhole && cell.kind == .count ? .integer : .number, title: cell.label, unit: cell.unit,
            basis: cell.statutoryBasis)
        }
        let indicator = NarrativeIndicator.indicator(id)
        return DataField(
          id, isWhole ? .integer : .number, title: indicator?.label ?? "", unit: indicator?.unit ?? "")
      }
  }
}

/// One field of a table schema.
struct DataField {
  /// The types of the specification that datasets use.
  enum Kind: String {
    case string, integer, number, date
  }

  private let name: String
  private let kind: Kind
  private let isRequired: Bool
  private let words: [String]
  private let pattern: String
  private let title: String
  private let unit: String
  private let basis: String

  init(
    _ name: String, _ kind: Kind = .string, isRequired: Bool = false, words: [String] = [], pattern: String = "",
    title: String = "", unit: String = "", basis: String = ""
  ) {
    self.name = name
    self.kind = kind
    self.isRequired = isRequired
    self.words = words
    self.pattern = pattern
    self.title = title
    self.unit = unit
    self.basis = basis
  }

  /// Writes the field; unit and legal basis are properties of our own, as the specification allows.
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("name", name)
      json.member("type", kind.rawValue)
      json.member("title", title)
      json.member("gouji:unit", unit)
      json.member("gouji:basis", basis)
      guard isRequired || !words.isEmpty || !pattern.isEmpty else { return }
      json.object("constraints") { json in
        if isRequired { json.truth("required") }
        json.member("pattern", pattern)
        if !words.isEmpty {
          json.array("enum") { json in
            for word in words { json.string(word) }
          }
        }
      }
    }
  }
}
