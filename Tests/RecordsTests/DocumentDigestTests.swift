// SPDX-License-Identifier: GPL-3.0-or-later

import Records
import Testing

@Suite struct DocumentDigestTests {
  // The examples of FIPS 180-2, and the empty message.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func digestsOfTheStandard(text: String, expected: String) throws {
    #expect(try DocumentDigest(of: Array(text.utf8)).hexadecimal == expected)
  }

  @Test func idsOfSeveralReportsInOneFile() throws {
    let digest = try DocumentDigest(of: Array("abc".utf8))
    #expect(digest.documentID() == "ba7816bf8f01cfea")
    #expect(digest.documentID(report: 1) == "ba7816bf8f01cfea")
    #expect(digest.documentID(report: 2) == "ba7816bf8f01cfea-2")
  }
}
