// SPDX-License-Identifier: GPL-3.0-or-later

import Checks

/// Reading the waivers of a dataset.
enum WaiverInput {
  /// The waivers in a dataset folder, in the order of the file; none for a single file, or without `waivers.csv`.
  static func waivers(of dataset: String) throws(CommandError) -> [Waiver] {
    guard dataset != "-", InputFile.kind(of: dataset) == .folder else { return [] }
    let path = dataset + "/" + Waiver.file
    guard InputFile.kind(of: path) == .file else { return [] }
    let bytes = try InputFile.bytes(of: path)
    do throws(WaiverError) {
      return try Waiver.read(bytes, path: path)
    } catch {
      throw CommandError(error)
    }
  }
}
