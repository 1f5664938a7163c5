// SPDX-License-Identifier: GPL-3.0-or-later

public import Analysis
public import ArgumentParser

/// How rows are kept apart.
enum RowGrouping: String, CaseIterable, ExpressibleByArgument {
  case county, year
}

/// How the rows of a ranking are kept apart.
enum OutlierGrouping: String, CaseIterable, ExpressibleByArgument {
  case year, authority
}

/// Who is compared with whom on the command line.
extension PeerGrouping: ExpressibleByArgument {}

/// The score on the command line.
extension OutlierOptions.Method: ExpressibleByArgument {}

/// What `compare` compares.
extension ComparisonGrouping: ExpressibleByArgument {}

/// How p is adjusted, on the command line.
extension OutlierOptions.Adjustment: ExpressibleByArgument {}

/// The prior of the count score, on the command line.
extension OutlierOptions.Prior: ExpressibleByArgument {}

/// Over which comparisons q is taken, on the command line.
extension OutlierOptions.Scope: ExpressibleByArgument {}
