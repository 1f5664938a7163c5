// SPDX-License-Identifier: GPL-3.0-or-later

/// Small panels beside and below each other, with years along the bottom and numbers along the left of every row.
struct PanelGrid {
  let years: [Int]
  let columns: Int
  let panelWidth: Double
  static let panelHeight = 74.0
  static let titleHeight = 20.0
  static let gap = 14.0
  private let left: Double
  private let pitch: Double

  /// A grid for `count` panels, with room for the texts of an axis before every row or before every panel.
  init(count: Int, years: [Int], axisRoom: Double, isAxisEverywhere: Bool) {
    self.years = years
    columns = max(1, min(isAxisEverywhere ? 4 : 6, count))
    panelWidth = isAxisEverywhere ? 168 : 134
    left = ChartFrame.margin + axisRoom
    pitch = panelWidth + (isAxisEverywhere ? axisRoom + 12 : Self.gap)
  }

  /// The width of the whole picture, wide enough for its words.
  var width: Double { max(560, left + Double(columns - 1) * pitch + panelWidth + ChartFrame.margin) }

  static let rowHeight = titleHeight + panelHeight + gap

  /// Where a panel's drawing area lies.
  func bounds(_ index: Int, top: Double) -> ChartBounds {
    let x = left + Double(index % columns) * pitch
    let y = top + Double(index / columns) * Self.rowHeight + Self.titleHeight
    return ChartBounds(left: x, top: y, right: x + panelWidth, bottom: y + Self.panelHeight)
  }

  func isFirstOfRow(_ index: Int) -> Bool { index % columns == 0 }

  /// Whether no panel stands below.
  func isLastOfColumn(_ index: Int, count: Int) -> Bool { index + columns >= count }

  /// The lower end of all panels with the years below them.
  func bottom(count: Int, top: Double) -> Double {
    top + Double((count + columns - 1) / columns) * Self.rowHeight + 8
  }

  /// The pixel of a year by its place among the years.
  func x(_ year: Int, in bounds: ChartBounds) -> Double {
    guard let first = years.first, let last = years.last, last > first else { return (bounds.left + bounds.right) / 2 }
    let share = Double(years[year] - first) / Double(last - first)
    return bounds.left + 8 + share * (bounds.right - bounds.left - 16)
  }

  /// The first and the last year below a panel.
  func drawYears(in bounds: ChartBounds, _ drawing: inout Drawing) {
    guard let first = years.first, let last = years.last else { return }
    let y = bounds.bottom + 11
    if first == last {
      drawing.label(String(first), (bounds.left + bounds.right) / 2, y, .center, ink: .muted, size: 11)
    } else {
      drawing.label(String(first), bounds.left, y, ink: .muted, size: 11)
      drawing.label(String(last), bounds.right, y, .right, ink: .muted, size: 11)
    }
  }

  /// The outline of quartiles over consecutive years; years without one end it.
  func band(_ low: [Double?], _ high: [Double?], _ scale: ChartScale, in bounds: ChartBounds) -> [Drawing.Area] {
    runs(zip(low, high).map { $0 != nil && $1 != nil }).compactMap { run in
      guard run.count > 1 else { return nil }
      let upper = run.map { ChartPoint(x: x($0, in: bounds), y: scale.position(high[$0] ?? 0)) }
      let lower = run.reversed().map { ChartPoint(x: x($0, in: bounds), y: scale.position(low[$0] ?? 0)) }
      return Drawing.Area(points: upper + lower, ink: .band)
    }
  }

  /// Lines through consecutive years with a number; a gap stays a gap.
  func curve(
    _ values: [Double?], _ scale: ChartScale, in bounds: ChartBounds, ink: ChartInk, width: Double,
    isDashed: Bool = false
  ) -> [Drawing.Line] {
    runs(values.map { $0 != nil }).filter { $0.count > 1 }.map { run in
      Drawing.Line(
        points: run.map { ChartPoint(x: x($0, in: bounds), y: scale.position(values[$0] ?? 0)) }, ink: ink,
        width: width, isDashed: isDashed)
    }
  }

  /// Runs of places that hold, where the years follow each other.
  private func runs(_ holds: [Bool]) -> [[Int]] {
    var runs: [[Int]] = []
    for place in holds.indices where holds[place] {
      if let last = runs.last?.last, last == place - 1, years[place] == years[last] + 1 {
        runs[runs.count - 1].append(place)
      } else {
        runs.append([place])
      }
    }
    return runs
  }
}
