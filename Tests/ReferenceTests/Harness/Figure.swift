// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// A value of a reference file: whatever JSON can hold.
enum Figure: Decodable, Sendable, Equatable {
  case none
  case truth(Bool)
  case number(Double)
  case text(String)
  case list([Figure])
  case members([String: Figure])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .none
    } else if let value = try? container.decode(Bool.self) {
      self = .truth(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([Figure].self) {
      self = .list(value)
    } else {
      self = .members(try container.decode([String: Figure].self))
    }
  }

  /// A number or nothing.
  init(_ value: Double?) { self = value.map { .number($0) } ?? .none }
  /// A whole number or nothing.
  init(_ value: Int?) { self = value.map { .number(Double($0)) } ?? .none }
  /// A list of numbers and gaps.
  init(_ values: [Double?]) { self = .list(values.map { Figure($0) }) }
  /// A list of numbers.
  init(_ values: [Double]) { self = .list(values.map { .number($0) }) }

  var number: Double? { if case .number(let value) = self { value } else { nil } }
  var text: String? { if case .text(let value) = self { value } else { nil } }
  var truth: Bool? { if case .truth(let value) = self { value } else { nil } }
  var list: [Figure]? { if case .list(let value) = self { value } else { nil } }
  var isNone: Bool { self == .none }
}

/// The inputs of a case, read as what a method takes.
struct Inputs: Sendable {
  let members: [String: Figure]

  func has(_ key: String) -> Bool { members[key] != nil }
  func number(_ key: String) throws -> Double { try require(members[key]?.number, key) }
  func text(_ key: String) throws -> String { try require(members[key]?.text, key) }
  func whole(_ key: String) throws -> Int { Int(try number(key)) }
  func numbersOrGaps(_ key: String) throws -> [Double?] { try require(members[key]?.list, key).map(\.number) }
  func numbers(_ key: String) throws -> [Double] { try numbersOrGaps(key).compactMap { $0 } }
  func wholes(_ key: String) throws -> [Int64] { try numbers(key).map { Int64($0) } }
  func texts(_ key: String) throws -> [String] { try require(members[key]?.list, key).compactMap(\.text) }
  func rows(_ key: String) throws -> [[Double]] {
    try require(members[key]?.list, key).map { try require($0.list, key).compactMap(\.number) }
  }
  func rowsOrGaps(_ key: String) throws -> [[Double?]] {
    try require(members[key]?.list, key).map { try require($0.list, key).map(\.number) }
  }

  private func require<Value>(_ value: Value?, _ key: String) throws -> Value {
    guard let value else { throw ReferenceFailure(reason: "input \(key) is missing or of another kind") }
    return value
  }
}

/// Why a case could not be run or did not pass.
struct ReferenceFailure: Error, CustomStringConvertible {
  let reason: String
  var description: String { reason }
}
