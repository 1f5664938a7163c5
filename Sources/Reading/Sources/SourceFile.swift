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
    /// A web page: `.html`, `.htm`, `.shtml`, `.xhtml`, or one with its parts in a mail, `.mht`, `.mhtml`.
    case html
    /// A document of Word since 2007: `.docx`.
    case docx
    /// A workbook of Excel since 2007: `.xlsx`.
    case xlsx
    /// `.pdf`.
    case pdf
    /// A document that an office program must convert first, by its extension: `doc`, `wps`, `xls`, `et`, `rtf`, `odt`.
    case legacy(String)
    /// A kind of document that is not read, by its extension; when the bytes are text after all, they are read.
    case unsupported(String)
    /// No document: an image, a table, an archive, by its extension.
    case other(String)

    /// The kind as findings name it.
    var name: String {
      switch self {
      case .text: "text"
      case .markdown: "markdown"
      case .html: "html"
      case .docx: "docx"
      case .xlsx: "xlsx"
      case .pdf: "pdf"
      case .legacy(let suffix), .unsupported(let suffix), .other(let suffix): suffix
      }
    }
  }

  /// A file; `path` is what records name, `location` what the system opens.
  public init(path: String, location: String, kind: Kind? = nil) {
    self.path = path
    self.location = location
    self.kind = kind ?? Self.kind(of: path)
  }

  /// Standard input, read as plain text.
  public static let standardInput = SourceFile(path: "-", location: "-", kind: .text)

  /// The same file, understood as `kind`: what it holds decides, whatever its name says.
  func understood(as kind: Kind) -> SourceFile { SourceFile(path: path, location: location, kind: kind) }

  /// The media type, such as `text/markdown`; empty for files that are not read.
  public var mediaType: String {
    switch kind {
    case .text: "text/plain"
    case .markdown: "text/markdown"
    case .html: "text/html"
    case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case .pdf: "application/pdf"
    case .legacy("xls"), .legacy("et"): "application/vnd.ms-excel"
    case .legacy("rtf"): "application/rtf"
    case .legacy("odt"): "application/vnd.oasis.opendocument.text"
    case .legacy: "application/msword"
    case .unsupported, .other: ""
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
    case "html", "htm", "shtml", "xhtml", "mht", "mhtml": return .html
    case "docx": return .docx
    case "xlsx": return .xlsx
    case "pdf": return .pdf
    case "doc", "wps", "xls", "et", "rtf", "odt": return .legacy(suffix)
    case "ofd", "zip": return .unsupported(suffix)
    case "csv", "tsv", "json", "jsonl", "yaml", "yml", "xml", "png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "svg",
      "css", "js", "rar", "7z", "gz", "tar", "exe", "dll", "pptx", "ppt", "mp3", "mp4":
      return .other(suffix)
    // 二〇二四.年报 and the like: what stands behind the point is no extension we know, so it is tried as text.
    default: return .text
    }
  }
}
