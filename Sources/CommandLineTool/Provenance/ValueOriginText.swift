// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Reading
import Records
import Reporting
import TextDecoding

/// A value's origin as text: what was read, how, from where, and the lines around it with the number marked.
struct ValueOriginText {
  let language: Language

  /// The lines for one value.
  func text(_ origin: ValueOrigin) -> String {
    var lines = ["\(origin.cell)  \(Indicator.indicator(origin.cell)?.label ?? "")"]
    let document = origin.document
    let authority = [document.county, document.authorityName].filter { !$0.isEmpty }.joined(separator: " ")
    let year = document.reportYear.map { pick("\($0) 年", "\($0)") } ?? pick("未定年度", "year not known")
    lines.append(
      field("年报", "report") + (authority.isEmpty ? pick("未定单位", "authority not known") : authority) + pick(",", ", ")
        + year)
    if !document.supersededBy.isEmpty {
      lines.append(
        field("", "") + pick("不计入统计:以 \(document.supersededBy) 为准", "does not count: \(document.supersededBy) does"))
    }
    if let value = origin.value { lines += facts(value) }
    if let reason = reason(origin) { lines.append(field("为什么", "why") + reason) }
    for finding in origin.findings {
      lines.append(field("发现", "finding") + finding.rule + " " + FindingSentence(finding, language: language).sentence)
    }
    lines.append(field("文件", "file") + origin.path + place(origin.value?.place))
    if let excerpt = origin.excerpt, !excerpt.lines.isEmpty {
      lines.append("")
      lines += excerpt.lines.flatMap { self.lines(of: $0, isPlace: $0.number == origin.value?.place?.line) }
    } else if origin.value?.place != nil {
      lines.append(
        field("", "")
          + pick(
            "原文不在手边或已改动;用 --source 指明年报所在的文件夹",
            "its source was not found, or has changed; name its folder with --source"))
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func facts(_ value: Value) -> [String] {
    var lines: [String] = []
    if let number = value.number {
      lines.append(
        field("数", "value") + "\(number)" + (value.unit.isEmpty ? "" : " " + value.unit)
          + ValueWords.text(value.qualifier, language))
    }
    lines.append(field("状态", "status") + word(ValueWords.text(value.status, language), value.status.rawValue))
    lines.append(
      field("读法", "method") + word(ValueWords.text(value.method, language), value.method.rawValue)
        + pick(",把握 ", ", confidence ")
        + word(ValueWords.text(value.confidence, language), value.confidence.rawValue))
    if value.scope != .year { lines.append(field("口径", "scope") + value.scope.rawValue) }
    if !value.raw.isEmpty { lines.append(field("原字", "raw") + value.raw) }
    if !value.note.isEmpty { lines.append(field("备注", "note") + value.note) }
    return lines
  }

  /// Why there is no number; nil when there is one.
  func reason(_ origin: ValueOrigin) -> String? {
    guard let value = origin.value else {
      return pick("正文没有一句话确切说到它", "no sentence of the text states it for certain")
    }
    switch value.status {
    case .reported, .derived, .corrected: return nil
    case .blank: return pick("这一格是空的,或写着“/”“—”“无”", "the cell is empty, or holds a sign for nothing")
    case .unparsable: return pick("格里的字不是数", "what stands in the cell is no number")
    case .ambiguous:
      return pick(
        "这一行的数与列对不上,认不出哪个数在哪一列", "the numbers of the row do not match its columns: which stands where cannot be told")
    case .absent where value.place == nil:
      return pick(
        "没有一行的行名认作这一行;看 gouji read --explain-layout", "no row has a label of this row; see gouji read --explain-layout")
    case .absent: return pick("有这一行,但没有这一列的数", "the row is there, without a number in this column")
    }
  }

  private func place(_ place: SourcePlace?) -> String {
    guard let place else { return "" }
    var text = pick(" 第 \(place.line) 行", ", line \(place.line)")
    if !place.bytes.isEmpty {
      text += pick(
        ",字节 \(place.bytes.lowerBound)–\(place.bytes.upperBound)",
        ", bytes \(place.bytes.lowerBound)–\(place.bytes.upperBound)")
    }
    return text + (place.locator.isEmpty ? "" : pick(",", ", ") + place.locator)
  }

  // MARK: Lines of the document

  /// One line, cut around its mark, and a line that points at the mark.
  private func lines(of line: SourceExcerpt.Line, isPlace: Bool) -> [String] {
    let number = String(line.number)
    let margin = (isPlace ? "> " : "  ") + String(repeating: " ", count: max(0, 4 - number.count)) + number + "  "
    // Control characters would move the marks, and tabs are as wide as they like.
    let scalars = line.text.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }
    let mark = (line.marked ?? 0..<0).clamped(to: 0..<scalars.count)
    let start = mark.lowerBound > Self.reach ? mark.lowerBound - Self.reach : 0
    let end = min(scalars.count, max(mark.upperBound, start + Self.reach) + Self.reach)
    let head = start > 0 ? "…" : ""
    let shown = [margin + head + string(scalars[start..<end]) + (end < scalars.count ? "…" : "")]
    guard isPlace, !mark.isEmpty else { return shown }
    let before = DisplayWidth.of(margin + head + string(scalars[start..<mark.lowerBound]))
    let width = max(1, DisplayWidth.of(string(scalars[mark])))
    return shown + [String(repeating: " ", count: before) + String(repeating: "^", count: width)]
  }

  /// Characters shown to either side of a mark.
  private static let reach = 36

  private func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  // MARK: Words

  private func pick(_ chinese: String, _ english: String) -> String { language.pick(chinese, english) }

  private func field(_ chinese: String, _ english: String) -> String {
    let name = pick(chinese, english)
    return "  " + name + String(repeating: " ", count: max(1, 8 - DisplayWidth.of(name))) + pick("", " ")
  }

  private func word(_ text: String, _ id: String) -> String { language == .chinese ? "\(text)(\(id))" : text }
}
