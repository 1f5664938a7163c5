// SPDX-License-Identifier: GPL-3.0-or-later

internal import Records

/// Decides the authority and its county from the title, the signature, the running text and the lines around.
enum HeadingPlaces {
  /// Fills authority, county, prefecture and province of `heading`, with their evidence.
  static func fill(
    _ heading: inout DocumentHeading, _ text: ReportText, _ frame: HeadingFrame, title: ReportTitle?,
    dates: StatedDates, names: NamesInText, naming: SelfNaming
  ) {
    var places: [String] = []
    if let title, let name = title.authority, let range = title.authorityRange {
      take(&heading, name, .title, raw: source(text, title.text, range), line: title.lines.last)
      places = name.places
    }
    let signature = dates.signature.flatMap { found in
      AuthorityName(found.text, found.range).map { (name: $0, text: found.text, range: found.range, line: found.line) }
    }
    if let signature, signature.name.kind != .other || heading.authorityName.isEmpty {
      if heading.authorityName.isEmpty, !(names.isTownship && signature.name.kind == .county) {
        take(
          &heading, signature.name, .signature, raw: source(text, signature.text, signature.range), line: signature.line
        )
      }
      if signature.name.name == heading.authorityName, places.count < signature.name.places.count {
        places = signature.name.places
      }
    }
    if heading.authorityName.isEmpty,
      let found = naming.authority(isDepartment: names.isDepartment) ?? names.mainTownship ?? names.mainDepartment
        ?? NamesInText.governmentBehind(text, isTownship: names.isTownship)
    {
      take(&heading, found.name, .body, raw: text.sourceText(found.bytes), line: found.line)
      places = found.name.places
    }
    if places.isEmpty, !heading.authorityName.isEmpty { places = naming.places(of: heading.authorityName) }
    let metadata = metadataName(text, frame)
    if let metadata {
      if heading.authorityName.isEmpty, metadata.name.kind == .township || metadata.name.kind == .street {
        take(&heading, metadata.name, .metadata, raw: source(text, metadata.text, metadata.range), line: metadata.line)
      }
      if places.isEmpty, metadata.name.name == heading.authorityName { places = metadata.name.places }
    }
    if let main = names.townships.first(where: { $0.name.name == heading.authorityName && !$0.name.places.isEmpty }),
      places.isEmpty
    {
      places = main.name.places
    }
    county(&heading, text, frame, places: places, names: names, title: title)
  }

  private static func take(
    _ heading: inout DocumentHeading, _ name: AuthorityName, _ evidence: DocumentHeading.Evidence, raw: String,
    line: Int?
  ) {
    heading.authorityName = name.name
    heading.authorityRaw = raw
    heading.authorityEvidence = evidence
    heading.authorityLine = line.map { $0 + 1 }
  }

  /// The county from the names in front of the authority, else from the running text, else from the page's header.
  private static func county(
    _ heading: inout DocumentHeading, _ text: ReportText, _ frame: HeadingFrame, places: [String], names: NamesInText,
    title: ReportTitle?
  ) {
    if !places.isEmpty {
      let levels = AuthorityName.levels(of: places)
      (heading.province, heading.prefecture, heading.county) = levels
      heading.countyEvidence = heading.authorityEvidence
    }
    if heading.county.isEmpty, title?.authority?.kind == .county, let last = heading.authorityName.dropLast(4).last,
      "县区旗".contains(last)
    {
      heading.county = String(heading.authorityName.dropLast(4))
      heading.countyEvidence = .title
    }
    let header = pageHeaderPlaces(text, frame)
    let isTownship =
      names.isTownship || !names.townships.isEmpty || title?.authority?.kind == .township
      || title?.authority?.kind == .street
    if heading.county.isEmpty, names.counties.count == 1 {
      heading.county = names.counties[0]
      heading.countyEvidence = .body
    }
    guard let header else { return }
    let levels = AuthorityName.levels(of: header)
    if heading.county.isEmpty, isTownship {
      heading.county = levels.county
      heading.countyEvidence = levels.county.isEmpty ? nil : .pageHeader
    }
    if !heading.county.isEmpty, heading.county == levels.county {
      if heading.prefecture.isEmpty { heading.prefecture = levels.prefecture }
      if heading.province.isEmpty { heading.province = levels.province }
    }
  }

  /// The places of a first line that is the name of a county's government and nothing else.
  private static func pageHeaderPlaces(_ text: ReportText, _ frame: HeadingFrame) -> [String]? {
    for line in frame.before.prefix(3) {
      let characters = LineText(text.bytes, text.lines[line], limit: 40)
      guard characters.count <= 24, characters.has(.government, at: characters.count - 4),
        let name = AuthorityName(characters, 0..<characters.count), name.kind == .county
      else { continue }
      return name.places + [name.stem]
    }
    return nil
  }

  /// The name behind 来源, 发布机构 and the like.
  private static func metadataName(
    _ text: ReportText, _ frame: HeadingFrame
  ) -> (name: AuthorityName, text: LineText, range: Range<Int>, line: Int)? {
    for line in frame.before {
      let characters = LineText(text.bytes, text.lines[line], limit: 300)
      for label in labels {
        guard let place = characters.first(label) else { continue }
        var start = place + label.scalars.count
        while separators.contains(characters[start]) { start += 1 }
        var end = start
        while LineText.isHan(characters[end]), end - start < 30 { end += 1 }
        // Without blanks the next label follows directly: 来源:蚌峨乡阅读次数.
        for next in followers { if let stop = characters.first(next, from: start), stop < end { end = stop } }
        if let name = AuthorityName(characters, start..<end) { return (name, characters, start..<end, line) }
      }
    }
    return nil
  }

  private static func source(_ text: ReportText, _ characters: LineText, _ range: Range<Int>) -> String {
    text.sourceText(characters.bytes(range)).trimmingBlanks
  }

  private static let labels: [Word] = ["来源", "发布机构", "发布单位", "公开主体", "制作单位", "作者"]
  private static let followers: [Word] = [
    "阅读", "点击", "浏览", "字体", "字号", "发布", "作者", "责任", "时间", "日期", "编辑", "打印", "分享", "索引", "审核",
  ]
  /// : | [ 【 tab-like signs
  private static let separators: Set<UInt32> = [0x3A, 0x7C, 0x5B, 0x3010, 0x5D, 0x3011]
}

extension String {
  /// The text without blanks at both ends.
  var trimmingBlanks: String {
    var scalars = unicodeScalars[...]
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }
}
