// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser

/// Which part of the data a command looks at.
struct SelectionOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("只看这一年;可重复", valueName: "year"))
  var year: [Int] = []

  @Option(name: .long, help: ArgumentHelp("只看这个县(名称或代码);可重复", valueName: "county"))
  var county: [String] = []

  @Option(name: .long, help: ArgumentHelp("指标编号或名称;可重复;all 为全部", valueName: "id"))
  var indicator: [String] = []
}
