// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import FoundationEssentials
import Panels
import Records
import Reporting

extension PanelInput {
  /// What an export of `slice` writes: the records behind it, with corrections, or the rows of a typed table.
  ///
  /// - Parameter publication: what may be published, of whose panel `slice` is then; nil when everything is written.
  func exportSource(
    _ slice: PanelSlice, _ selection: SelectionOptions, publication: Publication?
  ) throws(CommandError) -> ExportSource {
    guard options.dataset != "-", InputFile.kind(of: options.dataset) == .folder else { return ExportSource(slice) }
    var records: [Record]
    do throws(DatasetError) {
      records = try DatasetReader(folder: URL(fileURLWithPath: options.dataset)).records().records
    } catch {
      throw CommandError(error)
    }
    _ = Supersession.settle(&records)
    let source = ExportSource(
      records, slice: slice, counties: selection.county,
      isEveryIndicator: selection.indicator.isEmpty || selection.indicator.contains("all"), publication: publication)
    if source.withoutYear > 0 {
      console.note(
        "\(source.withoutYear) 份文件没有年度,未导出", "\(source.withoutYear) documents state no year and are left out")
    }
    return source
  }
}
