// SPDX-License-Identifier: GPL-3.0-or-later

/// What a file says about an authority, before a roster is asked.
public struct StatedAuthority: Sendable, Equatable {
  /// Id in a roster; empty when not stated.
  public var id: String = ""
  /// Name without the words for the office itself.
  public var name: String = ""
  /// County.
  public var county: String = ""
  /// Six-digit county code.
  public var countyCode: String = ""
  /// Prefecture.
  public var prefecture: String = ""
  /// Province.
  public var province: String = ""
  /// 镇, 乡, 街道 and the like.
  public var type: String = ""
  /// The document, for an authority that is known by nothing else.
  public var document: String = ""

  /// An authority of which nothing is stated yet.
  public init() {}
}
