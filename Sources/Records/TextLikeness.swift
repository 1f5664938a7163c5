// SPDX-License-Identifier: GPL-3.0-or-later

extension Record {
  /// An estimate of how like the running texts of two records are: the Jaccard index of their shingles, 0 to 1.
  ///
  /// Nil when either has no text, or their signatures are of different lengths. The standard error is at most 0.045.
  public func textLikeness(to other: Record) -> Double? {
    guard !textSignature.isEmpty, textSignature.count == other.textSignature.count else { return nil }
    let equal = zip(textSignature, other.textSignature).count { $0 == $1 }
    return Double(equal) / Double(textSignature.count)
  }
}
