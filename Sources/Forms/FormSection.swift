// SPDX-License-Identifier: GPL-3.0-or-later

/// One of the six sections of a report, the same in both versions of the form.
public struct FormSection: Sendable {
  /// 1 to 6.
  public let number: Int
  /// `一` to `六`.
  public let numeral: String
  /// The official title, without its number.
  public let title: String
  /// Other wordings of the title seen in published reports.
  public let variants: [String]

  /// Every wording of the title, the official one first.
  public var wordings: [String] { [title] + variants }

  /// 一、总体情况
  public static let overview = FormSection(
    number: 1, numeral: "一", title: "总体情况", variants: ["总体工作情况", "基本情况", "政府信息公开工作总体情况"])
  /// 二、主动公开政府信息情况
  public static let disclosure = FormSection(
    number: 2, numeral: "二", title: "主动公开政府信息情况", variants: ["主动公开情况", "政府信息主动公开情况"])
  /// 三、收到和处理政府信息公开申请情况
  public static let applications = FormSection(
    number: 3, numeral: "三", title: "收到和处理政府信息公开申请情况",
    variants: ["收到和处理政府信息公开申请的情况", "政府信息公开申请情况", "依申请公开政府信息情况", "依申请公开情况"])
  /// 四、政府信息公开行政复议、行政诉讼情况
  public static let review = FormSection(
    number: 4, numeral: "四", title: "政府信息公开行政复议、行政诉讼情况",
    variants: [
      "因政府信息公开工作被申请行政复议、提起行政诉讼情况", "因政府信息公开被申请行政复议、提起行政诉讼情况",
      "政府信息公开行政复议和行政诉讼情况", "行政复议、行政诉讼情况",
    ])
  /// 五、存在的主要问题及改进情况
  public static let problems = FormSection(
    number: 5, numeral: "五", title: "存在的主要问题及改进情况",
    variants: [
      "政府信息公开工作存在的主要问题及改进情况", "存在问题及改进情况", "存在的问题及改进情况", "存在的主要问题和改进情况",
      "存在的主要问题及改进措施",
    ])
  /// 六、其他需要报告的事项
  public static let other = FormSection(
    number: 6, numeral: "六", title: "其他需要报告的事项", variants: ["其他需要报告事项", "其他需要报告的情况", "其他事项"])

  /// The six sections in order.
  public static let all: [FormSection] = [overview, disclosure, applications, review, problems, other]
}
