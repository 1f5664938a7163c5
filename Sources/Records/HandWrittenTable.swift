// SPDX-License-Identifier: GPL-3.0-or-later

public import DelimitedText
import TextDecoding

/// Small CSV files that people write by hand or in a spreadsheet, in whatever encoding that saves.
public enum HandWrittenTable {
  /// The rows of `bytes`, the header among them; empty lines are passed over. Rows may differ in length.
  ///
  /// - Throws: what is no text or no CSV, with its line; `name` stands for the file.
  public static func rows(in bytes: [UInt8], name: String) throws(DelimitedTextError) -> [CSVRow] {
    let text: DecodedText
    do {
      text = try DecodedText(bytes: bytes)
    } catch {
      throw DelimitedTextError(error.reason == .nulByte ? .zeroByte : .notUTF8, file: name)
    }
    var reader = try CSVReader(ByteSource(bytes: text.utf8, name: name))
    var rows: [CSVRow] = []
    while let row = try reader.next() { rows.append(row) }
    return rows
  }
}
