// SPDX-License-Identifier: GPL-3.0-or-later

/// What a text can be that is no annual report; the raw value is the code of the finding that refuses it.
enum OtherDocument: String, Sendable, CaseIterable {
  /// A rule on reports or on open information: 制度, 办法, or articles 第一条 ….
  case rules
  /// A notice that asks for reports or brings their format: 关于做好…年度报告编制工作的通知.
  case notice
  /// A guide to open information: 政府信息公开指南.
  case guide
  /// A list of what is published: 公开目录, 事项清单.
  case catalogue
  /// An explanation of a report: 文字解读, 一图读懂.
  case explanation
  /// A bulletin of the 12345 hotline.
  case hotline
  /// A summary or plan of other work: 工作总结.
  case summary
  /// A news item.
  case news
  /// A list of links to reports.
  case links
  /// Something else.
  case unknown = "no_report"
}
