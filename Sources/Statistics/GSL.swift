// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// The version of the GNU Scientific Library this build was made with, such as `2.7.1`.
public let gslVersion: String = GSL_VERSION

/// The one door to the GNU Scientific Library.
///
/// By default GSL ends the process on a domain error. The door switches that off before the first call, and turns a
/// status that is not success, and every NaN or infinity that a routine hands back, into a ``NumericalError``.
enum GSL {
  /// Switches the library's aborting error handler off, once in the life of the process.
  static let opened: Bool = {
    _ = gsl_set_error_handler_off()
    return true
  }()

  /// The error of a status of the library.
  static func failure(_ routine: String, _ status: Int32) -> NumericalError {
    let reason = gsl_strerror(status).map { String(cString: $0) } ?? "status \(status)"
    return NumericalError(routine: routine, reason: reason, status: status)
  }

  /// The value of a routine that answers with a number alone; NaN and infinity are failures.
  static func value(_ routine: String, _ compute: () -> Double) throws(NumericalError) -> Double {
    guard opened else { throw failure(routine, Int32(GSL_EFAILED)) }
    let value = compute()
    guard value.isFinite else { throw failure(routine, Int32(GSL_EDOM)) }
    return value
  }

  /// Runs a routine that answers with a status.
  static func run(_ routine: String, _ compute: () -> Int32) throws(NumericalError) {
    guard opened else { throw failure(routine, Int32(GSL_EFAILED)) }
    let status = compute()
    guard status == 0 else { throw failure(routine, status) }
  }
}
