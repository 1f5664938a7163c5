// SPDX-License-Identifier: GPL-3.0-or-later

/// Something the running text says that is no number, kept because the checks need it and a dataset holds no text.
public struct TextStatement: Sendable, Equatable {
  /// What is said.
  public enum Kind: String, Sendable, CaseIterable {
    /// Every application was concluded: 均已办结, 全部办结.
    case allClosed = "all_closed"
    /// The year's assessment: 考核.
    case appraisal
    /// The public rating: 社会评议.
    case rating
    /// Accountability: 责任追究.
    case accountability
    /// The information processing fee: 信息处理费.
    case informationFee = "information_fee"
    /// Disclosure on the authority's own motion: 主动公开.
    case activeDisclosure = "active_disclosure"
    /// Disclosure on application: 依申请公开.
    case applications
    /// Management of government information.
    case management
    /// Platforms: website, gazette, accounts.
    case platforms
    /// Supervision and support: 监督保障.
    case supervision
    /// Wording of another level's template, or a place left to fill in.
    case residue
    /// The office of another township or county is named.
    case otherPlace = "other_place"
  }

  /// What is said.
  public let kind: Kind
  /// Line in the source, from 1.
  public let line: Int
  /// The characters that say it.
  public let text: String

  /// A statement of `kind`.
  public init(kind: Kind, line: Int, text: String) {
    self.kind = kind
    self.line = line
    self.text = text
  }
}
