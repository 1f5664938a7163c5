// SPDX-License-Identifier: GPL-3.0-or-later

public import Analysis
public import ArgumentParser

/// How rows are kept apart.
enum RowGrouping: String, CaseIterable, ExpressibleByArgument {
  case county, year
}

/// Who is compared with whom on the command line.
extension PeerGrouping: ExpressibleByArgument {}

/// The score on the command line.
extension OutlierOptions.Method: ExpressibleByArgument {}
