// SPDX-License-Identifier: GPL-3.0-or-later

import TextDecoding

/// Bytes of any encoding decode or fail with an error, and every offset leads back into the source.
func fuzzDecoding(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = bytes(start, count)
  guard let text = try? DecodedText(bytes: bytes) else { return 0 }
  var last = 0
  // Offsets within a character need not be ordered: nobody asks for them.
  for offset in 0...text.utf8.count where offset == text.utf8.count || text.utf8[offset] & 0xC0 != 0x80 {
    let source = text.offsets.source(of: offset)
    precondition(source >= last && source <= bytes.count, "offsets must not run backwards or out of the source")
    last = source
  }
  return 0
}
