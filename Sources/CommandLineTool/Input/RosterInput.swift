// SPDX-License-Identifier: GPL-3.0-or-later

import Records

/// Reading a roster that the user names.
enum RosterInput {
  /// The roster at `path`; nil when none is named.
  static func roster(at path: String?) throws(CommandError) -> Roster? {
    guard let path else { return nil }
    let bytes = try InputFile.bytes(of: path)
    do throws(RosterError) {
      return try Roster(csv: bytes)
    } catch {
      throw CommandError(error, file: path)
    }
  }
}
