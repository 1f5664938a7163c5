// SPDX-License-Identifier: GPL-3.0-or-later

// Bounds: `index` never passes `count`; the two bytes after a lead byte are read only when `index + 2 < count`.

import TextDecoding

/// A survey of a text: where its lines are, and whether it is in traditional characters.
struct TextSurvey {
  /// The lines as byte ranges without their terminators (`\n`, `\r\n` or `\r`).
  let lines: [Range<Int>]
  /// The lines without the blanks at both ends.
  let contents: [Range<Int>]
  /// Whether characters that only traditional text has outnumber their simplified forms.
  let isTraditional: Bool

  /// Surveys valid UTF-8.
  init(_ bytes: [UInt8]) {
    var lines: [Range<Int>] = []
    var contents: [Range<Int>] = []
    lines.reserveCapacity(bytes.count / 10 + 4)
    contents.reserveCapacity(bytes.count / 10 + 4)
    isTraditional = bytes.withUnsafeBufferPointer { bytes in
      Self.split(bytes) { line in
        lines.append(line)
        contents.append(Blanks.trim(line, in: bytes))
      }
      return Self.scripts.withUnsafeBufferPointer { Self.isTraditional(bytes, scripts: $0) }
    }
    self.lines = lines
    self.contents = contents
  }

  /// Calls `body` with every line.
  @inline(__always)
  private static func split(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Void) {
    let count = bytes.count
    var start = 0
    var index = 0
    while index < count {
      let byte = bytes[index]
      // No byte of a character of three bytes ends a line.
      if byte >= 0xE0, index + 2 < count {
        index += 3
        continue
      }
      if byte == 0x0A {
        body(start..<index)
        start = index + 1
      } else if byte == 0x0D {
        body(start..<index)
        if index + 1 < count, bytes[index + 1] == 0x0A { index += 1 }
        start = index + 1
      }
      index += 1
    }
    if start < count { body(start..<count) }
  }

  /// Counts characters of both scripts until one is far ahead, or to the end.
  private static func isTraditional(_ bytes: UnsafeBufferPointer<UInt8>, scripts: UnsafeBufferPointer<UInt8>) -> Bool {
    let count = bytes.count
    var traditional = 0
    var simplified = 0
    var index = 0
    while index + 2 < count {
      let byte = bytes[index]
      guard byte >= 0xE4, byte <= 0xE9 else {
        index += byte >= 0xE0 ? 3 : 1
        continue
      }
      let scalar = Int(byte & 0x0F) << 12 | Int(bytes[index + 1] & 0x3F) << 6 | Int(bytes[index + 2] & 0x3F)
      let script = scalar >= first ? scripts[scalar - first] : 0
      if script != 0 {
        if script == 1 { traditional += 1 } else { simplified += 1 }
        if abs(traditional - simplified) >= 60 { break }
      }
      index += 3
    }
    return traditional >= 3 && traditional > simplified
  }

  /// The first ideograph, U+4E00.
  private static let first = 0x4E00

  /// 1 for traditional, 2 for simplified characters, 0 for all that do not tell.
  private static let scripts: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 0xA000 - first)
    for (pairs, script) in [(traditionalCharacters, UInt8(1)), (simplifiedCharacters, UInt8(2))] {
      for scalar in pairs.unicodeScalars { table[Int(scalar.value) - first] = script }
    }
    return table
  }()

  /// Frequent in reports, and in no simplified text.
  private static let traditionalCharacters =
    "開處辦數條與為關機構業會項總計費現報導創務應對見檔審請復議訴訟結論類縣鄉鎮個來時間問題長門頭員層單強內無況動廢發標準製規範許記錄聯"
    + "網絡訊農黨實際統組織團體學習監責評價隊財產資電話號寫讀聽說買賣進過還這們國區圖書館環衛營續離擴權"

  /// Their simplified forms, where these are in no traditional text.
  private static let simplifiedCharacters =
    "开处办数条与为关机构业会项总计费现报导创务应对见档审请议诉讼结论类县乡镇来时间问题长门头员层单强内无况动废发标规许记录联"
    + "网络讯农党实际统组织团体学习监责评队财产资电话号写读听说买卖进过还这们国区图书馆环卫营续离扩权"
}
