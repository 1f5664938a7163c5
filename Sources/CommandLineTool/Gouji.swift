// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser

/// The root command: what gouji is, and its commands.
struct Gouji: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gouji",
    abstract: "勾稽:读乡镇政府信息公开年报,核对勾稽,比较各单位,写全县概览",
    discussion: """
      gouji read 年报/ --roster roster.csv --into 数据    年报 → 数据集
      gouji check 数据 --year 2025                        哪里不对,怎么改
      gouji summary 数据 --year 2025                      数据集 → 全县概览
      gouji outliers 数据 --format markdown               值得看的单位
      gouji export 数据 --output 全县.csv                 给表格软件
      gouji rollup 数据 --against 县年报.docx             全县汇总,并与县级年报核对

      结果写到标准输出,其余写到标准错误。缺失不作 0。不联网。
      退出码:0 完成,1 有年报读不了或有错误,64 用法,65 数据有误,66 找不到,70 内部错误,74 读写失败。
      """,
    version: VersionText.full,
    subcommands: [
      ReadCommand.self, CheckCommand.self, SummaryCommand.self, DistributionCommand.self, OutliersCommand.self,
      TrendsCommand.self, ChartCommand.self,
      CompareCommand.self, RollupCommand.self, ExportCommand.self,
      ExplainCommand.self, FormCommand.self, RosterCommand.self,
    ])

  /// What can stand as the first argument.
  static var names: [String] { configuration.subcommands.map { $0._commandName } + ["help"] }
}
