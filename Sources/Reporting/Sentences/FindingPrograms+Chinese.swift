// SPDX-License-Identifier: GPL-3.0-or-later

extension ChineseFindings {
  /// Chinese words for documents that other programs read for us.
  static let programs: [FindingTemplate] = [
    FindingTemplate(
      "L8.unreadable/program_missing", "没有安装读这类文件的程序[:{1} 需要 {2}]", basis: "读取文件",
      advice: "安装 poppler-utils(apt-get install poppler-utils;macOS 用 brew install poppler),再读一次"),
    FindingTemplate(
      "L8.unreadable/program_time_out", "读得太久,已中止[:{1}][,{2} 超过 {3} 秒]", basis: "读取文件", advice: "核对文件是否损坏,或另存为文本"),
    FindingTemplate(
      "L8.unreadable/program_output", "内容太多,不像年报[:{1}][,{2} 给出的超过 {3} 字节]", basis: "读取文件", advice: "核对是否放错文件"),
    FindingTemplate(
      "L8.unreadable/program_not_run", "程序无法运行[:{1}][,{2}:{3}]", basis: "读取文件", advice: "核对该程序能否单独运行"),
    FindingTemplate("L8.unreadable/pdf_password", "PDF 要密码才能打开[:{1}]", basis: "读取文件", advice: "用密码打开后另存为不加密的文件"),
    FindingTemplate("L8.unreadable/pdf_no_copying", "PDF 不许复制文字[:{1}]", basis: "读取文件", advice: "向发布单位要 Word 文件或网页"),
    FindingTemplate("L8.unreadable/pdf_damaged", "PDF 损坏或不完整[:{1}]", basis: "读取文件", advice: "重新下载原文件"),
    FindingTemplate("L8.unreadable/pdf_no_pages", "PDF 没有页面[:{1}]", basis: "读取文件", advice: "重新下载原文件"),
    FindingTemplate(
      "L8.unreadable/pdf_too_many_pages", "PDF 页数太多,不像年报[:{1}][,超过 {2} 页]", basis: "读取文件", advice: "核对是否放错文件"),
    FindingTemplate(
      "L8.unreadable/pdf_scanned", "PDF 是扫描件,没有文字,表中的数一个也没有读[:{1}]", basis: "读取文件",
      advice: "先做文字识别(OCR),核对后另存,或向发布单位要 Word 文件"),
    FindingTemplate(
      "L8.unreadable/pdf_no_text", "PDF 里没有文字[:{1}]", basis: "读取文件", advice: "先做文字识别(OCR),或向发布单位要 Word 文件"),
    FindingTemplate(
      "L8.unreadable/pdf_unknown_letters", "PDF 的字体没有注明是哪些字,文字取不出来[:{1}]", basis: "读取文件",
      advice: "先做文字识别(OCR),或向发布单位要 Word 文件"),
    FindingTemplate(
      "L8.unreadable/office_missing", "旧格式要用 LibreOffice 转换,但没有安装[:{1}]", basis: "读取文件",
      advice: "用 Word 或 WPS 另存为 .docx 或 .xlsx,或安装 LibreOffice"),
    FindingTemplate(
      "L8.unreadable/not_converted", "LibreOffice 没能转换[:{1}]", basis: "读取文件",
      advice: "用 Word 或 WPS 打开,另存为 .docx 或 .xlsx"),
    FindingTemplate(
      "L8.unreadable/no_temporary_folder", "建不了临时文件夹[:{2}]", basis: "读取文件", advice: "核对磁盘空间和写权限,或设 TMPDIR"),
  ]
}
