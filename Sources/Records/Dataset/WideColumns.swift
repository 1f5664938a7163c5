// SPDX-License-Identifier: GPL-3.0-or-later

import DelimitedText
import Forms

/// The columns of `wide.csv`: one row per document that counts.
public struct WideColumns {
  /// The columns in front of the numbers.
  public static let keys = ["document_id", "authority_id", "authority", "county_code", "county", "year", "form"]

  /// Ids of the columns with numbers, in order.
  public let ids: [String]
  private let positions: [String: Int]

  /// The columns that `records` need: the cells of the 2021 form, then those that only the 2019 form has when a report
  /// uses it, then the narrative counts that may be added. A dataset of 2019 forms alone has that form's cells.
  public init(of records: [Record]) {
    let forms = Set(records.compactMap(\.document.form))
    var ids: [String] = []
    if forms != [.form2019] { ids += Form.form2021.cells.map(\.id) }
    let known = Set(ids)
    if forms.contains(.form2019) {
      ids += Form.form2019.cells.map(\.id).filter { !known.contains($0) }
    } else {
      // A single row （六）其他处理 is one of the 2019 form; a 2021 report that has it keeps it.
      var stated: Set<String> = []
      for record in records {
        for value in record.values where value.form != .narrative { stated.insert(value.cellID) }
      }
      ids += Form.form2019.cells.map(\.id).filter { !known.contains($0) && stated.contains($0) }
    }
    ids += NarrativeIndicator.all.filter { $0.kind == .count && $0.isAdditive }.map(\.id)
    self.init(ids: ids)
  }

  /// Columns of these ids, each once.
  public init(ids: [String]) {
    self.ids = ids
    positions = Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Writes the header.
  func writeHeader(to csv: inout CSVWriter) { csv.row(Self.keys + ids) }

  /// The numbers of `record`, one a column; nil where there is none. A narrative count enters when it is exact or stated
  /// as none, and of the year.
  public func numbers(of record: Record) -> [FixedDecimal?] {
    var numbers = [FixedDecimal?](repeating: nil, count: ids.count)
    for value in record.values where value.status == .reported || value.status == .corrected {
      if value.form == .narrative {
        guard value.qualifier == .exact || value.qualifier == .noneByStatement else { continue }
        guard value.scope == .year || value.scope == .toDate else { continue }
      }
      if let position = positions[value.cellID], numbers[position] == nil { numbers[position] = value.number }
    }
    return numbers
  }

  /// Writes the row of `record`.
  func write(_ record: Record, to csv: inout CSVWriter) {
    let numbers = numbers(of: record)
    let document = record.document
    csv.text(document.documentID)
    csv.text(document.authorityID)
    csv.text(document.authorityName)
    csv.text(document.countyCode)
    csv.text(document.county)
    if let year = document.reportYear { csv.integer(Int64(year)) } else { csv.missing() }
    csv.text(document.form?.rawValue ?? "")
    for number in numbers {
      if let number { csv.decimal(mantissa: number.mantissa, scale: number.scale) } else { csv.missing() }
    }
    csv.endRow()
  }

  /// Ids of the columns that hold a number with decimals in any of `records`.
  func idsWithDecimals(in records: [Record]) -> Set<String> {
    var ids: Set<String> = []
    for record in records {
      for value in record.values {
        if let number = value.number, number.scale > 0 { ids.insert(value.cellID) }
      }
    }
    return ids
  }
}
