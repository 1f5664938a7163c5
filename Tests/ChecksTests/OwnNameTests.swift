// SPDX-License-Identifier: GPL-3.0-or-later

import Records
import Testing

@testable import Checks

@Suite struct OwnNameTests {
  @Test(arguments: [
    ("竹园乡人民政府", true), ("园乡人民政府", true), ("老镇人民政府", true), ("别称镇人民政府", true), ("旁边镇人民政府", false), ("", false),
  ])
  func formerNamesAreNoOtherPlace(office: String, isOwn: Bool) throws {
    let roster = try Roster(
      csv: Array(
        """
        authority_id,name,type,county,aliases,valid_from,valid_to,change_kind,successor
        1,竹园乡,乡,甲县,,,2022-12-31,rename,
        1,竹海乡,乡,甲县,别称镇,2023-01-01,,,
        2,老镇,镇,甲县,,,2021-12-31,merge,1
        3,旁边镇,镇,甲县,,,,,

        """.utf8))
    var document = DocumentDescription(
      documentID: "d", sha256: "", sourcePath: "", bytes: 0, mediaType: "", encoding: "", layout: "", script: "")
    document.reportYear = 2024
    #expect(!RuleChecks.isOwnName(office, document, roster))
    document.authorityID = "1"
    #expect(RuleChecks.isOwnName(office, document, roster) == isOwn)
  }
}
