// SPDX-License-Identifier: GPL-3.0-or-later

public import Records

/// How many findings there are of each kind.
public struct FindingTally: Sendable, Equatable {
  /// Broken with severity error, not waived.
  public private(set) var errors = 0
  /// Broken with severity warning, not waived.
  public private(set) var warnings = 0
  /// Broken with severity notice, not waived.
  public private(set) var notices = 0
  /// Broken with severity info, not waived.
  public private(set) var infos = 0
  /// Broken and waived.
  public private(set) var waived = 0
  /// Rules that cannot be judged.
  public private(set) var open = 0

  /// The counts over `findings`; rules that hold are not counted.
  public init(_ findings: [Finding]) {
    for finding in findings {
      switch finding.outcome {
      case .holds: break
      case .cannotTell: open += 1
      case .broken:
        if !finding.waived.isEmpty {
          waived += 1
          continue
        }
        switch finding.severity {
        case .error: errors += 1
        case .warning: warnings += 1
        case .notice: notices += 1
        case .info: infos += 1
        }
      }
    }
  }

  /// One line with all counts; a table without documents has no reports to count.
  public func sentence(reports: Int, language: Language) -> String {
    let head = reports > 0 ? language.pick("\(reports) 份年报:", "\(reports) reports: ") : ""
    return head
      + language.pick(
        "错误 \(errors),警告 \(warnings),提示 \(notices),说明 \(infos);豁免 \(waived),无法判断 \(open)",
        "\(errors) errors, \(warnings) warnings, \(notices) notices, \(infos) infos; \(waived) waived, \(open) cannot tell"
      )
  }
}
