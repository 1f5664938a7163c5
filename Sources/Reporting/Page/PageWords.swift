// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of the page's own: what its script says about a number.
enum PageWords {
  /// By their names in the script.
  static func script(_ language: Language) -> [(String, String)] {
    [
      ("rows", language.pick("显示 # 行,共 # 行", "# of # rows")),
      ("file", language.pick("来处", "Source")), ("line", language.pick("第 # 行", "line #")),
      ("bytes", language.pick("字节 #–#", "bytes #–#")), ("raw", language.pick("原字", "As written")),
      ("quote", language.pick("原文该行", "That line")), ("status", language.pick("状态", "Status")),
      ("method", language.pick("读法", "Method")), ("confidence", language.pick("把握", "Confidence")),
      ("scope", language.pick("口径", "Scope")), ("note", language.pick("备注", "Note")),
      ("check", language.pick("复核", "To check")), ("rule", language.pick("规则", "Rule")),
      ("cells", language.pick("涉及", "Cells")), ("evidence", language.pick("依据", "Evidence")),
      ("mend", language.pick("改法", "Mend")), ("unit", language.pick("单位", "Authority")),
      (
        "typed",
        language.pick("数据是汇总表,没有年报原件;这个数照表里所写。", "The data are a typed table without reports; the number is as typed.")
      ),
      (
        "sum",
        language.pick(
          "合计、中位数、最大值都由下列各家的数算出;没有数的不计,不作 0。",
          "Sum, median and maximum are made from these numbers; whoever has none is left out, never 0.")
      ),
      ("none", language.pick("没有数", "no number")), ("absent", language.pick("年报里没有这一处", "not in the report")),
      ("cell", language.pick("格", "Cell")), ("value", language.pick("数", "Number")),
      ("all", language.pick("全部格", "All cells")),
    ]
  }
}
