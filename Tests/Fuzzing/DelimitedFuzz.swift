// SPDX-License-Identifier: GPL-3.0-or-later

import DelimitedText
import Panels
import Records

/// Any bytes are rows or an error with a line.
func fuzzCSV(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = bytes(start, count)
  do throws(DelimitedTextError) {
    let table = try CSVTable(bytes: bytes, name: "fuzz.csv")
    precondition(table.rows.allSatisfy { $0.fields.count == table.header.count }, "a row has one field a column")
  } catch {
    return 0
  }
  return 0
}

/// Any bytes are a roster or a list of what is wrong with it.
func fuzzRoster(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  _ = try? Roster(csv: bytes(start, count))
  return 0
}

/// Any bytes are a panel whose columns are as long as they must be, or an error.
func fuzzPanel(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard let loaded = try? PanelLoader.load(.bytes(bytes(start, count), name: "fuzz.csv")) else { return 0 }
  let cells = loaded.panel.authorities.count * loaded.panel.years.count
  for column in loaded.panel.columns {
    precondition(column.mantissas.count == cells && column.states.count == cells, "a column has a cell for everybody")
  }
  return 0
}
