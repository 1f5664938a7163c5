// SPDX-License-Identifier: GPL-3.0-or-later

/// The built-in template of `summary.md`; its headings are variables, so it serves every language.
enum SummaryTemplate {
  static let text = """
    # {{title}}

    {{#coverage}}
    > {{.}}
    {{/coverage}}

    ## {{highlights_title}}

    {{#highlights}}
    {{number}}. {{text}}
    {{/highlights}}

    ## {{findings_title}}

    {{findings}}

    ## {{totals_title}}

    {{totals}}

    ## {{distribution_title}}

    {{distribution}}

    ## {{outliers_title}}

    {{outliers}}

    ## {{trends_title}}

    {{trends}}

    {{#has_charts}}
    ## {{charts_title}}

    {{charts}}

    {{/has_charts}}
    ## {{method_title}}

    {{#method}}
    - {{.}}
    {{/method}}

    {{versions}}

    """
}
