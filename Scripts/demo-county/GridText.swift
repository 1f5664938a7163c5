// SPDX-License-Identifier: GPL-3.0-or-later

/// Prints a table of the form in one of the layouts that offices publish.
enum GridText {
  /// The lines of `grid`.
  static func lines(of grid: Grid, layout: Style.Layout) -> [String] {
    switch layout {
    case .spacedLines: grid.flatMap { row in row.compactMap(\.printed).flatMap { [$0, ""] } }
    case .tightLines: grid.flatMap { row in row.compactMap(\.printed).flatMap(splitHeader) }
    case .markdown: markdown(grid)
    case .pipeRows: grid.map(pipeRow)
    case .mangled: grid.flatMap(mangledRow)
    case .tabs: grid.map(tabRow)
    }
  }

  /// Two words of a narrow head stand on two lines, as word processors break them.
  private static func splitHeader(_ text: String) -> [String] {
    switch text {
    case "商业企业": ["商业", "企业"]
    case "科研机构": ["科研", "机构"]
    case "结果维持", "结果纠正", "其他结果", "尚未审结": [String(text.prefix(2)), String(text.suffix(2))]
    default: [text]
    }
  }

  private static func markdown(_ grid: Grid) -> [String] {
    let width = grid.first?.reduce(0) { $0 + $1.columns } ?? 0
    let rows = grid.map { row in
      let cells = row.flatMap { cell in
        [cell.text] + [String](repeating: "", count: cell.columns - 1)
      }
      return "| " + cells.joined(separator: " | ") + " |"
    }
    let rule = "|" + String(repeating: "---|", count: width)
    return Array(rows.prefix(1)) + [rule] + Array(rows.dropFirst())
  }

  /// Pipes between the cells, and a ragged tail for the columns that a cell covers.
  private static func pipeRow(_ row: [GridCell]) -> String {
    let cells = row.filter { $0.printed != nil || $0.isValue }
    let tail = (cells.last?.columns ?? 1) - 1
    return cells.map(\.text).joined(separator: " | ") + (tail > 0 ? " |" + String(repeating: "|", count: tail) : "")
  }

  private static func mangledRow(_ row: [GridCell]) -> [String] {
    let cells = row.filter { $0.printed != nil || $0.isValue }
    guard let last = cells.last else { return [] }
    let tail = String(repeating: "|", count: last.columns)
    return ["|"] + cells.dropLast().map { "\($0.text) |" } + ["\(last.text) \(tail)"]
  }

  private static func tabRow(_ row: [GridCell]) -> String {
    row.flatMap { cell in [cell.text] + [String](repeating: "", count: cell.columns - 1) }.joined(separator: "\t")
  }
}

extension GridCell {
  /// The text, empty where nothing is printed.
  fileprivate var text: String {
    switch self {
    case .text(let text, _), .value(let text, _): text
    case .covered: ""
    }
  }

  /// The text of a cell that shows something.
  fileprivate var printed: String? { text.isEmpty ? nil : text }

  /// Whether it holds a value, even a blank one.
  fileprivate var isValue: Bool {
    if case .value = self { return true }
    return false
  }
}
