// SPDX-License-Identifier: GPL-3.0-or-later

internal import Statistics

/// Versions of what the figures rest on, passed on for manifests and method notes.
public enum AnalysisVersions {
  /// The version of the GNU Scientific Library, such as `2.7.1`.
  public static var gsl: String { gslVersion }
}
