// SPDX-License-Identifier: GPL-3.0-or-later

import DelimitedText
import Forms
import Testing

@testable import Records

/// The rows that are written straight into bytes are those that a writer of fields makes.
@Suite struct ValueRowsTests {
  /// The slow and obvious way.
  private func witness(_ record: Record) -> [UInt8] {
    var csv = CSVWriter()
    for value in record.values {
      csv.text(record.document.documentID)
      csv.text(record.document.authorityID)
      if let year = record.document.reportYear { csv.integer(Int64(year)) } else { csv.missing() }
      csv.text(value.form.rawValue)
      csv.text(value.cellID)
      if let number = value.number {
        csv.decimal(mantissa: number.mantissa, scale: number.scale)
      } else {
        csv.missing()
      }
      csv.text(value.status.rawValue)
      csv.text(value.qualifier.rawValue)
      csv.text(value.unit)
      csv.text(value.raw)
      if let place = value.place { csv.integer(Int64(place.line)) } else { csv.missing() }
      if let bytes = value.place?.bytes, !bytes.isEmpty {
        csv.integer(Int64(bytes.lowerBound))
        csv.integer(Int64(bytes.upperBound))
      } else {
        csv.missing()
        csv.missing()
      }
      csv.text(value.method.rawValue)
      csv.text(value.confidence.rawValue)
      csv.text(value.note)
      csv.text(value.scope.rawValue)
      csv.text(value.place?.locator ?? "")
      csv.endRow()
    }
    return csv.takeBytes()
  }

  private func document(_ authority: String, year: Int?) -> DocumentDescription {
    var document = DocumentDescription(
      documentID: "0123456789abcdef-12", sha256: "", sourcePath: "a.txt", bytes: 1, mediaType: "text/plain",
      encoding: "utf-8", layout: "lines", script: "Hans")
    document.authorityID = authority
    document.reportYear = year
    return document
  }

  @Test func degenerateRecordsAreTheSame() {
    let texts = [
      "", "0", ",", "\"", "\n", "a\rb", "\u{FEFF}x", "甲,乙", "“引”", "\"\"", String(repeating: "\"", count: 400),
    ]
    let numbers: [FixedDecimal?] = [
      nil, FixedDecimal(mantissa: 0, scale: 0), FixedDecimal(mantissa: 9, scale: 0),
      FixedDecimal(mantissa: 10, scale: 0),
      FixedDecimal(mantissa: -1, scale: 0), FixedDecimal(mantissa: -5, scale: 3), FixedDecimal(mantissa: 150, scale: 2),
      FixedDecimal(mantissa: .max, scale: 18), FixedDecimal(mantissa: .min, scale: 18),
      FixedDecimal(mantissa: .min, scale: 0), FixedDecimal(mantissa: 1, scale: 18),
    ]
    let places: [SourcePlace?] = [
      nil, SourcePlace(line: 1, bytes: 0..<0), SourcePlace(line: .max, bytes: 0..<Int.max),
      SourcePlace(line: 12, bytes: 9..<10, locator: "table[2]/tr[5]/td[3]"),
      SourcePlace(line: 12, bytes: 0..<1, locator: "a,\"b\""),
    ]
    var values: [Value] = []
    for (index, text) in texts.enumerated() {
      for (step, number) in numbers.enumerated() {
        values.append(
          Value(
            cellID: Form.form2021.cells[index].id, form: ValueForm.allCases[step % 4], number: number,
            status: ValueStatus.allCases[step % 7], qualifier: Qualifier.allCases[index % 5], unit: "万元", raw: text,
            place: places[(index + step) % 5], method: ReadingMethod.allCases[step % 6],
            confidence: Confidence.allCases[step % 3], note: texts[step % texts.count],
            scope: ValueScope.allCases[step % 4]))
      }
    }
    for (authority, year) in [("", nil), ("610727101", 2024), ("a,\"b\"", Int.max)] as [(String, Int?)] {
      let record = Record(document: document(authority, year: year), values: values)
      #expect(ValueColumns.bytes(of: record) == witness(record))
    }
    #expect(ValueColumns.bytes(of: Record(document: document("", year: nil), values: [])).isEmpty)
  }

  @Test func longestRowsFit() {
    // Every number as long as it can be, so that the room is used to its last byte.
    let value = Value(
      cellID: "x", form: .narrative, number: FixedDecimal(mantissa: .min, scale: 18), status: .unparsable,
      qualifier: .noneByStatement, unit: "", raw: "", place: SourcePlace(line: .min, bytes: Int.min..<Int.max),
      method: .position, confidence: .medium, scope: .countyTotal)
    let record = Record(document: document("", year: .min), values: Array(repeating: value, count: 64))
    #expect(ValueColumns.bytes(of: record) == witness(record))
  }
}
