// SPDX-License-Identifier: GPL-3.0-or-later

import Records
import Testing

@testable import Reading

@Suite("Numbers as running text writes them")
struct NumberGrammarTests {
  /// The numbers of `text` as `value qualifier unit`, with `%`, `年` and `月` marked.
  private func numbers(_ text: String) throws -> [String] {
    let bytes = Array(text.utf8)
    let vocabulary = Vocabulary.shared
    var found: [String] = []
    bytes.withUnsafeBufferPointer { bytes in
      vocabulary.buckets.withUnsafeBufferPointer { buckets in
        vocabulary.entries.withUnsafeBufferPointer { entries in
          vocabulary.letters.withUnsafeBufferPointer { letters in
            vocabulary.seconds.withUnsafeBufferPointer { seconds in
              var scanner = SentenceScanner(
                bytes, line: 0..<bytes.count, buckets: buckets, entries: entries, letters: letters, seconds: seconds)
              var marks = Marks()
              while scanner.next(&marks) {
                for mark in marks.list where mark.number >= 0 {
                  let number = marks.numbers[Int(mark.number)]
                  switch mark.kind {
                  case .number: found.append("\(number.value) \(number.qualifier.rawValue) \(number.unit)")
                  case .percent: found.append("\(number.value)%")
                  case .year: found.append("\(number.value)年")
                  case .month: found.append("\(number.mantissa)月")
                  default: break
                  }
                }
              }
            }
          }
        }
      }
    }
    return found
  }

  @Test(
    arguments: [
      ("共20件", ["20 exact piece"]), ("共 20 件", ["20 exact piece"]), ("共２０件", ["20 exact piece"]),
      ("共1,024件", ["1024 exact piece"]), ("共1，024件", ["1024 exact piece"]), ("共9.9万条", ["99000 exact piece"]),
      ("共1.41亿条", ["141000000 exact piece"]), ("共195.4万余条", ["1954000 at_least piece"]),
      ("共10多万条", ["100000 at_least piece"]), ("共20余件", ["20 at_least piece"]), ("共20件以上", ["20 at_least piece"]),
      ("近300件", ["300 at_most piece"]), ("不到300件", ["300 at_most piece"]), ("超过300件", ["300 at_least piece"]),
      ("突破300件", ["300 at_least piece"]), ("约300件", ["300 vague piece"]), ("300件左右", ["300 vague piece"]),
      ("三十余件", ["30 at_least piece"]), ("两千件", ["2000 exact piece"]), ("百余件", ["100 at_least piece"]),
      ("一千二百三十四件", ["1234 exact piece"]), ("上千条", ["1000 vague piece"]), ("数百条", ["100 vague piece"]),
      ("几十次", ["10 vague occasion"]), ("近千条", ["1000 vague piece"]), ("十二次", ["12 exact occasion"]),
      ("三万余条", ["30000 at_least piece"]), ("86人次", ["86 exact personTime"]), ("5件次", ["5 exact piece"]),
      ("400元", ["400 exact yuan"]), ("0.04万元", ["400 exact yuan"]), ("98.50%", ["98.50%"]), ("98.5％", ["98.5%"]),
      ("02024年", ["0 exact none", "2024年"]), ("2024 年", ["2024年"]), ("202020年", ["2020年"]), ("1-6月", ["6月"]),
      ("1至12月", ["12月"]), ("2024年3月5日", ["2024年", "3月"]), ("1.2024 年度", ["2024年"]),
      ("廿三件", ["23 exact piece"]), ("卅余条", ["30 at_least piece"]), ("一百零五件", ["105 exact piece"]),
      ("三十餘件", ["30 at_least piece"]), ("612件(次)", ["612 exact piece"]), ("91项（条）", ["91 exact piece"]),
      ("337件 (次)", ["337 exact piece"]), ("100人/次", ["100 exact personTime"]),
    ] as [(String, [String])])
  func numbers(text: String, expected: [String]) throws {
    #expect(try numbers("甲" + text) == expected || numbers(text) == expected)
  }

  @Test(
    "What counts nothing",
    arguments: [
      "第二十条", "第3期", "0745-3602131", "8950766", "13812345678", "19:53", "8:00—20:00", "5个工作日", "24小时", "3个月", "5个百分点",
      "每一件", "第二次", "一次性",
      "一起", "一条龙", "一件件", "同一件", "某一次", "v2.0版", "AB12件", "5-10件", "1.2.3件", "2/3件", "一个窗口", "三级", "12栋",
      "〔2020〕109号", "1 204件", "1  204件", "3件/日", "99999999999999999999件",
    ])
  func noCounts(text: String) throws {
    let found = try numbers("甲" + text).filter { !$0.hasSuffix("none") }
    #expect(found.isEmpty)
  }
}
