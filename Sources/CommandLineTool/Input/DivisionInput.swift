// SPDX-License-Identifier: GPL-3.0-or-later

import Records

/// Reading a list of administrative divisions that the user names.
enum DivisionInput {
  /// The roster of one county of the list at `path`.
  static func roster(from path: String, county: String) throws(CommandError) -> Roster {
    var names: [String: String] = [:]
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().map { $0 + "/" }.joined()
    for file in ["areas.csv", "cities.csv", "provinces.csv"].map({ folder + $0 })
    where file != path && InputFile.kind(of: file) == .file {
      let bytes = try InputFile.bytes(of: file)
      do throws(DivisionList.Failure) {
        names.merge(try DivisionList.names(bytes, file: file)) { first, _ in first }
      } catch {
        throw CommandError(error, file: file)
      }
    }
    let bytes = try InputFile.bytes(of: path)
    let list: DivisionList
    do throws(DivisionList.Failure) {
      list = try DivisionList(bytes, file: path, names: names)
    } catch {
      throw CommandError(error, file: path)
    }
    let codes = list.counties(county)
    guard let code = codes.first else {
      throw CommandError(
        status: .badData, "\(path) 里没有 \(county);县名不在区划单里时用六位代码",
        "\(path) has no \(county); give the six-digit code where the list has no county names")
    }
    guard codes.count == 1 else {
      let all = codes.joined(separator: "、")
      throw CommandError(
        status: .badData, "\(path) 里叫 \(county) 的不止一个:\(all);改用代码",
        "\(path) has several \(county): \(all); give the code")
    }
    return Roster(entries: list.entries(countyCode: code))
  }
}

extension CommandError {
  /// A list of divisions that cannot be used.
  init(_ error: DivisionList.Failure, file: String) {
    let text = error.text.isEmpty ? "" : "“\(error.text)”"
    let what: (chinese: String, english: String) =
      switch error.kind {
      case .missingColumn(let names):
        ("缺少列 \(names.joined(separator: "、")) 之一", "one of the columns \(names.joined(separator: ", ")) is missing")
      case .badCode: ("区划代码应为九位以上数字", "a code is nine digits or more")
      case .noName: ("没有名称", "there is no name")
      case .malformed: ("不是 CSV 文字;另存为 UTF-8 CSV", "not CSV text; save it as UTF-8 CSV")
      }
    self.init(
      status: .badData, "\(file) 第 \(error.line) 行:\(text)\(what.chinese)",
      "\(file), line \(error.line): \(text.isEmpty ? "" : text + " ")\(what.english)")
  }
}
