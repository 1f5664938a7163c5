// SPDX-License-Identifier: GPL-3.0-or-later

internal import Subprocess

/// Draws charts with gnuplot: one process for all of them, no shell, no settings of the user, nothing written by it.
public enum Gnuplot {
  /// The charts as files, in their order.
  ///
  /// The bytes do not depend on time, machine or user; SVG is the same for every font, PNG for the same fonts.
  public static func render(_ charts: [Chart], format: ChartFormat) async throws(ChartError) -> [[UInt8]] {
    if charts.isEmpty { return [] }
    let script = GnuplotScript.bytes(charts.map(\.drawing), format: format)
    let output = try await run(script)
    let pictures = format == .svg ? split(output, before: svgStart) : split(output, before: pngStart)
    guard pictures.count == charts.count else {
      throw .failed("\(pictures.count) of \(charts.count) pictures")
    }
    guard format == .svg else { return pictures.map { Array($0) } }
    return zip(pictures, charts).map { picture, chart in
      Array(SVGRewriting.picture(String(decoding: picture, as: UTF8.self), of: chart).utf8)
    }
  }

  private static let seconds = 60
  private static let outputLimit = 256 << 20
  private static let svgStart = Array("<?xml".utf8)
  private static let pngStart: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  private static func run(_ script: [UInt8]) async throws(ChartError) -> [UInt8] {
    let outcome = await withTaskGroup(of: Result<[UInt8], ChartError>.self) { group in
      group.addTask { await start(script) }
      group.addTask {
        // Cancelled when the program ends first.
        try? await Task.sleep(for: .seconds(seconds))
        return .failure(.timeOut(seconds: seconds))
      }
      let first = await group.next()
      // Cancelling the program's task kills the program.
      group.cancelAll()
      return first ?? .failure(.timeOut(seconds: seconds))
    }
    return try outcome.get()
  }

  private static func start(_ script: [UInt8]) async -> Result<[UInt8], ChartError> {
    do {
      var options = PlatformOptions()
      options.processGroupID = 0
      let result = try await Subprocess.run(
        .name("gnuplot"), arguments: ["--default-settings", "-"],
        environment: .inherit.updating(["LC_ALL": "C.UTF-8", "LANG": "C.UTF-8", "GNUTERM": nil, "GNUPLOT_LIB": nil]),
        platformOptions: options, input: .array(script), output: .bytes(limit: outputLimit),
        error: .string(limit: 1 << 20))
      guard case .exited(0) = result.terminationStatus else { return .failure(.failed(short(result.standardError))) }
      return .success(result.standardOutput)
    } catch let error as SubprocessError {
      return .failure(error.code == .executableNotFound ? .notInstalled : .failed(error.description))
    } catch {
      return .failure(.failed(String(describing: error)))
    }
  }

  /// The last line that says anything.
  private static func short(_ message: String?) -> String {
    let lines = (message ?? "").split(whereSeparator: \.isNewline).filter { $0.contains { !$0.isWhitespace } }
    return String((lines.last ?? "").prefix(200))
  }

  /// Pieces that begin with `mark`.
  private static func split(_ bytes: [UInt8], before mark: [UInt8]) -> [ArraySlice<UInt8>] {
    var starts: [Int] = []
    var index = 0
    while index + mark.count <= bytes.count {
      if bytes[index] == mark[0], bytes[index..<(index + mark.count)].elementsEqual(mark) {
        starts.append(index)
        index += mark.count
      } else {
        index += 1
      }
    }
    return starts.indices.map { place in
      bytes[starts[place]..<(place + 1 < starts.count ? starts[place + 1] : bytes.count)]
    }
  }
}
