// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records

/// D10 and D11: the 12345 tickets that the text counts, and the rates it gives.
extension RuleChecks {
  /// Codes of D10: `more_closed` with both numbers; `open_cutoff` where one of them runs up to an unstated date. Of D11:
  /// `above_hundred` with the rate; `differs` with the rate and the counts; `missing_counts` where a rate has no counts.
  static func hotlineFindings(_ report: CheckedReport) -> [Finding] {
    let received = report.stated("hotline_12345.received")
    let closed = report.stated("hotline_12345.closed")
    return closedFindings(received, closed) + rateFindings(report, received, closed)
  }

  private static func closedFindings(_ received: Value?, _ closed: Value?) -> [Finding] {
    let rule = "D10.hotline_closed"
    guard let received, let closed, let all = received.number, let done = closed.number, done > all else { return [] }
    let cells = [closed.cellID, received.cellID]
    if received.scope != closed.scope {
      return [.open(rule, "open_cutoff", cells: cells, line: closed.place?.line)]
    }
    return [
      .broken(
        rule, "more_closed", cells: cells, value: done, expected: all, line: closed.place?.line,
        arguments: [.number(done), .number(all)], evidence: closed.raw)
    ]
  }

  private static func rateFindings(_ report: CheckedReport, _ received: Value?, _ closed: Value?) -> [Finding] {
    let rule = "D11.hotline_rate"
    let hundred = FixedDecimal(mantissa: 100)
    var findings: [Finding] = []
    for id in ["hotline_12345.on_time_rate", "hotline_12345.satisfaction_rate", "hotline_12345.reply_rate"] {
      guard let rate = report.stated(id), let number = rate.number, number > hundred else { continue }
      findings.append(
        .broken(
          rule, "above_hundred", cells: [id], value: number, expected: hundred, line: rate.place?.line,
          arguments: [.cell(id), .number(number)], evidence: rate.raw))
    }
    guard findings.isEmpty, let rate = report.stated("hotline_12345.on_time_rate"), let stated = rate.number else {
      return findings
    }
    guard let received, let closed, let all = received.number, let done = closed.number else {
      return [.open(rule, "missing_counts", cells: [rate.cellID], line: rate.place?.line)]
    }
    let overdue = report.stated("hotline_12345.overdue", orNone: true)?.number
    // The base is seldom stated: closed of received, on time of closed, on time of received.
    var shares = [(done, all)]
    if let overdue, let onTime = try? done.subtracting(overdue) { shares += [(onTime, done), (onTime, all)] }
    // Without a word on overdue ones, a rate of 100 % speaks of those closed.
    if overdue == nil { shares.append((done, done)) }
    if shares.contains(where: { matches(stated, $0.0, of: $0.1) }) { return [] }
    return [
      .broken(
        rule, "differs", cells: [rate.cellID, closed.cellID, received.cellID], value: stated, line: rate.place?.line,
        arguments: [.number(stated), .number(done), .number(all)], evidence: rate.raw)
    ]
  }

  /// Whether part / whole × 100, rounded to the decimals of `rate` or cut off there, is `rate`.
  private static func matches(_ rate: FixedDecimal, _ part: FixedDecimal, of whole: FixedDecimal) -> Bool {
    guard part.isWhole, whole.isWhole, whole.mantissa > 0, part.mantissa >= 0 else { return false }
    var scaled = Double(rate.mantissa)
    let unit = (0..<rate.scale).reduce(1.0) { unit, _ in unit * 10 }
    scaled -= Double(part.mantissa) / Double(whole.mantissa) * 100 * unit
    return scaled > -1 && scaled <= 0.5000001
  }
}
