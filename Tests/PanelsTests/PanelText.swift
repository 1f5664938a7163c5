// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials
import Panels
import Records

/// A panel as text, one line per cell, so that panels from different files can be compared.
func describe(_ panel: Panel) -> [String] {
  var lines: [String] = []
  for (authority, who) in panel.authorities.enumerated() {
    for (year, number) in panel.years.enumerated() {
      for (indicator, what) in panel.indicators.enumerated() {
        let cell = panel.index(authority: authority, year: year)
        let column = panel.columns[indicator]
        let value =
          column.states[cell].hasNumber
          ? FixedDecimal(mantissa: column.mantissas[cell], scale: column.scale).description : "\(column.states[cell])"
        lines.append("\(who.key) \(number) \(what.id) \(value)\(column.states[cell] == .lowerBound ? "+" : "")")
      }
    }
  }
  return lines
}

/// Loads a text as the file `t.csv`.
func load(_ text: String, _ options: PanelOptions = PanelOptions()) throws(PanelError) -> LoadedPanel {
  try PanelLoader.load(.bytes(Array(text.utf8), name: "t.csv"), options: options)
}

/// The error that loading a text raises; nil when it raises none.
func loadError(_ text: String, _ options: PanelOptions = PanelOptions()) -> PanelError? {
  do throws(PanelError) {
    _ = try load(text, options)
    return nil
  } catch {
    return error
  }
}

/// Writes files into a new folder, runs `body` with its path, and takes the folder away.
func withFolder(_ files: [String: String], _ body: (String) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: "gouji-panels-\(UInt64.random(in: 0...(.max)))")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
  try body(folder.path)
}
