// SPDX-License-Identifier: GPL-3.0-or-later

/// Puts a report together as the file an office would have published.
enum RawReport {
  /// The bytes of the file.
  static func bytes(of report: DemoReport) -> [UInt8] {
    var text = self.text(of: report)
    if report.style.hasFullWidthPunctuation { text = fullWidth(text) }
    if report.style.isTraditional { text = Traditional.convert(text) }
    return report.style.isGB18030 ? GB18030.encode(text) : Array(text.utf8)
  }

  private static func text(of report: DemoReport) -> String {
    var prose = Prose(report)
    let layout = report.style.layout
    var lines = prose.furniture + prose.head + ["", prose.preamble, "", "一、总体情况", ""]
    for paragraph in prose.overview() { lines += [paragraph, ""] }
    let grids = [report.partTwo, report.tableThree, report.tableFour]
    for (title, grid) in zip(["二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况"], grids) {
      lines += [title, ""] + GridText.lines(of: halfWidthLabels(grid), layout: layout) + [""]
    }
    lines += ["五、存在的主要问题及改进情况", ""]
    for paragraph in prose.problems() { lines += [paragraph, ""] }
    lines += ["六、其他需要报告的事项", ""] + prose.closing
    return lines.joined(separator: "\n") + "\n"
  }

  /// Offices type the brackets and commas of the form half-width.
  private static func halfWidthLabels(_ grid: Grid) -> Grid {
    let pairs: [Character: Character] = ["（": "(", "）": ")", "，": ",", "：": ":"]
    func half(_ text: String) -> String { String(text.map { pairs[$0] ?? $0 }) }
    return grid.map { row in
      row.map { cell in
        if case .text(let text, let columns) = cell { return .text(half(text), columns: columns) }
        return cell
      }
    }
  }

  /// Full-width brackets, commas and colons, as the form prints them; times and page furniture keep their colon.
  private static func fullWidth(_ text: String) -> String {
    let pairs: [Character: Character] = ["(": "（", ")": "）", ",": "，"]
    return String(text.map { pairs[$0] ?? $0 })
  }
}
