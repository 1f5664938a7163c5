// SPDX-License-Identifier: GPL-3.0-or-later

extension EnglishFindings {
  /// English words for documents that other programs read for us.
  static let programs: [FindingTemplate] = [
    FindingTemplate(
      "L8.unreadable/program_missing", "the program that reads such files is not installed[: {1} needs {2}]",
      basis: "reading the file",
      advice: "install poppler-utils (apt-get install poppler-utils; on macOS brew install poppler) and read again"),
    FindingTemplate(
      "L8.unreadable/program_time_out", "reading took too long and was stopped[: {1}][, {2} after {3} seconds]",
      basis: "reading the file", advice: "check whether the file is damaged, or save it as text"),
    FindingTemplate(
      "L8.unreadable/program_output", "too much content for a report[: {1}][, {2} gave more than {3} bytes]",
      basis: "reading the file", advice: "check whether it is the right file"),
    FindingTemplate(
      "L8.unreadable/program_not_run", "the program could not be run[: {1}][, {2}: {3}]", basis: "reading the file",
      advice: "check whether the program runs by itself"),
    FindingTemplate(
      "L8.unreadable/pdf_password", "the PDF opens with a password only[: {1}]", basis: "reading the file",
      advice: "open it with the password and save it without encryption"),
    FindingTemplate(
      "L8.unreadable/pdf_no_copying", "the PDF forbids copying its text[: {1}]", basis: "reading the file",
      advice: "ask the authority for the Word file or the web page"),
    FindingTemplate(
      "L8.unreadable/pdf_damaged", "the PDF is damaged or incomplete[: {1}]", basis: "reading the file",
      advice: "download it again"),
    FindingTemplate(
      "L8.unreadable/pdf_no_pages", "the PDF has no pages[: {1}]", basis: "reading the file",
      advice: "download it again"),
    FindingTemplate(
      "L8.unreadable/pdf_too_many_pages", "the PDF has too many pages for a report[: {1}][, more than {2}]",
      basis: "reading the file", advice: "check whether it is the right file"),
    FindingTemplate(
      "L8.unreadable/pdf_scanned", "the PDF is a scan without text; no number of its tables was read[: {1}]",
      basis: "reading the file",
      advice: "recognise its text (OCR), check and save it, or ask the authority for the Word file"),
    FindingTemplate(
      "L8.unreadable/pdf_no_text", "the PDF has no text[: {1}]", basis: "reading the file",
      advice: "recognise its text (OCR), or ask the authority for the Word file"),
    FindingTemplate(
      "L8.unreadable/pdf_unknown_letters",
      "text cannot be extracted: the PDF's fonts do not name their characters[: {1}]",
      basis: "reading the file", advice: "recognise its text (OCR), or ask the authority for the Word file"),
    FindingTemplate(
      "L8.unreadable/office_missing", "older formats are converted with LibreOffice, which is not installed[: {1}]",
      basis: "reading the file", advice: "save it as .docx or .xlsx with Word or WPS, or install LibreOffice"),
    FindingTemplate(
      "L8.unreadable/not_converted", "LibreOffice could not convert it[: {1}]", basis: "reading the file",
      advice: "open it with Word or WPS and save it as .docx or .xlsx"),
    FindingTemplate(
      "L8.unreadable/no_temporary_folder", "no temporary folder could be made[: {2}]", basis: "reading the file",
      advice: "check free space and permissions, or set TMPDIR"),
  ]
}
