// SPDX-License-Identifier: GPL-3.0-or-later

/// Tells which pages may hold tables of the form, so that borders are looked for on these only.
enum TablePages {
  /// From the first to the last page with a heading of the form's tables, as indices of `pages`.
  static func range(_ pages: [PDFPage]) -> Range<Int> {
    let holding = pages.indices.filter { page in
      pages[page].words.contains { word in labels.contains { word.text.starts(with: $0) } } || numbers(pages[page]) >= 7
    }
    guard let first = holding.first, let last = holding.last else { return 0..<0 }
    return first..<last + 1
  }

  private static let labels = ["信息内容", "信息內容", "第二十条第", "自然人", "行政许可", "行政处罚", "规章", "結果", "结果"]
    .map { Array($0.utf8) }

  /// The number of words on a page that are numbers.
  private static func numbers(_ page: PDFPage) -> Int {
    page.words.count { $0.text.count <= 6 && $0.text.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }
  }
}
