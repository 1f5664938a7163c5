// SPDX-License-Identifier: GPL-3.0-or-later

internal import Records

extension NumberGrammar {
  /// Completes `number` with 万, 余 and its unit, and says whether it is a percentage or a month.
  func unit(of number: WrittenNumber, from position: Int, digits: Int) -> (Reading, Int) {
    var number = number
    var position = position
    position = magnitude(&number, position)
    if isMoreThan(scalar(position)), number.qualifier == .exact {
      number.qualifier = .atLeast
      position += 3
      position = magnitude(&number, position)
    }
    number.bytes = number.bytes.lowerBound..<position
    let after = afterBlanks(position)
    switch scalar(after) {
    case 0x25:
      return percent(number, after + 1)
    case 0xFF05, 0xFE6A:
      return percent(number, after + 3)
    case 0x6708:  // 月
      return (
        .month(
          WrittenNumber(
            mantissa: number.mantissa, scale: UInt8(clamping: number.mantissa), qualifier: .exact, unit: .other,
            bytes: number.bytes, unitEnd: after + 3, isGlued: false)), after + 3
      )
    default: break
    }
    if Self.isLetter(UInt8(clamping: scalar(position))), scalar(position) < 0x80 {
      return (.other(number.bytes), position)
    }
    let (unit, end) = Self.unit(self, at: after)
    if unit == .none, digits >= 7 { return (.other(number.bytes), position) }
    if unit == .none, number.scale > 0 { return (.other(number.bytes), position) }
    number.unit = unit
    number.unitEnd = unit == .none ? position : afterSecondUnit(end)
    // 3件/日 is a rate.
    if unit != .none, scalar(number.unitEnd) == 0x2F { number.unit = .other }
    qualify(&number, behind: number.unitEnd)
    return (.count(number, isPercent: false), number.unitEnd)
  }

  private func percent(_ number: WrittenNumber, _ end: Int) -> (Reading, Int) {
    var number = number
    number.unit = .percent
    number.unitEnd = end
    qualify(&number, behind: end)
    return (.count(number, isPercent: true), end)
  }

  /// 万 and 亿 move the point.
  private func magnitude(_ number: inout WrittenNumber, _ position: Int) -> Int {
    let power: UInt8
    switch scalar(position) {
    case 0x4E07, 0x842C: power = 4  // 万
    case 0x4EBF: power = 8  // 亿
    default: return position
    }
    var mantissa = number.mantissa
    var scale = number.scale
    for _ in 0..<power {
      if scale > 0 {
        scale -= 1
      } else {
        let (product, overflow) = mantissa.multipliedReportingOverflow(by: 10)
        if overflow { return position }
        mantissa = product
      }
    }
    number.mantissa = mantissa
    number.scale = scale
    return position + 3
  }

  /// Reads 以上, 左右 and 余 behind the unit.
  private func qualify(_ number: inout WrittenNumber, behind position: Int) {
    guard number.qualifier == .exact else { return }
    switch (scalar(position), scalar(position + 3)) {
    case (0x4EE5, 0x4E0A): number.qualifier = .atLeast  // 以上
    case (0x4EE5, 0x5185): number.qualifier = .atMost  // 以内
    case (0x5DE6, 0x53F3), (0x4E0A, 0x4E0B): number.qualifier = .vague  // 左右 上下
    default: break
    }
  }

  /// The qualifier that the characters before `start` give a number: 近, 超过, 约.
  func qualifier(before start: Int, lineStart: Int) -> Qualifier? {
    var position = start
    while position > lineStart, bytes[position - 1] == 0x20 { position -= 1 }
    func character(_ back: Int) -> UInt32 { position - back * 3 >= lineStart ? scalar(position - back * 3) : 0 }
    switch character(1) {
    case 0x8D85, 0x903E: return .atLeast  // 超 逾
    case 0x8FC7 where character(2) == 0x8D85: return .atLeast  // 超过
    case 0x7834 where character(2) == 0x7A81: return .atLeast  // 突破
    case 0x5C11 where character(2) == 0x81F3: return .atLeast  // 至少
    case 0x4E8E where character(2) == 0x5C11, 0x4E8E where character(2) == 0x4F4E: return .atLeast  // 少于 低于 (不)
    case 0x8FD1: return .atMost  // 近
    case 0x5230 where character(2) == 0x4E0D, 0x8DB3 where character(2) == 0x4E0D: return .atMost  // 不到 不足
    case 0x7EA6: return .vague  // 约
    case 0x4E3A where character(2) == 0x7EA6, 0x6709 where character(2) == 0x7EA6: return .vague  // 约为 约有
    default: return nil
    }
  }

  private func isMoreThan(_ scalar: UInt32) -> Bool {
    scalar == 0x4F59 || scalar == 0x9918 || scalar == 0x591A || scalar == 0x6765  // 余 餘 多 来
  }

  /// Where a second unit in brackets ends that repeats the one before `position`: 件(次), 项(条).
  private func afterSecondUnit(_ position: Int) -> Int {
    let bracket = afterBlanks(position)
    guard scalar(bracket) == 0x28 || scalar(bracket) == 0xFF08 else { return position }
    let (unit, end) = Self.unit(self, at: bracket + (scalar(bracket) == 0x28 ? 1 : 3))
    guard unit != .none, unit != .other, scalar(end) == 0x29 || scalar(end) == 0xFF09 else { return position }
    return end + (scalar(end) == 0x29 ? 1 : 3)
  }

  /// The unit at `position`, and where it ends.
  static func unit(_ grammar: NumberGrammar, at position: Int) -> (WrittenNumber.Unit, Int) {
    let next = grammar.scalar(position + 3)
    let times: UInt32 = 0x6B21  // 次
    switch grammar.scalar(position) {
    case 0x4EF6, 0x6761: return (.piece, position + (next == times ? 6 : 3))  // 件 条
    case 0x9879, 0x5B97, 0x8D77, 0x4F8B, 0x5C01, 0x6869, 0x7B14: return (.piece, position + 3)  // 项 宗 起 例 封 桩 笔
    case 0x5355: return next == 0x4F4D ? (.other, position + 6) : (.piece, position + 3)  // 单, 单位
    case 0x7BC7, 0x4EFD, 0x5219, 0x5E45, 0x96C6: return (.copy, position + 3)  // 篇 份 则 幅 集
    case 0x90E8: return next == 0x95E8 ? (.other, position + 6) : (.copy, position + 3)  // 部, 部门
    case 0x671F: return (.issue, position + 3)  // 期
    case 0x4E2A:  // 个
      let isTime = next == 0x5DE5 || next == 0x6708 || next == 0x5C0F || next == 0x767E
      return isTime ? (.other, position + 6) : (.general, position + 3)
    case 0x6B21: return (.occasion, position + 3)  // 次
    case 0x573A, 0x73ED: return (.occasion, position + (next == times ? 6 : 3))  // 场 班
    case 0x8F6E: return (.occasion, position + (next == times ? 6 : 3))  // 轮
    case 0x4EBA where next == 0x2F && grammar.scalar(position + 4) == times: return (.personTime, position + 7)  // 人/次
    case 0x4EBA: return next == times ? (.personTime, position + 6) : (.person, position + 3)  // 人
    case 0x540D, 0x4F4D: return (.person, position + 3)  // 名 位
    case 0x7C7B: return (.category, position + 3)  // 类
    case 0x5143: return (.yuan, position + 3)  // 元
    case 0x5BB6, 0x6237, 0x5929, 0x65E5, 0x53F7, 0x65F6, 0x5206, 0x79D2, 0x5E74, 0x5C81, 0x5904, 0x53F0, 0x5757, 0x5EA7,
      0x7EA7, 0x6751, 0x9547, 0x4E61, 0x79CD, 0x5468, 0x5B63, 0x9875, 0x5B57, 0x7C73, 0x4EA9, 0x5428, 0x5EA6, 0x500D,
      0x6210, 0x6279, 0x5C0F, 0x5DE5, 0x5F20, 0x9762, 0x6839, 0x9053, 0x8DEF, 0x533A, 0x5E02, 0x53BF, 0x901A:
      // 家 户 天 日 号 时 分 秒 年 岁 处 台 块 座 级 村 镇 乡 种 周 季 页 字 米 亩 吨 度 倍 成 批 小时 工作日 张 面 根 道 路 区 市 县 通
      return (.other, position + 3)
    default: return (.none, position)
    }
  }
}
