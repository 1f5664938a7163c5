// SPDX-License-Identifier: GPL-3.0-or-later

import Records

extension Record {
  /// Says of every value where in the container it stands, and what the container has to say of itself.
  ///
  /// - Parameter lineStarts: the offset of every line of the container's text.
  mutating func place(in container: ContainerText, lineStarts: [Int]) {
    document.layout = container.layout
    values = values.map { value in
      guard let place = value.place else { return value }
      // Of a cell that a row lacks only the line is known: the place of the row.
      let line = place.line - 1
      let offset =
        place.bytes.isEmpty ? (lineStarts.indices.contains(line) ? lineStarts[line] : 0) : place.bytes.lowerBound
      return Value(
        cellID: value.cellID, form: value.form, number: value.number, status: value.status, qualifier: value.qualifier,
        unit: value.unit, raw: value.raw,
        place: SourcePlace(line: place.line, bytes: place.bytes, locator: container.locator(at: offset)),
        method: value.method, confidence: value.confidence, note: value.note, scope: value.scope)
    }
    for var finding in container.findings + imageTables(container, lineStarts) {
      finding.take(document)
      findings.append(finding)
    }
  }

  /// What to say when images stand where the tables belong and no cell was read.
  private func imageTables(_ container: ContainerText, _ lineStarts: [Int]) -> [Finding] {
    guard document.cellsReported == 0 else { return [] }
    func start(_ section: Int) -> Int? {
      headings.first { $0.number >= section }.flatMap {
        lineStarts.indices.contains($0.line - 1) ? lineStarts[$0.line - 1] : nil
      }
    }
    // Without headings of the table's sections the whole report may be images.
    let first = start(2) ?? 0
    let end = start(5) ?? .max
    let images = container.images.filter { $0 >= first && $0 <= max(first, end) }
    guard !images.isEmpty else { return [] }
    return [
      Finding(
        severity: .warning, rule: ReadingRule.imageTables, outcome: .cannotTell, documentID: "", code: "images",
        arguments: [.integer(images.count)])
    ]
  }
}
