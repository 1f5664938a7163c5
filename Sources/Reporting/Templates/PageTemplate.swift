// SPDX-License-Identifier: GPL-3.0-or-later

/// The built-in template of `index.html`.
enum PageTemplate {
  /// The template with the headings of one language.
  static func text(_ language: Language) -> String {
    var output = ""
    var rest = Substring(body)
    while let start = rest.firstRange(of: "[["), let end = rest.firstRange(of: "]]") {
      output += rest[..<start.lowerBound]
      let words = headings[String(rest[start.upperBound..<end.lowerBound])]
      output += words.map { language.pick($0.chinese, $0.english) } ?? ""
      rest = rest[end.upperBound...]
    }
    return output + rest
  }

  private static let headings: [String: (chinese: String, english: String)] = [
    "skip": ("跳到正文", "Skip to content"), "nav": ("章节", "Sections"), "highlights": ("一、要点", "1. Highlights"),
    "findings": ("二、先核对再引用", "2. Check before quoting"), "totals": ("三、合计", "3. Totals"),
    "coverage": ("八、各单位一览", "8. The authorities"), "distribution": ("四、各单位之间", "4. Between authorities"),
    "outliers": ("五、值得看的单位", "5. Who stands out"), "trends": ("六、历年变化", "6. Changes"), "charts": ("七、图", "7. Charts"),
    "chart note": (
      "图里的数在 charts/ 的同名 CSV;没有数的标出来,不作 0。",
      "The figures of every chart are in charts/ as CSV; what is missing is marked and never 0."
    ), "larger": ("另见:", "See also:"), "townships": ("九、逐个单位", "9. Authority by authority"),
    "township note": (
      "点开看年报、发现和历年;带点线的数点一下看来处。",
      "Open one for its report, its findings and its years; press a dotted number to see where it comes from."
    ), "method": ("口径与方法", "Methods"),
    "files": (
      "表格见同一文件夹的 CSV;输入文件与 SHA-256 见 manifest.json。本页不联网,可离线打开和打印。",
      "The tables are CSV files in the same folder; inputs and their SHA-256 are in manifest.json. "
        + "This page needs no network."
    ), "close": ("关闭", "Close"),
  ]

  private static let body = """
    <!DOCTYPE html>
    <html lang="{{language}}">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="{{{policy}}}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title>{{title}}</title>
    <style>{{{style}}}</style>
    </head>
    <body>
    <a class="skip" href="#main">[[skip]]</a>
    <header>
    <h1>{{title}}</h1>
    <div class="note">{{#coverage}}<p>{{.}}</p>{{/coverage}}</div>
    <nav aria-label="[[nav]]"><ul>
    <li><a href="#highlights">[[highlights]]</a></li>
    {{#has_findings}}<li><a href="#findings">[[findings]]</a></li>{{/has_findings}}
    <li><a href="#totals">[[totals]]</a></li>
    <li><a href="#distribution">[[distribution]]</a></li>
    {{#has_outliers}}<li><a href="#outliers">[[outliers]]</a></li>{{/has_outliers}}
    {{#has_trends}}<li><a href="#trends">[[trends]]</a></li>{{/has_trends}}
    {{#has_charts}}<li><a href="#charts">[[charts]]</a></li>{{/has_charts}}
    <li><a href="#coverage">[[coverage]]</a></li>
    <li><a href="#townships">[[townships]]</a></li>
    <li><a href="#method">[[method]]</a></li>
    </ul></nav>
    </header>
    <main id="main">
    <section aria-labelledby="highlights"><h2 id="highlights">[[highlights]]</h2>
    <ol>{{#highlights}}<li>{{.}}</li>
    {{/highlights}}</ol></section>
    {{#has_findings}}
    <section aria-labelledby="findings"><h2 id="findings">[[findings]]</h2>
    {{{findings_table}}}</section>
    {{/has_findings}}
    <section aria-labelledby="totals"><h2 id="totals">[[totals]]</h2>
    {{{totals_table}}}</section>
    <section aria-labelledby="distribution"><h2 id="distribution">[[distribution]]</h2>
    {{{distribution_table}}}</section>
    {{#has_outliers}}
    <section aria-labelledby="outliers"><h2 id="outliers">[[outliers]]</h2>
    {{{outliers_table}}}<p>{{comparisons}}</p></section>
    {{/has_outliers}}
    {{#has_trends}}
    <section aria-labelledby="trends"><h2 id="trends">[[trends]]</h2>
    {{{trends_table}}}</section>
    {{/has_trends}}
    {{#has_charts}}
    <section aria-labelledby="charts"><h2 id="charts">[[charts]]</h2>
    <p>[[chart note]]</p>
    {{#charts}}
    <details class="chart"{{#is_open}} open{{/is_open}}><summary><h3>{{name}}</h3></summary>
    {{#figures}}
    <figure>{{{picture}}}<figcaption>{{kind}} · <a href="{{file}}">SVG</a></figcaption></figure>
    {{/figures}}
    {{#has_links}}<p>[[larger]] {{#links}}<a href="{{file}}">{{kind}}</a> {{/links}}</p>{{/has_links}}
    </details>
    {{/charts}}
    </section>
    {{/has_charts}}
    {{#lacks_charts}}<p class="note">{{no_charts}}</p>{{/lacks_charts}}
    <section aria-labelledby="coverage"><h2 id="coverage">[[coverage]]</h2>
    {{{coverage_table}}}</section>
    <section aria-labelledby="townships"><h2 id="townships">[[townships]]</h2>
    <p>[[township note]]</p>
    {{{townships}}}</section>
    <section aria-labelledby="method"><h2 id="method">[[method]]</h2>
    <ul>{{#method}}<li>{{.}}</li>
    {{/method}}</ul></section>
    </main>
    <footer><p>{{versions}}</p><p>[[files]]</p></footer>
    <dialog id="origin" aria-labelledby="origin-title"><button type="button" class="close">[[close]]</button>
    <h2 id="origin-title"></h2><div id="origin-text"></div></dialog>
    <script type="application/json" id="data">{{{data}}}</script>
    <script>{{{script}}}</script>
    </body>
    </html>

    """
}
