// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records

/// What the tables of one report say.
struct CellReading: Sendable {
  /// The form that the labels belong to; nil when they do not decide it. The cells are then those of 2021.
  let form: FormVersion?
  /// How the tables are laid out: lines, pipes, mangled or markdown.
  let layout: String
  /// Every cell of the form in form order. A single row （六）其他处理 of the 2021 form stands behind the cells of its
  /// three rows, which are then absent.
  var values: [Value]
  /// What is remarkable about labels and rows, in the order of the document; their documents are not named yet.
  let findings: [Finding]
}
