// SPDX-License-Identifier: GPL-3.0-or-later

import Reading
import Records

private let reader = ReportReader()
private let file = SourceFile(path: "fuzz.txt", location: "fuzz.txt", kind: .text)

/// Any bytes become records or findings; no value lies outside the source, and none without a number says it has one.
func fuzzReading(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = bytes(start, count)
  for record in reader.read(bytes, from: file).records {
    for value in record.values {
      precondition((value.number != nil) == value.status.hasNumber, "a number and its status belong together")
      guard let place = value.place else { continue }
      precondition(place.bytes.lowerBound >= 0 && place.bytes.upperBound <= count, "a span lies within the source")
      precondition(place.line >= 1, "lines count from 1")
    }
  }
  return 0
}
