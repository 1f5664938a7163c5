// SPDX-License-Identifier: GPL-3.0-or-later

public import Records

extension ReportReader {
  /// What is to be said of how a file was understood: one explanation a report, or why there is none.
  public enum FileExplanation: Sendable {
    /// The reports of the file, in order.
    case reports([LayoutExplanation])
    /// The file gives no record; the finding says why.
    case refused(Finding)
  }

  /// How the file behind `file` is understood.
  public nonisolated(nonsending) func explanation(of file: SourceFile) async -> FileExplanation {
    do throws(Refusal) {
      let parts = try await parts(of: try bytes(of: file), file)
      return .reports(parts.map { LayoutExplanation(of: $0, in: file, options: options) })
    } catch {
      return .refused(error.finding)
    }
  }

  /// The lines around places in the file behind `file`, up to `around` before and behind each.
  ///
  /// A place whose line the file does not have gives no lines; so does a file that cannot be read.
  public nonisolated(nonsending) func excerpts(
    of file: SourceFile, at places: [SourcePlace], around: Int = 2
  ) async -> [SourceExcerpt] {
    do throws(Refusal) {
      let parts = try await parts(of: try bytes(of: file), file)
      return places.map { SourceExcerpt(of: $0, in: parts, around: around) }
    } catch {
      return places.map { _ in SourceExcerpt(lines: []) }
    }
  }

  /// The SHA-256 of the file behind `file`; nil when it cannot be read.
  public static func digest(of file: SourceFile) -> String? {
    guard let bytes = try? FileBytes.read(file.location) else { return nil }
    return (try? DocumentDigest(of: bytes))?.hexadecimal
  }
}
