// SPDX-License-Identifier: GPL-3.0-or-later

extension DecodedText {
  /// A part of the text, with offsets that lead back into the whole source.
  ///
  /// `range` is one of ``utf8``, and starts and ends between characters.
  public func part(_ range: Range<Int>) -> DecodedText {
    var offsets = OffsetMap()
    offsets.note(converted: 0, source: self.offsets.source(of: range.lowerBound))
    for anchor in self.offsets.anchors where anchor.converted > range.lowerBound && anchor.converted < range.upperBound
    {
      offsets.note(converted: anchor.converted - range.lowerBound, source: anchor.source)
    }
    return DecodedText(utf8: Array(utf8[range]), encoding: encoding, offsets: offsets)
  }
}
