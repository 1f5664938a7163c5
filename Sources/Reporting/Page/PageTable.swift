// SPDX-License-Identifier: GPL-3.0-or-later

/// A cell of a table of the page.
enum PageCell {
  /// No value: a dash, sorted last.
  case missing
  /// Text.
  case text(String)
  /// A number as people read it, with what it sorts by, and the button's attributes when its origin can be asked for.
  case number(String, key: Double?, origin: String? = nil)
  /// Markup made here, with the text that it is sorted by.
  case markup(String, key: String)
}

/// A table that can be sorted by every column and filtered: a caption, scoped heads, one button a column.
struct PageTable {
  let id: String
  let caption: String
  let columns: [(label: String, isNumeric: Bool)]
  let rows: [[PageCell]]
  /// Whether the first column names the row.
  var hasRowHeads = true

  /// The table with its filter, as markup.
  func markup(_ language: Language) -> String {
    var output = ""
    if rows.count > 5 {
      output +=
        "<p class=\"filter\"><label for=\"f-\(id)\">\(language.pick("筛选", "Filter"))</label> "
        + "<input type=\"search\" id=\"f-\(id)\" data-table=\"t-\(id)\" autocomplete=\"off\"> "
        + "<output for=\"f-\(id)\" aria-live=\"polite\"></output></p>\n"
    }
    output +=
      "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"c-\(id)\"><table id=\"t-\(id)\">"
      + "<caption id=\"c-\(id)\">\(HTMLText.escaped(caption))</caption>\n<thead><tr>"
    for column in columns {
      let label = HTMLText.escaped(column.label)
      let kind = column.isNumeric ? " class=\"r\"" : ""
      output +=
        rows.count > 1
        ? "<th scope=\"col\" aria-sort=\"none\"\(kind)><button type=\"button\" class=\"sort\">\(label)</button></th>"
        : "<th scope=\"col\"\(kind)>\(label)</th>"
    }
    output += "</tr></thead>\n<tbody>\n"
    for row in rows {
      output += "<tr>"
      for (index, cell) in row.enumerated() {
        output += Self.markup(cell, isHead: hasRowHeads && index == 0, isNumeric: columns[index].isNumeric)
      }
      output += "</tr>\n"
    }
    return output + "</tbody></table></div>\n"
  }

  private static func markup(_ cell: PageCell, isHead: Bool, isNumeric: Bool) -> String {
    let (open, close) = isHead ? ("<th scope=\"row\"", "</th>") : ("<td", "</td>")
    let kind = isNumeric ? " class=\"r\"" : ""
    switch cell {
    case .missing: return open + kind + ">—" + close
    case .text(let text): return open + kind + ">" + HTMLText.escaped(text) + close
    case .number(let text, let key, let origin):
      let key = key.map { " data-k=\"\($0)\"" } ?? ""
      return open + kind + key + ">" + button(text, origin) + close
    case .markup(let markup, let key):
      return open + kind + " data-k=\"\(HTMLText.escaped(key))\">" + markup + close
    }
  }

  /// A number that says where it comes from when it is pressed.
  static func button(_ text: String, _ origin: String?) -> String {
    guard let origin else { return HTMLText.escaped(text) }
    return "<button type=\"button\" class=\"v\" \(origin)>\(HTMLText.escaped(text))</button>"
  }
}
