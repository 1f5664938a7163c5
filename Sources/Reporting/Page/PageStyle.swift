// SPDX-License-Identifier: GPL-3.0-or-later

/// The look of the page: light and dark, wide and narrow, on screen and on paper.
enum PageStyle {
  static let text = """
    :root{--paper:#fff;--text:#1c1c1c;--muted:#565656;--line:#c9ced4;--soft:#f2f5f8;--link:#0a5a96;--error:#a31515;\
    --warning:#8a4b00;--focus:#0a5a96}
    @media (prefers-color-scheme:dark){:root{--paper:#15181c;--text:#e8e8e8;--muted:#b4b9bf;--line:#444b54;--soft:#20252b;\
    --link:#8cc4f5;--error:#ff9c94;--warning:#f3b562;--focus:#8cc4f5}}
    *{box-sizing:border-box}
    html{color-scheme:light dark;scroll-padding-top:1rem}
    body{margin:0;background:var(--paper);color:var(--text);font:16px/1.65 "Noto Sans CJK SC","Source Han Sans SC",\
    "PingFang SC","Microsoft YaHei",system-ui,sans-serif}
    header,main,footer{max-width:76rem;margin:0 auto;padding:0 1.25rem}
    h1{font-size:1.6rem;line-height:1.3;margin:1.4rem 0 .6rem}
    h2{font-size:1.25rem;margin:2.4rem 0 .6rem;border-bottom:2px solid var(--line);padding-bottom:.25rem}
    h3{font-size:1.05rem;display:inline;margin:0}
    h4{font-size:1rem;margin:1rem 0 .3rem}
    a{color:var(--link)}
    .skip{position:absolute;left:-999px}
    .skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.4rem .8rem;z-index:2}
    .note{background:var(--soft);border-left:4px solid var(--line);padding:.6rem 1rem;margin:1rem 0}
    .note p{margin:.2rem 0}
    nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;list-style:none;padding:0;margin:.8rem 0}
    ol li{margin:.35rem 0}
    .filter{margin:.6rem 0 .3rem;color:var(--muted)}
    .filter input{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--muted);border-radius:4px;\
    padding:.15rem .5rem;max-width:16rem}
    .scroll{overflow-x:auto;margin:.3rem 0 1rem}
    table{border-collapse:collapse;width:100%;font-size:.94rem}
    caption{text-align:left;color:var(--muted);padding:.2rem 0 .35rem}
    th,td{padding:.32rem .6rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
    thead th{background:var(--soft);white-space:nowrap}
    tbody th{font-weight:600;white-space:nowrap}
    .r{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
    button{font:inherit;color:inherit;background:none;border:0;padding:0;text-align:inherit;cursor:pointer}
    .sort{font-weight:600}
    .sort::after{content:" ↕";color:var(--muted)}
    [aria-sort=ascending] .sort::after{content:" ↑"}
    [aria-sort=descending] .sort::after{content:" ↓"}
    .v{border-bottom:1px dotted var(--link);color:var(--link)}
    :focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:2px}
    .error{color:var(--error);font-weight:600}
    .warning{color:var(--warning);font-weight:600}
    .notice,.info,.waived{color:var(--muted)}
    details{margin:.4rem 0}
    .unit,.chart{border:1px solid var(--line);border-radius:6px;padding:.45rem .9rem}
    summary{cursor:pointer}
    blockquote{margin:.2rem 0 .5rem;padding:.2rem .8rem;border-left:3px solid var(--line);color:var(--muted);\
    overflow-wrap:anywhere}
    figure{margin:.8rem 0;overflow-x:auto;background:#fff;border:1px solid var(--line);border-radius:6px;padding:.4rem}
    figure svg{display:block;max-width:100%;height:auto}
    figcaption{color:#444;font-size:.9rem}
    figcaption a{color:#0a5a96}
    dialog{background:var(--paper);color:var(--text);border:1px solid var(--muted);border-radius:8px;max-width:min(44rem,94vw);\
    padding:1rem 1.3rem;max-height:85vh;overflow:auto}
    dialog::backdrop{background:rgb(0 0 0/.45)}
    dialog h2{margin:.2rem 2rem .6rem 0;border:0;font-size:1.1rem}
    dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem;margin:.4rem 0}
    dt{color:var(--muted)}
    dd{margin:0;overflow-wrap:anywhere}
    code{font:inherit;font-family:ui-monospace,"Noto Sans Mono CJK SC",monospace;font-size:.92em}
    .close{float:right;border:1px solid var(--muted);border-radius:4px;padding:0 .6rem}
    footer{color:var(--muted);margin-top:3rem;padding-bottom:2rem;border-top:1px solid var(--line)}
    @media (max-width:40rem){body{font-size:15px}header,main,footer{padding:0 .8rem}th,td{padding:.28rem .4rem}\
    .unit,.chart{padding:.4rem .6rem}tbody th{white-space:normal;min-width:6em}dl{grid-template-columns:1fr;gap:0 0}\
    dd{margin:0 0 .4rem}}
    @media print{:root{--paper:#fff;--text:#000;--muted:#444;--line:#bbb;--soft:#f4f4f4;--link:#000;--error:#000;--warning:#000}
    body{font-size:10pt}nav,.filter,.skip,dialog,.cells{display:none}.sort::after{content:""}a{text-decoration:none}
    thead{display:table-row-group}.v{border:0}figure,tr,li{break-inside:avoid}h2,h3,h4{break-after:avoid}.scroll{overflow:visible}\
    header,main,footer{max-width:none;padding:0}@page{size:A4;margin:15mm}}

    """
}
