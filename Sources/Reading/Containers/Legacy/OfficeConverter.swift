// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials
import Records

/// Turns documents of older office programs into the kinds that are read, with LibreOffice.
///
/// Every conversion has a folder of its own, with a user profile of its own: two runs of LibreOffice in one profile
/// wait for each other or fail. The folder is removed whatever happens.
enum OfficeConverter {
  /// What a document becomes.
  enum Target: String {
    case docx, xlsx
  }

  /// What a document named `.suffix` becomes.
  static func target(_ suffix: String) -> Target { ["xls", "et", "ods"].contains(suffix) ? .xlsx : .docx }

  /// A cold start of LibreOffice takes some seconds, a long document some more.
  private static let seconds = 120

  /// The text of a document that the name calls `suffix`.
  static func text(of bytes: [UInt8], _ suffix: String) async throws(ContainerError) -> ContainerText {
    let converted = try await converted(bytes, suffix: suffix)
    switch target(suffix) {
    case .docx: return try WordDocument.text(of: converted)
    case .xlsx: return try Workbook.text(of: converted)
    }
  }

  /// The bytes of a document in a kind that is read; `suffix` is the one its name has, such as `wps`.
  static func converted(_ bytes: [UInt8], suffix: String) async throws(ContainerError) -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "gouji-office-\(UUID().uuidString)", directoryHint: .isDirectory)
    let target = target(suffix)
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      // The name is ours: the user's own may begin with a dash.
      try Data(bytes).write(to: folder.appending(path: "document.\(suffix)"))
    } catch {
      try? FileManager.default.removeItem(at: folder)
      throw ContainerError("no_temporary_folder", [.text(folder.path)])
    }
    defer { try? FileManager.default.removeItem(at: folder) }
    try await run(in: folder, suffix: suffix, target: target)
    let result = folder.appending(path: "out").appending(path: "document.\(target.rawValue)")
    // LibreOffice ends with 0 even when it wrote nothing.
    guard let converted = try? Data(contentsOf: result), !converted.isEmpty else {
      throw ContainerError("not_converted", [.text(suffix), .text(target.rawValue)])
    }
    return Array(converted)
  }

  private static func run(in folder: URL, suffix: String, target: Target) async throws(ContainerError) {
    let arguments = [
      "-env:UserInstallation=\(folder.appending(path: "profile").absoluteString)", "--headless", "--norestore",
      "--nolockcheck", "--nodefault", "--convert-to", target.rawValue, "--outdir", folder.appending(path: "out").path,
      folder.appending(path: "document.\(suffix)").path,
    ]
    for (index, program) in programs.enumerated() {
      do {
        _ = try await DocumentProgram.run(program, arguments, outputLimit: 1 << 20, seconds: seconds)
        return
      } catch {
        if error == .notInstalled, index + 1 < programs.count { continue }
        throw error == .notInstalled
          ? ContainerError("office_missing", [.text(suffix), .text(target.rawValue)])
          : error.asContainerError("soffice")
      }
    }
  }

  /// The names under which systems have it.
  private static let programs = ["soffice", "libreoffice"]
}
