// SPDX-License-Identifier: GPL-3.0-or-later

/// The files a chart can become.
public enum ChartFormat: String, Sendable, CaseIterable {
  /// Scalable, for reports.
  case svg
  /// Pixels, for messages and slides.
  case png
}

/// Why charts could not be drawn.
public enum ChartError: Error, Sendable, Equatable {
  /// There is no gnuplot on the search path.
  case notInstalled
  /// It took longer than it was given.
  case timeOut(seconds: Int)
  /// It ended with a status, or by a signal, or gave fewer pictures than asked for; what it said.
  case failed(String)
}
