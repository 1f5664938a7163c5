// SPDX-License-Identifier: GPL-3.0-or-later

/// `Documentation/templates.md`: how an office brings templates of its own, and every variable there is.
public enum TemplateDocument {
  /// The document.
  public static func markdown() -> String {
    """
    # 模板 · Templates

    `gouji summary 数据 --print-templates 我的模板` 写出 gouji 自己的模板,改好后用 `--template 我的模板`。文件夹里可有:

    | 文件 | 写成 | 说明 |
    |---|---|---|
    | `summary.md` | `summary.md` | 变量原样写出 |
    | `index.html` | `index.html` | `{{变量}}` 转义;`{{{变量}}}` 原样,只用于下表标“标记”的变量 |
    | `style.css` | `index.html` 里的样式 | 其校验值随之写进网页的安全策略 |

    没有的文件用 gouji 自己的。写法是 [mustache](https://mustache.github.io/mustache.5.html):`{{变量}}`,
    `{{#变量}}…{{/变量}}`(有值时写,多条时逐条写),`{{^变量}}…{{/变量}}`(没有时写),`{{! 说明 }}`。写错变量名、括号不成对时
    指出文件和行,什么也不写。

    In English: `--print-templates FOLDER` writes gouji's own templates to start from, `--template FOLDER` takes yours; what the folder lacks stays
    gouji's own. A name that no variable has, or a section that is not closed, is an error with file and line, and nothing is written.

    ## summary.md

    \(table(SummaryVariables.all))
    ## index.html

    \(table(PageVariables.all))
    """
  }

  private static func table(_ variables: [TemplateVariable]) -> String {
    "| 变量 | 是什么 | 内容 | Content |\n|---|---|---|---|\n" + rows(variables, in: "")
  }

  private static func rows(_ variables: [TemplateVariable], in outer: String) -> String {
    variables.map { variable in
      "| `\(outer)\(variable.name)` | \(kind(variable.kind)) | \(variable.chinese) | \(variable.english) |\n"
        + rows(variable.inner, in: outer + variable.name + " › ")
    }.joined()
  }

  private static func kind(_ kind: TemplateVariable.Kind) -> String {
    switch kind {
    case .text: "文字"
    case .markup: "标记"
    case .flag: "是否"
    case .texts: "多条文字,`{{.}}`"
    case .entries: "多条"
    }
  }
}
