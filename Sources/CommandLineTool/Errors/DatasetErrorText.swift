// SPDX-License-Identifier: GPL-3.0-or-later

import Records

extension CommandError {
  /// A dataset folder that cannot be read or written.
  init(_ error: DatasetError) {
    let chinese = error.path + (error.line > 0 ? " 第 \(error.line) 行" : "")
    let english = error.path + (error.line > 0 ? ", line \(error.line)" : "")
    switch error.kind {
    case .notADataset:
      self.init(
        status: .missingInput, "\(chinese):不是数据集;先用 gouji read … --into 生成",
        "\(english): not a dataset; make one with gouji read … --into")
    case .missingFile:
      self.init(status: .missingInput, "\(chinese):数据集缺这个文件", "\(english): the dataset lacks this file")
    case .unreadable: self.init(status: .inputOutput, "\(chinese):读不了", "\(english): cannot be read")
    case .unwritable:
      self.init(
        status: .inputOutput, "\(chinese):写不了,原有数据集未动;检查写权限和磁盘",
        "\(english): cannot be written, the old dataset is untouched; check permissions and room")
    case .unknownVersion:
      self.init(
        status: .badData, "\(chinese):数据集版本 \(error.text) 不认识;用同一版 gouji 重新读取",
        "\(english): dataset version \(error.text) is not known; read the reports again")
    case .malformed:
      self.init(status: .badData, "\(chinese):内容不对:\(error.text)", "\(english): malformed: \(error.text)")
    }
  }
}
