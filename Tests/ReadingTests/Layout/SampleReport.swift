// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records
import TextDecoding

@testable import Reading

/// Tables of our own writing, for tests of single layouts and quirks.
enum SampleReport {
  /// The reading of a text.
  static func reading(_ text: String) throws -> CellReading {
    let text = ReportText(decoded: try DecodedText(bytes: Array(text.utf8)))
    return CellReader.cells(in: text, outline: OutlineReader.outline(of: text))
  }

  /// What a reading says of some cells: the number, or the status when there is none.
  static func cells(_ reading: CellReading, _ ids: [String]) -> [String] {
    ids.map { id in
      guard let value = reading.values.first(where: { $0.cellID == id }) else { return "no cell" }
      return value.number?.description ?? value.status.rawValue
    }
  }

  /// The seven cells of a row of table three.
  static func row(_ reading: CellReading, _ id: String) -> [String] {
    cells(reading, columns.map { "applications.\(id).\($0)" })
  }

  /// The cells that a reading reports, as `id=number`.
  static func reported(_ reading: CellReading) -> [String] {
    reading.values.compactMap { value in value.number.map { "\(value.cellID)=\($0)" } }
  }

  /// Rules and codes of a reading's findings.
  static func findings(_ reading: CellReading) -> [String] { reading.findings.map { "\($0.rule) \($0.code)" } }

  static let columns = [
    "natural_person", "business", "research", "public_interest", "legal_services", "other_organization", "total",
  ]

  /// The header of table three with one label a line.
  static let applicants = """
    （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）
    申请人情况
    自然人
    法人或其他组织
    总计
    商业
    企业
    科研
    机构
    社会公益组织
    法律服务机构
    其他
    """

  /// Table two of the 2021 form with one label a line and these values.
  static func partTwo(
    rules: String, documents: String, permits: String, penalties: String, coercion: String, fees: String
  )
    -> String
  {
    """
    第二十条第（一）项
    信息内容
    本年制发件数
    本年废止件数
    现行有效件数
    规章
    \(rules)
    行政规范性文件
    \(documents)
    第二十条第（五）项
    信息内容
    本年处理决定数量
    行政许可
    \(permits)
    第二十条第（六）项
    信息内容
    本年处理决定数量
    行政处罚
    \(penalties)
    行政强制
    \(coercion)
    第二十条第（八）项
    信息内容
    本年收费金额（单位：万元）
    行政事业性收费
    \(fees)
    """
  }

  /// The cells of table two of the 2021 form.
  static let partTwoCells = [
    "rules.issued", "rules.repealed", "rules.in_force", "normative_documents.issued", "normative_documents.repealed",
    "normative_documents.in_force", "licensing.decisions", "penalty.decisions", "coercion.decisions", "fees.amount",
  ]
}
