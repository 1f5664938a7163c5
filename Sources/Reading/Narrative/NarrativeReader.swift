// SPDX-License-Identifier: GPL-3.0-or-later

internal import Records

/// Reads the numbers that a report states in running text: 12345 cases, posts, applications, training.
enum NarrativeReader {
  /// The numbers of the running text; what is not sure is none.
  ///
  /// - Parameters:
  ///   - text: the report.
  ///   - outline: tells running text from tables and headings.
  ///   - year: the year reported on; numbers that speak of another year are left out. Nil when it is unknown.
  ///   - findsRemarks: whether findings are wanted beside the numbers.
  static func numbers(
    in text: ReportText, outline: ReportOutline, year: Int?, findsRemarks: Bool = true
  ) -> NarrativeReading {
    let claims = claims(in: text, outline: outline, year: year)
    let chosen = ClaimChoice.best(of: claims)
    let values = chosen.map { value($0, text) }
    if !findsRemarks { return NarrativeReading(values: values, findings: []) }
    var findings = NarrativeFindings.of(chosen, text: text)
    findings += NumberingFindings.of(text, outline: outline)
    findings.sort { ($0.line ?? 0) < ($1.line ?? 0) }
    return NarrativeReading(values: values, findings: findings)
  }

  /// Everything the sentences claim, in the order of the text.
  static func claims(in text: ReportText, outline: ReportOutline, year: Int?) -> [Claim] {
    var reader = SentenceReader(year: year)
    let vocabulary = Vocabulary.shared
    var marks = Marks()
    text.bytes.withUnsafeBufferPointer { bytes in
      vocabulary.buckets.withUnsafeBufferPointer { buckets in
        vocabulary.entries.withUnsafeBufferPointer { entries in
          vocabulary.letters.withUnsafeBufferPointer { letters in
            vocabulary.seconds.withUnsafeBufferPointer { seconds in
              for part in outline.prose {
                for index in part.lines where index < text.lines.count {
                  reader.beginParagraph(section: part.section)
                  var scanner = SentenceScanner(
                    bytes, line: text.lines[index], buckets: buckets, entries: entries, letters: letters,
                    seconds: seconds)
                  while scanner.next(&marks) {
                    if scanner.isWorthReading {
                      reader.read(marks, scanner.sentence)
                    } else {
                      reader.note(marks, scanner.sentence, endsLine: scanner.isAtEnd)
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    return reader.claims
  }

  private static func value(_ claim: Claim, _ text: ReportText) -> Value {
    Value(
      cellID: claim.indicator.id, form: .narrative, number: claim.isContested ? nil : claim.value,
      status: claim.isContested ? .ambiguous : .reported, qualifier: claim.qualifier, unit: claim.indicator.unit,
      raw: text.sourceText(claim.clause).trimmingBlanks,
      place: SourcePlace(line: text.lineNumber(at: claim.bytes.lowerBound), bytes: text.sourceRange(claim.bytes)),
      method: .pattern, confidence: claim.confidence, scope: claim.scope)
  }
}
