// SPDX-License-Identifier: GPL-3.0-or-later

import Records

/// A workbook of Excel since 2007. Sheets, rows and columns that are hidden are left out.
enum Workbook {
  /// The text of a workbook: its sheets in their order.
  static func text(of bytes: [UInt8]) throws(ContainerError) -> ContainerText {
    let members = try ZipArchive.members(of: bytes) { name in
      fixedParts.contains(name) || (name.hasPrefix("xl/worksheets/") && name.hasSuffix(".xml"))
    }
    func tree(_ name: String) throws(ContainerError) -> MarkupTree? {
      guard let part = members.contents[name] else { return nil }
      return try MarkupParser.part(part, called: name)
    }
    guard let book = try tree("xl/workbook.xml") else {
      throw ContainerError("missing_part", [.text("xl/workbook.xml")])
    }
    let targets = try tree("xl/_rels/workbook.xml.rels").map(targets) ?? [:]
    let strings = try tree("xl/sharedStrings.xml").map(sharedStrings) ?? []
    let formats = SheetFormats(try tree("xl/styles.xml"), startsIn1904: startsIn1904(book))
    var writer = ContainerTextWriter(layout: "xlsx")
    for (number, sheet) in sheets(of: book).enumerated() {
      let name = targets[sheet.id] ?? "xl/worksheets/sheet\(number + 1).xml"
      guard let part = try tree(name) else { continue }
      if !isDefault(sheet.name) {
        writer.add(Array(sheet.name.utf8)[...])
        try writer.endLine(at: sheet.name)
      }
      var text = SheetText(part, name: sheet.name, strings: strings, formats: formats)
      try text.write(into: &writer)
    }
    return writer.text
  }

  private static let fixedParts: Set<String> = [
    "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml", "xl/styles.xml",
  ]

  /// The sheets that are shown: name and relation.
  private static func sheets(of book: MarkupTree) -> [(name: String, id: String)] {
    book.nodes.indices.compactMap { node in
      guard book.nodes[node].name == .sheet, book.string(node, .state) ?? "visible" == "visible" else { return nil }
      return (book.string(node, .name) ?? "", book.string(node, .id) ?? "")
    }
  }

  private static func startsIn1904(_ book: MarkupTree) -> Bool {
    book.nodes.indices.contains { node in
      book.nodes[node].name == .workbookPr && ["1", "true"].contains(book.string(node, .date1904) ?? "")
    }
  }

  /// The parts that relations lead to.
  private static func targets(_ tree: MarkupTree) -> [String: String] {
    var targets: [String: String] = [:]
    for node in tree.nodes.indices where tree.nodes[node].name == .relationship {
      guard let id = tree.string(node, .id_), let target = tree.string(node, .target) else { continue }
      targets[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
    }
    return targets
  }

  private static func sharedStrings(_ tree: MarkupTree) -> [[UInt8]] {
    tree.nodes.indices.filter { tree.nodes[$0].name == .si }.map { string(tree, $0) }
  }

  /// The characters of a string, without the pinyin that may stand above them.
  static func string(_ tree: MarkupTree, _ node: Int) -> [UInt8] {
    var string: [UInt8] = []
    var index = node + 1
    while index < tree.end(node) {
      switch tree.nodes[index].name {
      case .t:
        string += tree.content(of: index)
        index = tree.end(index)
      case .rPh: index = tree.end(index)
      default: index += 1
      }
    }
    return string
  }

  /// Whether a sheet's name says nothing: Sheet1, 工作表2.
  private static func isDefault(_ name: String) -> Bool {
    let stem = name.lowercased().reversed().drop { $0.isASCII && $0.isNumber }
    return ["", "sheet", "工作表", "表", "table"].contains(String(stem.reversed()))
  }
}
