// SPDX-License-Identifier: GPL-3.0-or-later

extension RowCollector {
  /// Recognises the label that starts at token `index`: whole, split over cells, with a remark in brackets, two labels
  /// in one cell, with digits glued to it, or with one misspelling.
  func recognise(_ index: Int) -> Recognised? {
    let token = stream.tokens[index]
    if token.meaning >= 0 { return joined(from: index) ?? whole(index, token.meaning) }
    if let label = joined(from: index) { return label }
    if let label = lastOfSeveral(token) { return label }
    let before = token.key.beforeBracket == 0 ? -1 : vocabulary.index(of: token.key.beforeBracket)
    if before >= 0 { return Recognised(meaning: before, match: .known, count: 1, label: token.range) }
    return glued(token) ?? numbered(token) ?? misspelt(token) ?? spoilt(token)
  }

  /// A label behind a number of its own: `1、行政处罚`, `（2）行政规范性文件`.
  private func numbered(_ token: CellToken) -> Recognised? {
    var start = token.range.lowerBound
    let bytes = text.bytes
    while start < token.range.upperBound {
      let size = UTF8Length.of(lead: bytes[start])
      let character = bytes[start..<min(start + size, token.range.upperBound)]
      guard Self.numbering.contains(where: { character.elementsEqual($0) }) else { break }
      start += size
    }
    guard start > token.range.lowerBound, token.range.upperBound - start >= 6 else { return nil }
    let label = start..<token.range.upperBound
    let meaning = vocabulary.index(of: bytes.withUnsafeBufferPointer { LabelKey($0, label).hash })
    guard meaning >= 0, vocabulary.meanings[Int(meaning)].row >= 0 else { return nil }
    return Recognised(meaning: meaning, match: .known, count: 1, label: label)
  }

  /// A row's label with advertising in Latin letters around or inside it; it must be the only one that is left.
  private func spoilt(_ token: CellToken) -> Recognised? {
    let range = token.range
    guard range.count <= 240, text.bytes[range].contains(where: { $0 >= 0x61 && $0 <= 0x7A }) else { return nil }
    let words = text.string(range)
    let rest = LabelSpelling.scalars(of: words.filter { !$0.isASCII })
    var found: LabelVocabulary.Spelling?
    for spelling in vocabulary.spellings where spelling.scalars.count >= 4 && spelling.scalars.count <= rest.count {
      guard vocabulary.meanings[Int(spelling.meaning)].row >= 0, rest.contains(spelling.scalars) else { continue }
      guard let known = found else {
        found = spelling
        continue
      }
      let longer = known.scalars.count >= spelling.scalars.count ? known : spelling
      let shorter = known.scalars.count >= spelling.scalars.count ? spelling : known
      if !longer.scalars.contains(shorter.scalars) { return nil }
      found = longer
    }
    guard let found else { return nil }
    return Recognised(meaning: found.meaning, match: .misspelt, count: 1, label: range)
  }

  private static let numbering: [[UInt8]] = "0123456789.．、（）()①②③④⑤⑥⑦⑧⑨⑩ \u{3000}".map { Array(String($0).utf8) }

  private func whole(_ index: Int, _ meaning: Int16) -> Recognised {
    let isOfficial = vocabulary.meanings[Int(meaning)].official != 0
    return Recognised(
      meaning: meaning, match: isOfficial ? .official : .known, count: 1, label: stream.tokens[index].range)
  }

  /// A label whose words stand in up to four cells one after the other.
  private func joined(from index: Int) -> Recognised? {
    guard index + 1 < stream.tokens.count, stream.tokens[index + 1].kind == .text else { return nil }
    let tokens = stream.tokens
    guard tokens[index].key.length <= 40 else { return nil }
    // A following label of its own is no second half, unless it is as short as 维持 or 其他.
    if tokens[index + 1].meaning >= 0, tokens[index + 1].key.length > 2 { return nil }
    var key = tokens[index].key
    var found: Recognised?
    text.bytes.withUnsafeBufferPointer { bytes in
      for next in index + 1..<min(index + 4, tokens.count) where tokens[next].kind == .text {
        guard tokens[next].cell == 0 || tokens[next].line == tokens[next - 1].line || stream.pipeLines > 0 else {
          break
        }
        key.append(bytes, tokens[next].range)
        let meaning = vocabulary.index(of: key.hash)
        if meaning >= 0 {
          let isOfficial =
            vocabulary.meanings[Int(meaning)].official != 0 || vocabulary.meanings[Int(meaning)].ending >= 0
          found = Recognised(
            meaning: meaning, match: isOfficial ? .official : .known, count: next - index + 1,
            label: Int(tokens[index].start)..<Int(tokens[next].end))
          break
        }
        if key.length > 48 { break }
      }
    }
    return found
  }

  /// Two labels in one cell, such as `三、本年度办理结果 （一）予以公开`: the last one names the row.
  private func lastOfSeveral(_ token: CellToken) -> Recognised? {
    let range = token.range
    // Two labels of the form take 300 bytes at most; a line of megabytes must not be tried at every blank.
    guard range.count > 12, range.count <= 600 else { return nil }
    return text.bytes.withUnsafeBufferPointer { bytes in
      for gap in range where bytes[gap] == 0x20 {
        let first = vocabulary.index(of: LabelKey(bytes, range.lowerBound..<gap).hash)
        guard first >= 0 else { continue }
        let rest = gap + 1..<range.upperBound
        let meaning = vocabulary.index(of: LabelKey(bytes, rest).hash)
        if meaning >= 0, vocabulary.meanings[Int(meaning)].row >= 0 {
          return Recognised(meaning: meaning, match: .official, count: 1, label: rest)
        }
      }
      return nil
    }
  }

  /// A label with digits behind it and nothing in between: `规章000`.
  private func glued(_ token: CellToken) -> Recognised? {
    var end = token.range.upperBound
    while end > token.range.lowerBound, text.bytes[end - 1] >= 0x30, text.bytes[end - 1] <= 0x39 { end -= 1 }
    guard end < token.range.upperBound, end > token.range.lowerBound else { return nil }
    let head = token.range.lowerBound..<end
    let meaning = vocabulary.index(of: text.bytes.withUnsafeBufferPointer { LabelKey($0, head).hash })
    guard meaning >= 0, vocabulary.meanings[Int(meaning)].row >= 0 else { return nil }
    return Recognised(
      meaning: meaning, match: .official, count: 1, label: head, gluedDigits: end..<token.range.upperBound)
  }

  private func misspelt(_ token: CellToken) -> Recognised? {
    guard token.key.length >= 5, token.key.length <= 60, !token.key.startsWithBracket || token.key.length > 5,
      let meaning = text.bytes.withUnsafeBufferPointer({ LabelSpelling.nearest($0, token.range, in: vocabulary) })
    else { return nil }
    return Recognised(meaning: meaning, match: .misspelt, count: 1, label: token.range)
  }
}
