// SPDX-License-Identifier: GPL-3.0-or-later

import Reporting

/// Writing a folder as a whole, and saying why it could not be written.
enum ReportFolderOutput {
  /// Replaces `folder` by one with `files`; a folder without `mark` is left alone.
  static func write(
    _ files: [ReportFile], into folder: String, mark: String = ReportFolder.mark
  ) throws(CommandError) {
    do throws(ReportFolderError) {
      try ReportFolder(path: folder, mark: mark).write(files)
    } catch {
      switch error {
      case .notAReport(let path):
        throw CommandError(
          status: .inputOutput, "\(path) 不是 gouji 写的文件夹,未覆盖;换一个文件夹",
          "\(path) is no folder of gouji and was left alone; choose another one")
      case .unwritable(let path):
        throw CommandError(
          status: .inputOutput, "写不了 \(path),原有文件未动;检查写权限和磁盘",
          "cannot write \(path), the old files are untouched; check permissions and room")
      }
    }
  }
}
