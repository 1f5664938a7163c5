// SPDX-License-Identifier: GPL-3.0-or-later

// Bounds: `starts` has one entry more than there are words, and its last one is the count of `pool`; the number of a
// word is below the count of words, since it is made of places in `allCases`.

/// The words of our own that rows of `values.csv` are made of, each with its comma, ready to be copied.
struct ValueWords {
  private let pool: UnsafeBufferPointer<UInt8>
  private let starts: UnsafeBufferPointer<Int>

  /// Calls `body` with the words.
  static func with<Result>(_ body: (ValueWords) -> Result) -> Result {
    all.pool.withUnsafeBufferPointer { pool in
      all.starts.withUnsafeBufferPointer { body(ValueWords(pool: pool, starts: $0)) }
    }
  }

  /// `2021,`
  @inline(__always)
  func form(_ form: ValueForm) -> UnsafeBufferPointer<UInt8> { word(Self.forms + Self.number(form)) }

  /// `reported,exact,`
  @inline(__always)
  func state(_ status: ValueStatus, _ qualifier: Qualifier) -> UnsafeBufferPointer<UInt8> {
    word(Self.states + Self.number(status) * Self.qualifierCount + Self.number(qualifier))
  }

  /// `label,high,`
  @inline(__always)
  func reading(_ method: ReadingMethod, _ confidence: Confidence) -> UnsafeBufferPointer<UInt8> {
    word(Self.readings + Self.number(method) * Self.confidenceCount + Self.number(confidence))
  }

  /// `year,`
  @inline(__always)
  func scope(_ scope: ValueScope) -> UnsafeBufferPointer<UInt8> { word(Self.scopes + Self.number(scope)) }

  @inline(__always)
  private func word(_ number: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: pool[starts[number]..<starts[number + 1]])
  }

  /// The place of a case among all.
  @inline(__always)
  private static func number(_ form: ValueForm) -> Int {
    switch form {
    case .form2019: 0
    case .form2021: 1
    case .narrative: 2
    case .derived: 3
    }
  }

  @inline(__always)
  private static func number(_ status: ValueStatus) -> Int {
    switch status {
    case .reported: 0
    case .blank: 1
    case .absent: 2
    case .ambiguous: 3
    case .unparsable: 4
    case .derived: 5
    case .corrected: 6
    }
  }

  @inline(__always)
  private static func number(_ qualifier: Qualifier) -> Int {
    switch qualifier {
    case .exact: 0
    case .atLeast: 1
    case .atMost: 2
    case .vague: 3
    case .noneByStatement: 4
    }
  }

  @inline(__always)
  private static func number(_ method: ReadingMethod) -> Int {
    switch method {
    case .label: 0
    case .alias: 1
    case .position: 2
    case .pattern: 3
    case .derived: 4
    case .manual: 5
    }
  }

  @inline(__always)
  private static func number(_ confidence: Confidence) -> Int {
    switch confidence {
    case .high: 0
    case .medium: 1
    case .low: 2
    }
  }

  @inline(__always)
  private static func number(_ scope: ValueScope) -> Int {
    switch scope {
    case .year: 0
    case .toDate: 1
    case .partYear: 2
    case .countyTotal: 3
    }
  }

  private static let qualifierCount = 5
  private static let confidenceCount = 3
  private static let forms = 0
  private static let states = 4
  private static let readings = 4 + 7 * 5
  private static let scopes = 4 + 7 * 5 + 6 * 3

  private static let all: (pool: [UInt8], starts: [Int]) = {
    var words = ValueForm.allCases.map { $0.rawValue + "," }
    for status in ValueStatus.allCases {
      for qualifier in Qualifier.allCases { words.append(status.rawValue + "," + qualifier.rawValue + ",") }
    }
    for method in ReadingMethod.allCases {
      for confidence in Confidence.allCases { words.append(method.rawValue + "," + confidence.rawValue + ",") }
    }
    words += ValueScope.allCases.map { $0.rawValue + "," }
    var starts = [0]
    for word in words { starts.append((starts.last ?? 0) + word.utf8.count) }
    return (words.flatMap { Array($0.utf8) }, starts)
  }()
}
