// SPDX-License-Identifier: GPL-3.0-or-later

internal import Panels
internal import Records
public import Tables

/// One row for every value: the columns of `values.csv`, then who the authority is and what the indicator is called, so
/// that the table stands for itself.
///
/// Read back, it gives the same panel. Documents that another one supersedes are left out, corrections are applied.
public struct LongExport: ExportTable {
  private let source: ExportSource

  /// A long table of `source`.
  public init(_ source: ExportSource) { self.source = source }

  /// The columns of `values.csv`, then the authority, its places, its sizes, and the label of the indicator.
  public var columns: [TableColumn] {
    ValueColumns.names.map(Self.column) + Self.places.map { TableColumn(role: $0) }
      + source.sizes.map { TableColumn(id: $0, label: ColumnRole(rawValue: $0)?.label ?? $0, isNumeric: true) }
      + [TableColumn(id: "label", label: "指标名称")]
  }

  /// Calls `body` with every row.
  public func forEachRow(_ body: ([TableCell]) throws -> Void) rethrows {
    try source.forEachReport { report in
      let tail = Self.places.map { report.cell($0) } + report.sizes.map { TableCell.ratio($0) }
      for value in report.values {
        try body(Self.valueCells(report, value) + tail + [.text(ExportSource.label(of: value.id))])
      }
    }
  }

  private static let places: [ColumnRole] = [.countyCode, .county, .prefecture, .province, .authority, .type]

  /// Headings of the columns of `values.csv` that have no role of their own.
  private static let labels = [
    "raw": "原文", "line": "行", "byte_start": "字节起", "byte_end": "字节止", "method": "读法", "confidence": "把握",
    "note": "备注", "locator": "位置",
  ]

  private static func column(_ name: String) -> TableColumn {
    let role = name == "cell_id" ? ColumnRole.indicator : ColumnRole(rawValue: name)
    let isNumeric = ["year", "value", "line", "byte_start", "byte_end"].contains(name)
    return TableColumn(id: name, label: labels[name] ?? role?.label ?? name, isNumeric: isNumeric, style: .plain)
  }

  /// The columns of `values.csv`.
  static func valueCells(_ report: ExportedReport, _ value: ExportedValue) -> [TableCell] {
    [report.cell(.document), report.cell(.authorityID), report.cell(.year)] + cells(value)
  }

  /// The columns of `values.csv` from `form` on.
  private static func cells(_ value: ExportedValue) -> [TableCell] {
    let bytes = value.place.flatMap { $0.bytes.isEmpty ? nil : $0.bytes }
    return [
      .words(value.form), .text(value.id), .exact(value.number), .text(value.status.rawValue),
      .text(value.qualifier.rawValue), .words(value.unit), .words(value.raw), .count(value.place?.line),
      .count(bytes?.lowerBound), .count(bytes?.upperBound), .words(value.method?.rawValue),
      .words(value.confidence?.rawValue), .words(value.note), .text(value.scope.rawValue),
      .words(value.place?.locator),
    ]
  }
}
