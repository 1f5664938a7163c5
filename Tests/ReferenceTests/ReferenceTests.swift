// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

/// Every family of reference figures in the folder, case by case.
@Suite("Reference figures") struct ReferenceTests {
  @Test("the folder holds families") func folderIsNotEmpty() {
    #expect(!ReferenceFile.paths.isEmpty, "no reference figures in \(ReferenceFile.folder.path)")
  }

  @Test("every case of a family passes", arguments: ReferenceFile.paths) func family(_ path: String) throws {
    let file = try ReferenceFile.read(path)
    guard let method = Families.all[file.family] else {
      Issue.record("\(file.family): no method of this name")
      return
    }
    #expect(!file.cases.isEmpty, "\(file.family) has no case")
    var (passed, skipped) = (0, 0)
    var failures: [String] = []
    for reference in file.cases {
      do {
        let got = try method(Inputs(members: reference.inputs))
        if let difference = reference.difference(from: got, skipped: &skipped) {
          failures.append("\(reference.name): \(difference)")
        } else {
          passed += 1
        }
      } catch {
        failures.append("\(reference.name): \(error)")
      }
    }
    let note = skipped > 0 ? ", \(skipped) informative figures skipped" : ""
    print("\(file.family): \(passed)/\(file.cases.count)\(note)")
    for failure in failures { Issue.record("\(failure)") }
  }
}
