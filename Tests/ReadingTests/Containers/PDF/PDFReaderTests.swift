// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials
import Records
import TestSupport
import Testing

@testable import Reading

private let hasPoppler = ["pdftotext", "pdftocairo"].allSatisfy { ExternalProgram($0) != nil }

/// Whole files through pdftotext and pdftocairo.
@Suite(.enabled(if: hasPoppler, "pdftotext and pdftocairo are not installed: apt-get install poppler-utils"))
struct PDFReaderTests {
  private func lines(_ pdf: SamplePDF) async throws -> [String] {
    let text = try await PDFReader.text(of: pdf.bytes())
    return String(decoding: text.utf8, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private func error(_ bytes: [UInt8]) async -> ContainerError? {
    do {
      _ = try await PDFReader.text(of: bytes)
      return nil
    } catch { return error }
  }

  @Test func tableAndText() async throws {
    var pdf = SamplePDF()
    pdf.page()
    pdf.text("清水镇公开年度报告", x: 200, y: 80, size: 16)
    pdf.grid(
      columns: [80, 200, 300, 400, 500], rows: [120, 150, 180, 210],
      [["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"], ["规章", "0", "", "12"], ["行政规范性文件", "3", "0", "4567"]])
    pdf.text("- 1 -", x: 290, y: 800)
    #expect(
      try await lines(pdf) == [
        "清水镇公开年度报告", "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |", "| 规章 | 0 |  | 12 |",
        "| 行政规范性文件 | 3 | 0 | 4567 |",
      ])
  }

  @Test func tableOverTwoPages() async throws {
    var pdf = SamplePDF()
    pdf.page()
    pdf.grid(
      columns: [80, 300, 400, 500], rows: [700, 730, 760], [["信息内容", "自然人", "总计"], ["1.要求行政机关确认或", "4", "4"]])
    pdf.text("- 1 -", x: 290, y: 800)
    pdf.page()
    pdf.grid(
      columns: [80, 300, 400, 500], rows: [60, 90, 120, 150],
      [["信息内容", "自然人", "总计"], ["重新出具信息", "", ""], ["2.其他", "1", ""]])
    pdf.text("- 2 -", x: 290, y: 800)
    #expect(
      try await lines(pdf) == [
        "| 信息内容 | 自然人 | 总计 |", "| 1.要求行政机关确认或重新出具信息 | 4 | 4 |", "| 2.其他 | 1 |  |",
      ])
    let text = try await PDFReader.text(of: pdf.bytes())
    #expect(text.layout == "pdf")
    #expect(text.places.map(\.locator) == ["p.1", "p.2"])
  }

  @Test func tableWithoutBorders() async throws {
    var pdf = SamplePDF()
    pdf.page()
    for (index, label) in ["一、本年新收数量", "二、上年结转数量", "（一）予以公开"].enumerated() {
      pdf.text(label, x: 80, y: 100 + 30 * index)
      for column in 0..<4 where index != 1 || column != 2 {
        pdf.text("\(index + column)", x: 250 + 60 * column, y: 100 + 30 * index)
      }
    }
    #expect(
      try await lines(pdf) == [
        "| 一、本年新收数量 | 0 | 1 | 2 | 3 |", "| 二、上年结转数量 | 1 | 2 |  | 4 |", "| （一）予以公开 | 2 | 3 | 4 | 5 |",
      ])
  }

  @Test func damagedFiles() async {
    #expect(await error(Array("%PDF-1.4\nnothing".utf8))?.code == "pdf_damaged")
    var pdf = SamplePDF()
    pdf.page()
    pdf.text("清水镇", x: 80, y: 80)
    #expect(await error(Array(pdf.bytes().prefix(300)))?.code == "pdf_damaged")
    #expect(await error([])?.code == "pdf_damaged")
  }

  @Test func noPages() async {
    #expect(["pdf_no_pages", "pdf_damaged"].contains(await error(SamplePDF().bytes())?.code))
  }

  @Test func scansAndEmptyPages() async {
    var pdf = SamplePDF()
    for _ in 0..<3 { pdf.page() }
    #expect(await error(pdf.bytes())?.code == "pdf_no_text")
    #expect(await error(pdf.bytes(hasImage: true))?.code == "pdf_scanned")
    pdf.text("3", x: 300, y: 800)
    #expect(await error(pdf.bytes(hasImage: true))?.code == "pdf_scanned", "a page number is no text")
  }

  @Test func manyPages() async {
    var pdf = SamplePDF()
    for page in 0..<PDFReader.pageLimit + 2 {
      pdf.page()
      pdf.text("第二十条第一项信息内容规章行政规范性文件自然人总计\(page)", x: 60, y: 60)
    }
    #expect(await error(pdf.bytes()) == ContainerError("pdf_too_many_pages", [.integer(PDFReader.pageLimit)]))
  }

  /// The cells of a published report, checked by eye.
  @Test(.enabled(if: ProjectFolder.hasShared, "\(ProjectFolder.sharedMissing)"))
  func publishedReport() async throws {
    let file = try #require(ProjectFolder.shared("corpus/pdf/hongze-2023.pdf"))
    let text = try await PDFReader.text(of: try FileBytes.read(file.path))
    var numbers: [String] = []
    var other: [String] = []
    for line in String(decoding: text.utf8, as: UTF8.self).split(separator: "\n") where line.hasPrefix("|") {
      let cells = line.split(separator: "|").map { String($0.filter { $0 != " " }) }
      let values = cells.filter(Self.isNumber)
      // One row there, which the list of cells leaves out.
      if cells.contains("（六）其他处理") { other += values } else { numbers += values }
    }
    let expected = try ReferenceCSV(shared: "corpus/pdf/hongze-2023.csv").records
      .filter { $0["status"] == "value" }.compactMap { $0["value"] }
    #expect(numbers == expected)
    #expect(other == Array(repeating: "0", count: 7))
  }

  private static func isNumber(_ cell: String) -> Bool {
    !cell.isEmpty && cell.utf8.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2E }
  }
}

struct RefusalTests {
  @Test(arguments: [
    (1, "Command Line Error: Incorrect password", "pdf_password"), (3, "", "pdf_no_copying"),
    (1, "Syntax Error: Couldn't read xref table", "pdf_damaged"), (99, "", "pdf_damaged"),
  ])
  func code(status: Int32, message: String, code: String) {
    #expect(PDFReader.refusal(.init(status: status, output: [], message: message))?.code == code)
  }

  @Test func killedProgram() {
    #expect(PDFReader.refusal(.init(status: nil, output: [], message: ""))?.code == "pdf_damaged")
    #expect(PDFReader.refusal(.init(status: 0, output: [], message: "no word list")) == nil)
  }
}
