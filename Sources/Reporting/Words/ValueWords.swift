// SPDX-License-Identifier: GPL-3.0-or-later

public import Records

/// How a value was read, in words.
public enum ValueWords {
  /// Whether and how it is known.
  public static func text(_ status: ValueStatus, _ language: Language) -> String {
    switch status {
    case .reported: language.pick("有数", "reported")
    case .blank: language.pick("空格", "blank")
    case .absent: language.pick("缺", "absent")
    case .ambiguous: language.pick("无法定列", "ambiguous")
    case .unparsable: language.pick("不是数", "unparsable")
    case .derived: language.pick("推算", "derived")
    case .corrected: language.pick("更正", "corrected")
    }
  }

  /// How it was found.
  public static func text(_ method: ReadingMethod, _ language: Language) -> String {
    switch method {
    case .label: language.pick("按行名列名", "label")
    case .alias: language.pick("按别的写法", "alias")
    case .position: language.pick("按位置", "position")
    case .pattern: language.pick("按正文句式", "pattern")
    case .derived: language.pick("推算", "derived")
    case .manual: language.pick("人工", "manual")
    }
  }

  /// How sure the reading is.
  public static func text(_ confidence: Confidence, _ language: Language) -> String {
    switch confidence {
    case .high: language.pick("高", "high")
    case .medium: language.pick("中", "medium")
    case .low: language.pick("低", "low")
    }
  }

  /// How exactly it is stated, in brackets; empty when exactly.
  public static func text(_ qualifier: Qualifier, _ language: Language) -> String {
    switch qualifier {
    case .exact: ""
    case .atLeast: language.pick("(至少)", " (at least)")
    case .atMost: language.pick("(至多)", " (at most)")
    case .vague: language.pick("(约数)", " (vague)")
    case .noneByStatement: language.pick("(正文写明没有)", " (none by statement)")
    }
  }
}
