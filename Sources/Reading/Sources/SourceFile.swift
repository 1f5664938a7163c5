// SPDX-License-Identifier: GPL-3.0-or-later

/// One file to be read.
public struct SourceFile: Sendable, Equatable {
  /// The path that records name: relative to the one given, with `/`; `-` for standard input.
  public let path: String
  /// The path that the system opens.
  public let location: String
  /// How its bytes are to be understood.
  public let kind: Kind

  /// How a file is to be understood, told from its name.
  public enum Kind: Sendable, Equatable {
    /// Plain text: `.txt`, `.text`, no extension, and standard input.
    case text
    /// Markdown: `.md`, `.markdown`.
    case markdown
    /// A kind of document that is not read yet, by its extension; when the bytes are text after all, they are read.
    case unsupported(String)
    /// No document: an image, a table, an archive, by its extension.
    case other(String)
  }

  /// A file; `path` is what records name, `location` what the system opens.
  public init(path: String, location: String, kind: Kind? = nil) {
    self.path = path
    self.location = location
    self.kind = kind ?? Self.kind(of: path)
  }

  /// Standard input, read as plain text.
  public static let standardInput = SourceFile(path: "-", location: "-", kind: .text)

  /// The media type, such as `text/markdown`; empty for files that are not read.
  public var mediaType: String {
    switch kind {
    // A document's name with plain text behind it: what the first bytes say counts.
    case .text, .unsupported: "text/plain"
    case .markdown: "text/markdown"
    case .other: ""
    }
  }

  /// The kind that the extension of `path` tells.
  static func kind(of path: String) -> Kind {
    let name = path.split(separator: "/").last ?? ""
    guard let point = name.lastIndex(of: "."), point != name.startIndex else { return .text }
    let suffix = name[name.index(after: point)...].lowercased()
    switch suffix {
    case "txt", "text": return .text
    case "md", "markdown": return .markdown
    case "html", "htm", "mht", "mhtml", "shtml", "xhtml", "docx", "doc", "wps", "xlsx", "xls", "et", "pdf", "ofd",
      "odt",
      "rtf", "zip":
      return .unsupported(suffix)
    case "csv", "tsv", "json", "jsonl", "yaml", "yml", "xml", "png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "svg",
      "css", "js", "rar", "7z", "gz", "tar", "exe", "dll", "pptx", "ppt", "mp3", "mp4":
      return .other(suffix)
    // 二〇二四.年报 and the like: what stands behind the point is no extension we know, so it is tried as text.
    default: return .text
    }
  }
}
