// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis
internal import Forms
internal import Panels
internal import Records
public import Tables

/// One row for every authority's year, one column for every indicator: for spreadsheets and statistics programs.
///
/// The columns of a dataset are those of `wide.csv`; a typed table has its own authorities, sizes and indicators. Only plain
/// numbers enter: lower bounds, vague numbers and parts of a year are empty, as everything that is missing.
public struct WideExport: ExportTable {
  private let source: ExportSource
  private let keys: [ColumnRole]

  /// A wide table of `source`.
  public init(_ source: ExportSource) {
    self.source = source
    if source.isDataset {
      keys = WideColumns.keys.compactMap(ColumnRole.init(rawValue:))
    } else {
      let authorities = source.slice.authorities.map { source.slice.panel.authorities[$0] }
      let all: [(ColumnRole, Bool)] = [
        (.authorityID, authorities.contains { !$0.id.isEmpty }), (.authority, true),
        (.countyCode, authorities.contains { !$0.countyCode.isEmpty }),
        (.county, authorities.contains { !$0.county.isEmpty }),
        (.prefecture, authorities.contains { !$0.prefecture.isEmpty }),
        (.province, authorities.contains { !$0.province.isEmpty }),
        (.type, authorities.contains { !$0.type.isEmpty }), (.year, true),
      ]
      keys = all.filter(\.1).map(\.0)
    }
  }

  /// Who and when, sizes, then the indicators.
  public var columns: [TableColumn] {
    keys.map { TableColumn(role: $0) }
      + source.sizes.map { TableColumn(id: $0, label: ColumnRole(rawValue: $0)?.label ?? $0, isNumeric: true) }
      + source.wideIDs.map { TableColumn(id: $0, label: ExportSource.label(of: $0), isNumeric: true) }
  }

  /// Calls `body` with every row.
  public func forEachRow(_ body: ([TableCell]) throws -> Void) rethrows {
    try source.forEachReport { report in
      try body(
        keys.map { report.cell($0) } + report.sizes.map { .ratio($0) }
          + source.wideIDs.map { .exact(report.wide[$0]) })
    }
  }
}

extension TableColumn {
  /// The column of a role, with the role's name and label.
  init(role: ColumnRole) {
    self.init(id: role.rawValue, label: role.label, isNumeric: role == .year || role.isSize, style: .plain)
  }
}

extension ExportedReport {
  /// What identifies the report, by role; empty is missing.
  func cell(_ role: ColumnRole) -> TableCell {
    switch role {
    case .document: .words(document.documentID)
    case .authorityID: .words(document.authorityID)
    case .authority: .words(document.authorityName)
    case .county: .words(document.county)
    case .countyCode: .words(document.countyCode)
    case .prefecture: .words(document.prefecture)
    case .province: .words(document.province)
    case .type: .words(type)
    case .year: .count(document.reportYear)
    case .form: .words(document.form?.rawValue)
    default: .missing
    }
  }
}
