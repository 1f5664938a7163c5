// SPDX-License-Identifier: GPL-3.0-or-later

import Reporting
import TextDecoding
import Testing

@testable import CommandLineTool

@Suite("Progress bar")
struct ProgressBarTests {
  @Test("says how much is done, how much is left")
  func words() {
    let bar = ProgressBar(language: .chinese, columns: 80)
    #expect(
      bar.line(done: 2_500, total: 10_000, seconds: 2)
        == "读年报 #######----------------------- 2,500/10,000 个文件 25% 还需 6 秒")
    #expect(
      ProgressBar(language: .english, columns: 80).line(done: 999, total: 1_000, seconds: 900)
        == "reading #############################- 999/1,000 files 99% 1 s left")
    #expect(bar.line(done: 1, total: 1_000_000, seconds: 1).hasSuffix(" 1/1,000,000 个文件 0% 还需 16667 分"))
    #expect(bar.line(done: 3, total: 3, seconds: 1) == "读年报 ############################## 3/3 个文件 100%")
    #expect(bar.line(done: 0, total: 3, seconds: 1) == "读年报 ------------------------------ 0/3 个文件 0%")
  }

  @Test("never fills a line, however narrow", arguments: 0...120)
  func width(columns: Int) {
    for bar in [ProgressBar(language: .chinese, columns: columns), ProgressBar(language: .english, columns: columns)] {
      for done in [0, 7, 12_345, 99_999] {
        let line = bar.line(done: done, total: 99_999, seconds: 3)
        #expect(DisplayWidth.of(line) < max(1, columns))
      }
    }
  }
}
