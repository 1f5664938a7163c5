// SPDX-License-Identifier: GPL-3.0-or-later

import TextDecoding

/// The text of one report as the readers see it: UTF-8 in simplified characters, with the way back to the source.
///
/// Line breaks, digits and punctuation stand as in the source; only the encoding and, for traditional text, the
/// characters are converted. Nothing is trimmed or joined here.
struct ReportText: Sendable {
  /// UTF-8 bytes in simplified characters.
  let bytes: [UInt8]
  /// The lines as byte ranges without their terminators, in order.
  let lines: [Range<Int>]
  /// The lines without the blanks at both ends; an empty range for a line of blanks.
  let contents: [Range<Int>]
  /// Whether the source was in traditional characters.
  let isTraditional: Bool
  /// The text before conversion, and with it the way back to the file.
  let decoded: DecodedText
  /// From offsets in ``bytes`` to offsets in the decoded text.
  let conversion: OffsetMap

  /// The text of a decoded file: split into lines and, when it is in traditional characters, converted.
  init(decoded: DecodedText) {
    self.decoded = decoded
    let survey = TextSurvey(decoded.utf8)
    isTraditional = survey.isTraditional
    if isTraditional {
      let converted = SimplifiedText(decoded.utf8)
      bytes = converted.bytes
      conversion = converted.offsets
      let survey = TextSurvey(converted.bytes)
      (lines, contents) = (survey.lines, survey.contents)
    } else {
      bytes = decoded.utf8
      conversion = OffsetMap()
      (lines, contents) = (survey.lines, survey.contents)
    }
  }

  /// Whether offsets in ``bytes`` are offsets in the file.
  var hasSourceOffsets: Bool { !isTraditional && decoded.offsets.isIdentity }

  /// The byte range in the source of a range in ``bytes``.
  func sourceRange(_ range: Range<Int>) -> Range<Int> {
    let start = decoded.offsets.source(of: conversion.source(of: range.lowerBound))
    return start..<max(start, decoded.offsets.source(of: conversion.source(of: range.upperBound)))
  }

  /// The characters of the source, before any conversion, of a range in ``bytes``.
  func sourceText(_ range: Range<Int>) -> String {
    if !isTraditional { return String(decoding: bytes[range], as: UTF8.self) }
    let start = conversion.source(of: range.lowerBound)
    return String(decoding: decoded.utf8[start..<max(start, conversion.source(of: range.upperBound))], as: UTF8.self)
  }

  /// The characters of a range, in simplified characters.
  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Whether the source, before any conversion, has `character`.
  func sourceContains(_ character: Unicode.Scalar) -> Bool {
    let part = Array(String(character).utf8)
    return decoded.utf8.indices.contains { decoded.utf8[$0] == part[0] && decoded.utf8[$0...].starts(with: part) }
  }

  /// The line, from 1, that holds the byte at `offset`.
  func lineNumber(at offset: Int) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return max(1, low)
  }
}
