// SPDX-License-Identifier: GPL-3.0-or-later

internal import Forms
internal import TextDecoding

/// Which columns of a wide table hold which indicators.
struct WideIndicatorColumns {
  /// One column with numbers.
  struct Column {
    /// Number of the column in the table, from 0.
    let column: Int
    /// Number of the indicator.
    let indicator: Int
    /// Whether the name is the user's own: the column may turn out to be text.
    let isOwn: Bool
  }

  /// The columns, in the order of the table.
  private(set) var columns: [Column] = []
  private(set) var codes = IndicatorCodes()

  /// Columns that are about the authority or the report and hold no indicator, even when they hold numbers.
  private static let attributes: Set<String> = [
    "序号", "编号", "代码", "行政区划代码", "统计用区划代码", "区划代码", "统一社会信用代码", "邮编", "邮政编码", "电话", "联系电话", "备注", "说明",
    "no", "no.", "id", "code", "note", "notes", "remark", "level", "phone", "superseded_by",
  ]

  /// The indicator columns among those of `layout` that have no other meaning.
  ///
  /// - Throws: A name that has the form of an id and is none; two columns for one indicator.
  init(
    layout: TableLayout, header: [String], file: String, line: Int, wanted: Set<String>?
  ) throws(PanelError) {
    for column in layout.others {
      let name = Blanks.trim(header[column])
      if name.isEmpty || Self.attributes.contains(LookupKey.folded(name)) { continue }
      func error(_ problem: PanelError.Problem) -> PanelError {
        PanelError(problem, file: file, line: line, column: column + 1, columnName: name, text: name)
      }
      let known = Indicator.resolve(name)
      if known == nil, Self.looksLikeID(name) {
        throw error(.unknownColumn(suggestions: Indicator.suggestions(name).map(\.id)))
      }
      if let wanted, !wanted.contains(known?.id ?? name) { continue }
      switch codes.meaning(of: name) {
      case .empty: break
      case .twoNames(let id, let first): throw error(.twoNames(id: id, first: first))
      case .indicator(let code):
        if columns.contains(where: { $0.indicator == Int(code) }) { throw error(.repeatedColumn(first: name)) }
        columns.append(Column(column: column, indicator: Int(code), isOwn: known == nil))
      }
    }
  }

  /// Ids are small Latin words with dots: a name of that form that no form knows is a slip.
  private static func looksLikeID(_ name: String) -> Bool {
    name.contains(".")
      && name.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F || $0 == 0x2E
      }
  }
}
