// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials
public import Records

/// Finds the files behind the paths a user gives.
public enum SourceFolder {
  /// The files of `paths`, in the order of the paths; those of a folder by the UTF-8 bytes of their paths.
  ///
  /// A file stands for itself and is called by its name; a folder for all files in it and its folders, called by
  /// their paths inside it; `-` for standard input. Hidden files, leftovers of word processors (`~$…`) and symbolic
  /// links to folders inside a folder are passed over. A path given twice is read once. What cannot be opened becomes a
  /// finding.
  public static func files(at paths: [String]) -> (files: [SourceFile], findings: [Finding]) {
    var files: [SourceFile] = []
    var findings: [Finding] = []
    var given: Set<String> = []
    for path in paths where given.insert(path).inserted {
      if path == "-" {
        files.append(.standardInput)
        continue
      }
      do {
        switch try FileBytes.status(of: path, follows: true) {
        case .folder:
          var found: [SourceFile] = []
          walk(path, inside: "", into: &found, &findings)
          // Sorted as whole paths: a folder's files may stand between those of its parent.
          files += found.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        case .file, .link, .other:
          files.append(SourceFile(path: lastComponent(path), location: path))
        }
      } catch {
        findings.append(unreadable(path, error))
      }
    }
    return (files, findings)
  }

  private static func walk(
    _ folder: String, inside prefix: String, into files: inout [SourceFile], _ findings: inout [Finding]
  ) {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      findings.append(
        Finding(
          severity: .error, rule: ReadingRule.unreadable, outcome: .broken, documentID: "", code: "folder",
          arguments: [.text(prefix.isEmpty ? folder : prefix)]))
      return
    }
    // Sorted, for the order of findings: folders are listed in no order of their own.
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    where !name.hasPrefix(".") && !name.hasPrefix("~$") {
      let path = prefix.isEmpty ? name : prefix + "/" + name
      let location = folder + "/" + name
      do {
        var status = try FileBytes.status(of: location, follows: false)
        if status == .link {
          status = try FileBytes.status(of: location, follows: true)
          // A link to a folder may lead back to where we are.
          if status == .folder { continue }
        }
        if status == .folder {
          walk(location, inside: path, into: &files, &findings)
        } else if status == .file {
          files.append(SourceFile(path: path, location: location))
        }
      } catch {
        findings.append(unreadable(path, error))
      }
    }
  }

  private static func lastComponent(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The finding for a path that cannot be read; its arguments are the path and the system's words.
  static func unreadable(_ path: String, _ error: FileError) -> Finding {
    Finding(
      severity: .error, rule: ReadingRule.unreadable, outcome: .broken, documentID: "", code: error.code,
      arguments: [.text(path), .text(error.text)])
  }
}
