// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import TextDecoding

@Suite struct PageEncodingTests {
  /// 镇 in GB 18030.
  private let zhen: [UInt8] = [0xD5, 0xF2]

  @Test(
    arguments: [
      ("<meta charset=gb2312>", TextEncoding.gb18030), ("<META content='text/html; charset=GBK'>", .gb18030),
      ("<?xml version='1.0' encoding='gb18030'?>", .gb18030), ("<meta charset = \"utf-8\">", .utf8),
      ("<p>charset", nil),
      ("<meta charset=big5>", nil), ("<script charset='x'></script><meta charset=UTF-8>", .utf8),
    ])
  func names(page: String, encoding: TextEncoding?) {
    #expect(PageEncoding.named(in: Array(page.utf8)) == encoding)
  }

  @Test func theBytesOfThePage() throws {
    let text = String(repeating: "政府信息公开", count: 4)
    let decoded = try DecodedText(page: Array("<meta charset=gb2312>".utf8) + zhen)
    #expect(decoded.encoding == .gb18030 && decoded.utf8.suffix(3) == Array("镇".utf8)[...])
    // UTF-8 that calls itself GB 2312, as pages do that were converted later.
    #expect(try DecodedText(page: Array("<meta charset=gb2312>\(text)".utf8)).encoding == .utf8)
    // GB 18030 that calls itself UTF-8.
    #expect(try DecodedText(page: Array("<meta charset=utf-8>".utf8) + zhen + zhen).encoding == .gb18030)
    #expect(try DecodedText(page: zhen).encoding == .gb18030)
    // A cut character in a page of UTF-8 costs that character only.
    let broken = try DecodedText(
      page: Array("<meta charset=utf-8>\(text)\(text)\(text)\(text)\(text)".utf8) + [0xE9, 0x95] + Array("完".utf8))
    #expect(String(decoding: broken.utf8, as: UTF8.self).hasSuffix("\u{FFFD}完"))
    let wide: [UInt8] = [0x3C, 0, 0x70, 0, 0x3E, 0, 0x47, 0x95]
    #expect(try DecodedText(page: wide).utf8 == Array("<p>镇".utf8))
    #expect(try DecodedText(page: [0xFF, 0xFE] + wide).encoding == .utf16LittleEndian)
    #expect(try DecodedText(page: [0xEF, 0xBB, 0xBF] + Array("<p>镇".utf8)).utf8 == Array("<p>镇".utf8))
    #expect(throws: DecodingError.self) { try DecodedText(page: Array("<p>\0".utf8)) }
  }
}
