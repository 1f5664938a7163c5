// SPDX-License-Identifier: GPL-3.0-or-later

/// A computation that has no trustworthy number to give: an overflow, a library failure, an iteration without end.
///
/// Statistics types turn it into a missing value with a status; only routines whose callers must decide throw it.
public struct NumericalError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The routine that failed, such as `gsl_cdf_gamma_Pinv` or `FrequencyTable.sum`.
  public let routine: String
  /// What went wrong, in the words of the library or of the routine.
  public let reason: String
  /// The library's status; 0 when the failure is not the library's.
  public let status: Int32

  /// A failure of `routine`.
  public init(routine: String, reason: String, status: Int32 = 0) {
    self.routine = routine
    self.reason = reason
    self.status = status
  }

  /// Routine and reason in one line.
  public var description: String { "\(routine): \(reason)" }
}
