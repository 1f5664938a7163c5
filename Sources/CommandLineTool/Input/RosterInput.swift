// SPDX-License-Identifier: GPL-3.0-or-later

import Records

/// Reading a roster that the user names.
enum RosterInput {
  /// The roster that a command is given; else the one in its dataset folder, if there is one.
  static func roster(_ options: DatasetOptions) throws(CommandError) -> Roster? {
    if let given = try roster(at: options.roster) { return given }
    let own = options.dataset + "/" + DatasetSchema.rosterFile
    return InputFile.kind(of: own) == .file ? try roster(at: own) : nil
  }

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
