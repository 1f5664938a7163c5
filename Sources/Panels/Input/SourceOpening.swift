// SPDX-License-Identifier: GPL-3.0-or-later

internal import DelimitedText
internal import TextDecoding

/// Opens a file of normalized records as UTF-8.
enum SourceOpening {
  /// How much is looked at to tell UTF-8 from GB 18030.
  private static let sampleSize = 1 << 16

  /// The bytes of `source` as UTF-8. A file whose start is not UTF-8 is read whole and decoded; offices' files are small.
  static func open(_ source: PanelSource) throws(PanelError) -> ByteSource {
    do throws(DelimitedTextError) {
      var bytes: ByteSource
      switch source {
      case .path(let path): bytes = try ByteSource(path: path)
      case .standardInput: bytes = .standardInput
      case .bytes(let memory, let name): bytes = ByteSource(bytes: memory, name: name)
      }
      if isUTF8(try bytes.peek(sampleSize)) { return bytes }
      return try decoded(try bytes.readAll(), name: bytes.name)
    } catch {
      throw PanelError(error)
    }
  }

  private static func decoded(_ bytes: [UInt8], name: String) throws(DelimitedTextError) -> ByteSource {
    do throws(DecodingError) {
      return ByteSource(bytes: try DecodedText(bytes: bytes).utf8, name: name)
    } catch {
      // The scanner names the line and column of what is not UTF-8, which is worth more than an offset.
      return ByteSource(bytes: bytes, name: name)
    }
  }

  /// Whether a sample is UTF-8; a character cut at its end counts as whole.
  private static func isUTF8(_ sample: ArraySlice<UInt8>) -> Bool {
    if String(validating: sample, as: UTF8.self) != nil { return true }
    guard sample.count >= 4 else { return false }
    return (1...3).contains { String(validating: sample.dropLast($0), as: UTF8.self) != nil }
  }
}
