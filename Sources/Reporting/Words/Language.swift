// SPDX-License-Identifier: GPL-3.0-or-later

/// The language of everything a person reads. Chinese unless asked otherwise, never from the environment.
public enum Language: String, Sendable, CaseIterable {
  /// Chinese.
  case chinese = "zh"
  /// English.
  case english = "en"

  /// The text in this language.
  public func pick(_ chinese: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    self == .chinese ? chinese() : english()
  }

  /// The texts around something, in this language.
  func pick(_ chinese: (String, String), _ english: (String, String)) -> (String, String) {
    self == .chinese ? chinese : english
  }
}
