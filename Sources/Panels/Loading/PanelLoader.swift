// SPDX-License-Identifier: GPL-3.0-or-later

internal import DelimitedText
internal import FoundationEssentials
internal import Records

/// A panel and what there is to say about how it was loaded.
public struct LoadedPanel: Sendable {
  /// The panel.
  public let panel: Panel
  /// Names that were taken for the id of an indicator, in the order of the file.
  public let notes: [IndicatorNote]
  /// Rows left out because they state no year: wide rows, and documents whose year is not known.
  public let rowsWithoutYear: Int

  /// A panel without anything else to say about it, unless given.
  public init(panel: Panel, notes: [IndicatorNote] = [], rowsWithoutYear: Int = 0) {
    self.panel = panel
    self.notes = notes
    self.rowsWithoutYear = rowsWithoutYear
  }
}

/// Loads normalized records into a panel: a dataset folder, a long CSV, a wide CSV; a file, standard input or memory.
///
/// Every key (authority, year, indicator) may stand once, however far apart the rows are. A dataset's superseded documents
/// are left out, its corrections applied.
public enum PanelLoader {
  /// Loads `source`.
  ///
  /// - Throws: What is malformed or contradicts itself, with file, line and column.
  public static func load(
    _ source: PanelSource, options: PanelOptions = PanelOptions()
  ) throws(PanelError) -> LoadedPanel {
    if case .path(let path) = source, isFolder(path) {
      return try loadFolder(path.hasSuffix("/") && path.count > 1 ? String(path.dropLast()) : path, options: options)
    }
    let table = try OpenedTable(source, options: options)
    if table.layout.isLong {
      let documents = try DocumentTable.beside(source, layout: table.layout)
      return try LongLoading.load(table, of: source, documents: documents, corrections: [], options: options)
    }
    return try WideLoading.load(table, options: options)
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
  }

  private static func loadFolder(_ path: String, options: PanelOptions) throws(PanelError) -> LoadedPanel {
    var options = options
    options.delimiter = CSVFormat.comma
    let values = path + "/" + DatasetSchema.valuesFile
    let documents = path + "/" + DatasetSchema.documentsFile
    for file in [values, documents] where !FileManager.default.fileExists(atPath: file) {
      throw PanelError(
        .notADataset(missing: file == values ? DatasetSchema.valuesFile : DatasetSchema.documentsFile), file: path)
    }
    if options.roster == nil { options.roster = try roster(of: path) }
    let corrections: [Correction]
    do throws(DatasetError) {
      corrections = try DatasetReader(folder: URL(filePath: path)).corrections()
    } catch {
      throw PanelError(.corrections(error), file: error.path, line: error.line, text: error.text)
    }
    return try LongLoading.load(
      try OpenedTable(.path(values), options: options), of: .path(values),
      documents: try DocumentTable(path: documents),
      corrections: corrections, options: options)
  }

  /// The dataset's own roster; nil when it has none.
  private static func roster(of folder: String) throws(PanelError) -> Roster? {
    let path = folder + "/" + DatasetSchema.rosterFile
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    let bytes: [UInt8]
    do throws(DelimitedTextError) {
      var source = try ByteSource(path: path)
      bytes = try source.readAll()
    } catch {
      throw PanelError(error)
    }
    do throws(RosterError) {
      return try Roster(csv: bytes)
    } catch {
      throw PanelError(.roster(error), file: path, line: error.problems.first?.line ?? 0)
    }
  }
}
