// SPDX-License-Identifier: GPL-3.0-or-later

extension EnglishFindings {
  /// English words for single sentences within a rule, by its codes, and for the rules about files.
  static let codes: [FindingTemplate] = [
    FindingTemplate(
      "A1.row_sum/overflow", "the sum is too large[: {cells}]", basis: "total = sum of six applicant types",
      advice: "check the row"),
    FindingTemplate(
      "A2.balance/overflow", "the sum is too large[: {cells}]", basis: "the identity in the table's own heading",
      advice: "check the column"),
    FindingTemplate(
      "A3.outcome_total/overflow", "the sum is too large[: {cells}]", basis: "(7) = sum of the outcomes",
      advice: "check the column"),
    FindingTemplate(
      "A4.table4_total/overflow", "the sum is too large[: {cells}]", basis: "total = sum of its parts",
      advice: "check table 4"),
    FindingTemplate(
      "B1.carry_over/unequal_part",
      "a part of carried in differs from the {previous} report, the totals agree[: {cells} {value}, {previous}: {expected}]",
      basis: "carry-over between years", advice: "check whether applicants were reclassified"),
    FindingTemplate(
      "E2.cells_present/all_absent", "no table at all[, {1} cells absent]", basis: "the form has them all",
      advice: "report the tables"),
    FindingTemplate(
      "E2.cells_present/tables_absent", "whole tables are absent[: {rest}][, {1} cells in all]",
      basis: "the form has them all", advice: "complete the tables"),
    FindingTemplate(
      "E2.cells_present/columns_absent", "a whole column is absent[: {rest}][, {1} cells in all]",
      basis: "the form has them all", advice: "complete the column"),
    FindingTemplate(
      "E2.cells_present/cells_absent", "{1} cells are absent[: {cells}]", basis: "the form has them all",
      advice: "complete the cells"),
    FindingTemplate(
      "E3.labels/label_truncated", "headings are cut short[: {evidence}]", basis: "the form",
      advice: "write them in full"),
    FindingTemplate(
      "E3.labels/mixed_forms", "labels of both forms are mixed", basis: "the form", advice: "use the prescribed form"),
    FindingTemplate(
      "E5.extra_cells/row_too_long", "a row holds more numbers than columns[: {evidence} has {1} of {2}]",
      basis: "the form", advice: "check the row"),
    FindingTemplate(
      "E5.extra_cells/row_repeated", "a row stands twice[: {evidence}]", basis: "the form", advice: "drop one of them"),
    FindingTemplate(
      "E5.extra_cells/extra_row", "a row that the form does not have[: {evidence}]", basis: "the form",
      advice: "drop it, or move it to the text"),
    FindingTemplate(
      "L1.row_too_short/row_too_short",
      "[{1} rows ]hold fewer numbers than columns and cannot be placed[: {evidence} has {2} of {3}]",
      basis: "reading rule", advice: "complete the rows"),
    FindingTemplate(
      "L2.run_on_number/glued_cells", "numbers of several cells run together[: {evidence}]", basis: "reading rule",
      advice: "separate the cells"),
    FindingTemplate(
      "L7.traditional_script/traditional",
      "the text is in traditional characters and was read as simplified[; wrongly converted: {1}]",
      basis: "reading rule", advice: "publish in simplified characters"),
    FindingTemplate(
      "F1.year_consistency/conflict", "years disagree[: {pairs}]", basis: "title, period, text",
      advice: "settle the report year"),
    FindingTemplate(
      "F1.year_consistency/weaker_evidence", "neither title nor period states the year[; taken as {1} from the {2}]",
      basis: "title, period, text", advice: "state the year in the title"),
    FindingTemplate(
      "F2.publish_date/absent", "no publication date", basis: "Regulation, article 49", advice: "state the date"),
    FindingTemplate(
      "F2.publish_date/signature_only", "no publication date, only a signature[ of {1}]",
      basis: "Regulation, article 49", advice: "state the date"),
    FindingTemplate(
      "F2.publish_date/early", "published before the year ended[: {1}]", basis: "Regulation, article 49",
      advice: "check the date"),
    FindingTemplate(
      "F2.publish_date/late", "published after 31 March[: {1}]", basis: "Regulation, article 49",
      advice: "explain the delay"),
    FindingTemplate(
      "F2.publish_date/after_january", "published after 31 January[: {1}]", basis: "Regulation, article 49",
      advice: "check the local deadline"),
    FindingTemplate(
      "F3.header_date/header_date", "the page header's date is foreign to the year and was not used[: {1}]",
      basis: "page header", advice: ""),
    FindingTemplate(
      "F4.authority/weaker_evidence", "the title does not name the authority[; taken as {1} from the {2}]",
      basis: "title, text and roster", advice: "name it in the title"),
    FindingTemplate(
      "F4.authority/no_roster", "no roster to check the authority against[: {1}]", basis: "roster",
      advice: "give one with --roster"),
    FindingTemplate(
      "F4.authority/no_name", "the authority is not named", basis: "title and text",
      advice: "name it, or use --assume-authority"),
    FindingTemplate(
      "F4.authority/several_in_roster", "several authorities of the roster have this name[: {1}]", basis: "roster",
      advice: "state the county, or use --assume-county"),
    FindingTemplate(
      "F4.authority/not_valid_in_year", "the roster does not have this name in {2}[: {1}]", basis: "roster",
      advice: "check renames and mergers"),
    FindingTemplate(
      "F4.authority/not_in_roster", "not in the roster[: {1}]", basis: "roster",
      advice: "complete the roster, or check the name"),
    FindingTemplate(
      "F5.period_stated/absent", "the period is not stated", basis: "custom", advice: "state 1 January to 31 December"),
    FindingTemplate(
      "F5.period_stated/not_calendar_year", "the period is not the calendar year[: {1} to {2}]", basis: "custom",
      advice: "check the period"),
    FindingTemplate(
      "F7.same_bytes", "two files are the same[: {1}, {2}] and count once", basis: "digest",
      advice: "drop one, or put the right file"),
    FindingTemplate(
      "F8.several_reports", "several documents on one year", basis: "authority and year",
      advice: "settle which one counts"),
    FindingTemplate(
      "F8.several_reports/same_values", "{1} documents on one year with equal cells[; {2} counts]",
      basis: "authority and year", advice: "keep one"),
    FindingTemplate(
      "F8.several_reports/different_values", "{1} documents on one year differ[; {2} counts][; cells: {cells}]",
      basis: "authority and year", advice: "settle which one holds"),
    FindingTemplate(
      "F9.correction", "a correction was not applied", basis: "corrections.csv", advice: "check the correction"),
    FindingTemplate(
      "F9.correction/no_record", "a correction fits no report[: {1} {2}, corrections.csv line {3}]",
      basis: "corrections.csv", advice: "check authority and year"),
    FindingTemplate(
      "F9.correction/several_records", "a correction fits several reports[: {1} {2}, corrections.csv line {3}]",
      basis: "corrections.csv", advice: "use the authority's id"),
    FindingTemplate(
      "F9.correction/no_value", "a correction names a cell that the report lacks[: {cells}, corrections.csv line {3}]",
      basis: "corrections.csv", advice: "check the cell"),
    FindingTemplate(
      "F9.correction/old_differs",
      "a correction's old value is not what was read[: {cells} {value}, not {expected}] and was not applied",
      basis: "corrections.csv", advice: "check and rewrite it"),
    FindingTemplate("G2.coverage/missing_report", "no report on {year}", basis: "roster", advice: "ask for it"),
    FindingTemplate(
      "L8.unreadable", "the file cannot be read[: {1}][ ({2})]", basis: "reading the file",
      advice: "check that it is whole and may be read, or save it as text"),
    FindingTemplate(
      "L8.unreadable/missing", "no such file[: {1}]", basis: "reading the file",
      advice: "check the path, or what the link points to"),
    FindingTemplate(
      "L8.unreadable/no_permission", "the file may not be read[: {1}]", basis: "reading the file",
      advice: "ask for permission"),
    FindingTemplate(
      "L8.unreadable/loop", "the links run in a circle[: {1}]", basis: "reading the file", advice: "remove the link"),
    FindingTemplate(
      "L8.unreadable/too_large", "the file is too large for a report[: {1}][ ({2} bytes)]", basis: "reading the file",
      advice: "check that it is the right file"),
    FindingTemplate(
      "L8.unreadable/nulByte", "not a text[: {1}][, a zero byte at byte {2}]", basis: "reading the file",
      advice: "check its kind; save UTF-16 text as UTF-8"),
    FindingTemplate(
      "L8.unreadable/damagedUTF8", "the UTF-8 text is cut off or damaged[: {1}][, from byte {2}]",
      basis: "reading the file", advice: "take the whole file and save it as UTF-8"),
    FindingTemplate(
      "L8.unreadable/damagedUTF16", "the UTF-16 text is cut off or damaged[: {1}][, from byte {2}]",
      basis: "reading the file", advice: "take the whole file and save it as UTF-8"),
    FindingTemplate(
      "L8.unreadable/unknownEncoding", "neither UTF-8 nor GB18030[: {1}][, from byte {2}]", basis: "reading the file",
      advice: "check its kind, or save it as UTF-8"),
    FindingTemplate(
      "L8.unreadable/too_deep", "the tags nest too deep[: {1}][, beyond {2} levels]", basis: "reading the file",
      advice: "open it in a browser or Word and save it anew"),
    FindingTemplate(
      "L8.unreadable/tables_too_deep", "the tables nest too deep[: {1}][, beyond {2} levels]",
      basis: "reading the file",
      advice: "open it in a browser or Word and save it anew"),
    FindingTemplate(
      "L8.unreadable/too_many_parts", "too many tags for a report[: {1}][, more than {2}]", basis: "reading the file",
      advice: "check that it is the right file"),
    FindingTemplate(
      "L8.unreadable/too_much_text", "too much text for a report[: {1}][, more than {2} bytes]",
      basis: "reading the file", advice: "check that it is the right file"),
    FindingTemplate(
      "L8.unreadable/too_many_columns", "a sheet is too wide[: {1}][, more than {2} columns]",
      basis: "reading the file",
      advice: "check that it is the right file"),
    FindingTemplate(
      "L8.unreadable/too_many_merges", "too many merged cells[: {1}][, more than {2}]", basis: "reading the file",
      advice: "check that it is the right file"),
    FindingTemplate(
      "L8.unreadable/damaged_zip", "the office document is damaged or cut off[: {1}]", basis: "reading the file",
      advice: "take the whole file, or repair it in Word and save it anew"),
    FindingTemplate(
      "L8.unreadable/damaged_xml", "the office document is damaged[: {1}][, part {2}]", basis: "reading the file",
      advice: "take the whole file, or repair it in Word and save it anew"),
    FindingTemplate(
      "L8.unreadable/missing_part", "the office document lacks a part[: {1}][, {2}]", basis: "reading the file",
      advice: "open it in Word and save it anew"),
    FindingTemplate(
      "L8.unreadable/encrypted", "the file has a password[: {1}]", basis: "reading the file",
      advice: "save it without"),
    FindingTemplate(
      "L8.unreadable/xml_entities", "the office document declares entities, which is not safe[: {1}]",
      basis: "reading the file", advice: "check where it is from, open it in Word and save it anew"),
    FindingTemplate(
      "L8.unreadable/zip_path", "a path in the archive is not safe[: {1}][, {2}]", basis: "reading the file",
      advice: "check where it is from, open it in Word and save it anew"),
    FindingTemplate(
      "L8.unreadable/zip_ratio", "the archive swells out of proportion[: {1}][, part {2}][, more than {3} times]",
      basis: "reading the file", advice: "check where it is from"),
    FindingTemplate(
      "L8.unreadable/too_large_unpacked", "the archive is too large unpacked[: {1}][, part {2}][, more than {3} bytes]",
      basis: "reading the file", advice: "check that it is the right file"),
    FindingTemplate(
      "L8.unreadable/too_many_members", "too many files in the archive[: {1}][, more than {2}]",
      basis: "reading the file", advice: "check that it is the right file"),
    FindingTemplate(
      "L8.unreadable/folder", "the folder cannot be opened[: {1}]", basis: "reading the folder",
      advice: "check that it may be read"),
    FindingTemplate(
      "L9.file_type", "this kind of file is not read yet[: {1}][ ({2})]", basis: "file type",
      advice: "save it as text or Markdown"),
    FindingTemplate(
      "L9.file_type/other", "not a report, passed over[: {1}]", basis: "file type", advice: ""),
    FindingTemplate(
      "L10.not_a_report", "not a report: no title, sections or tables[: {1}]", basis: "reading rule",
      advice: "check that it is the right file"),
    FindingTemplate(
      "L10.not_a_report/empty", "the file is empty[: {1}]", basis: "reading rule", advice: "put the right file"),
    FindingTemplate(
      "L10.not_a_report/rules", "a rule or regulation, not a report[: {1}]", basis: "reading rule",
      advice: "check that it is the right file"),
    FindingTemplate(
      "L10.not_a_report/notice", "a notice, not a report[: {1}]", basis: "reading rule",
      advice: "check that it is the right file"),
    FindingTemplate(
      "L10.not_a_report/guide", "a guide to open information, not a report[: {1}]", basis: "reading rule",
      advice: "check that it is the right file"),
    FindingTemplate(
      "L10.not_a_report/catalogue", "a catalogue, not a report[: {1}]", basis: "reading rule",
      advice: "check that it is the right file"),
    FindingTemplate(
      "L10.not_a_report/explanation", "an explanation of a report, not the report[: {1}]", basis: "reading rule",
      advice: "put the report itself"),
    FindingTemplate(
      "L10.not_a_report/hotline", "a bulletin of the 12345 hotline, not a report[: {1}]", basis: "reading rule",
      advice: "check that it is the right file"),
    FindingTemplate(
      "L10.not_a_report/summary", "a summary or plan of work, not a report[: {1}]", basis: "reading rule",
      advice: "check that it is the right file"),
    FindingTemplate(
      "L10.not_a_report/news", "a news item, not a report[: {1}]", basis: "reading rule",
      advice: "check that it is the right file"),
    FindingTemplate(
      "L10.not_a_report/links", "a list of links to reports, not a report[: {1}]", basis: "reading rule",
      advice: "open the links and save each report"),
    FindingTemplate(
      "L10.not_a_report/images", "images only, no text[: {1}][, {2} images]", basis: "reading rule",
      advice: "take a version with text, or recognise the text and check it"),
    FindingTemplate(
      "L11.image_tables/images", "the tables are images[: {1}] and could not be read; every cell counts as missing",
      basis: "reading rule", advice: "take a version with text, or enter the figures from the images"),
  ]
}
