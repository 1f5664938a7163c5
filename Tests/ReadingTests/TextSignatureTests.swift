// SPDX-License-Identifier: GPL-3.0-or-later

import Records
import TestSupport
import TextDecoding
import Testing

@testable import Reading

@Suite struct TextSignatureTests {
  private func signature(_ text: String) throws -> [UInt32] {
    let text = ReportText(decoded: try DecodedText(bytes: Array(text.utf8)))
    let prose = [ReportOutline.Prose(section: 1, lines: 0..<text.lines.count)]
    return TextSignature.signature(
      of: text, outline: ReportOutline(headings: [], firstLine: 0, prose: prose, tables: []))
  }

  private func record(_ signature: [UInt32]) -> Record {
    Record(
      document: DocumentDescription(
        documentID: "", sha256: "", sourcePath: "", bytes: 0, mediaType: "", encoding: "", layout: "", script: ""),
      values: [], textSignature: signature)
  }

  @Test func shortTextsHaveNone() throws {
    #expect(try signature("").isEmpty)
    #expect(try signature("我镇公开").isEmpty)
    #expect(try signature("我镇 2024 公开").isEmpty, "figures and blanks do not count")
    #expect(try signature("我镇已公开").count == 128)
    #expect(record([]).textLikeness(to: record([])) == nil)
  }

  @Test func figuresAndBlanksDoNotMatter() throws {
    let first = try signature("全年公开政府信息102条，受理申请 3 件。")
    #expect(try signature("全年公开政府信息98条,受理申请３件。".replacing(",", with: "，")) == first)
    #expect(try signature("全年公开政府信息\u{3000}条，\n受理申请\u{A0}件。") == first)
    #expect(try signature("全年公开政府信息条，受理审批件。") != first)
  }

  @Test func theValuesNeverChange() throws {
    // Signatures are kept in datasets and compared over years: other values would need a new schema version.
    #expect(try signature("我镇主动公开政府信息工作情况").prefix(4) == TextSignatureTests.expected)
  }

  private static let expected: ArraySlice<UInt32> = [238_694_390, 204_037_962, 2_269_236_371, 1_472_485_018]

  @Test func likenessEstimatesTheJaccardIndex() throws {
    var generator = SeededGenerator(seed: 5)
    let alphabet = Array("的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经".unicodeScalars)
    func characters(_ count: Int) -> [Unicode.Scalar] {
      (0..<count).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &generator)] }
    }
    for shared in [0, 100, 500, 900, 1_000] {
      let common = characters(shared)
      let (left, right) = (common + characters(1_000 - shared), common + characters(1_000 - shared))
      func shingles(_ text: [Unicode.Scalar]) -> Set<[Unicode.Scalar]> {
        Set((0...(text.count - 5)).map { Array(text[$0..<($0 + 5)]) })
      }
      let (a, b) = (shingles(left), shingles(right))
      let jaccard = Double(a.intersection(b).count) / Double(a.union(b).count)
      func text(_ scalars: [Unicode.Scalar]) -> String { String(String.UnicodeScalarView(scalars)) }
      let estimate = try #require(
        record(try signature(text(left))).textLikeness(to: record(try signature(text(right)))))
      #expect(abs(estimate - jaccard) <= 4 * 0.045, "\(estimate) for \(jaccard)")
    }
  }
}
