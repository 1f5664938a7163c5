// SPDX-License-Identifier: GPL-3.0-or-later

import Records

/// Why a container cannot be read: a code of `L8.unreadable` with what its sentence needs besides the path.
struct ContainerError: Error, Equatable {
  /// The code, such as `too_deep`.
  let code: String
  /// Limits, sizes and names, in the order the sentence names them.
  let arguments: [FindingArgument]

  /// An error with `code`.
  init(_ code: String, _ arguments: [FindingArgument] = []) {
    self.code = code
    self.arguments = arguments
  }
}
