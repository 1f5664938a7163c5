// SPDX-License-Identifier: GPL-3.0-or-later

/// What the page does: sorting, filtering, and telling where a number comes from. Everything is put in as text.
enum PageScript {
  static let text = #"""
    (function () {
    "use strict";
    const data = JSON.parse(document.getElementById("data").textContent);
    const words = data.words;
    const one = (id) => document.getElementById(id);
    function say(key, ...values) { let i = 0; return words[key].replace(/#/g, () => values[i++]); }
    function make(name, text, parent) {
      const node = document.createElement(name);
      if (text !== undefined && text !== null) node.textContent = text;
      if (parent) parent.append(node);
      return node;
    }

    // Tables
    function key(row, column) {
      const cell = row.cells[column];
      if (cell.dataset.k !== undefined) { const n = Number(cell.dataset.k); return Number.isNaN(n) ? cell.dataset.k : n; }
      const text = cell.textContent.trim();
      return text === "—" || text === "" ? null : text;
    }
    const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
    function compare(a, b) {
      if (typeof a === "number" && typeof b === "number") return a - b;
      return collator.compare(String(a), String(b));
    }
    function sort(head) {
      const table = head.closest("table");
      const direction = head.getAttribute("aria-sort") === "ascending" ? "descending" : "ascending";
      for (const other of table.tHead.rows[0].cells) if (other.hasAttribute("aria-sort")) other.setAttribute("aria-sort", "none");
      head.setAttribute("aria-sort", direction);
      const column = head.cellIndex, sign = direction === "ascending" ? 1 : -1;
      const rows = [...table.tBodies[0].rows].map((row) => [key(row, column), row]);
      // Missing values stay last whichever way.
      rows.sort(([a], [b]) => a === null ? (b === null ? 0 : 1) : b === null ? -1 : sign * compare(a, b));
      table.tBodies[0].append(...rows.map((pair) => pair[1]));
    }
    function filter(input) {
      const rows = [...one(input.dataset.table).tBodies[0].rows];
      const wanted = input.value.trim().toLowerCase().split(/\s+/);
      let shown = 0;
      for (const row of rows) {
        const text = row.textContent.toLowerCase();
        row.hidden = !wanted.every((word) => text.includes(word));
        if (!row.hidden) shown += 1;
      }
      input.parentElement.querySelector("output").textContent = input.value ? say("rows", shown, rows.length) : "";
    }

    // Where a number comes from
    const units = data.units.map(() => null);
    function values(u) {
      if (units[u]) return units[u];
      const unit = data.units[u];
      if (!unit.c) return units[u] = [];
      let cell = -1, line = 0, start = 0, locator = "";
      return units[u] = unit.c.map((step, i) => {
        cell += step; line += unit.l[i]; start += unit.b[i];
        if (unit.p) locator = locator.slice(0, unit.p[2 * i + 1]) + unit.p[2 * i];
        const x = unit.x[i] || {};
        return { cell, number: unit.v[i], line, start, end: start + unit.w[i], locator, x };
      });
    }
    const dialog = one("origin"), body = one("origin-text");
    let opener = null;
    function open(title, fill) {
      one("origin-title").textContent = title;
      body.replaceChildren();
      fill(body);
      if (!dialog.open) { opener = document.activeElement; dialog.showModal(); }
    }
    function fact(list, name, text, code) {
      if (text === "" || text === null || text === undefined) return;
      make("dt", name, list);
      const place = make("dd", code ? undefined : text, list);
      if (code) make("code", text, place);
    }
    function tell(u, id, label, shown) {
      const unit = data.units[u];
      const value = values(u).find((v) => data.cells[v.cell][0] === id);
      const name = value ? data.cells[value.cell][1] : label;
      open(unit.n + " · " + name + " · " + data.year, (place) => {
        const list = make("dl", undefined, place);
        if (!value) {
          fact(list, words.value, shown);
          make("p", unit.c ? words.absent : words.typed, place);
          return;
        }
        const x = value.x;
        const measure = data.cells[value.cell][2];
        fact(list, words.value, value.number === null ? words.none : value.number + (measure ? " " + measure : "") + (x.q ? words["q_" + x.q] : ""));
        if (!x.n) {
          fact(list, words.file, [unit.f, say("line", value.line),
            value.end > value.start ? say("bytes", value.start, value.end) : "", value.locator].filter(Boolean).join(" · "));
        } else fact(list, words.file, unit.f);
        if (!x.n) fact(list, words.raw, x.r === undefined ? (value.number === null ? "" : String(value.number)) : x.r);
        if (!x.n) fact(list, words.quote, unit.q[value.line]);
        fact(list, words.status, words["s_" + (x.s || "reported")]);
        fact(list, words.method, words["m_" + (x.m || "label")] + " · " + words.confidence + " " + words["c_" + (x.c || "high")]);
        fact(list, words.scope, x.o); fact(list, words.note, x.t);
        fact(list, words.check, "gouji explain " + data.dataset + ":" + unit.a + "/" + data.year + "/" + id, true);
      });
    }
    function tellHead(h) {
      const [id, label, measure, numbers] = data.head[h];
      open(label + " · " + data.year, (place) => {
        make("p", words.sum, place);
        const table = make("table", undefined, place);
        const rows = numbers.map((number, u) => [number, u]).sort((a, b) =>
          a[0] === null ? (b[0] === null ? 0 : 1) : b[0] === null ? -1 : Number(b[0]) - Number(a[0]));
        const section = make("tbody", undefined, table);
        for (const [number, u] of rows) {
          const row = make("tr", undefined, section);
          make("th", data.units[u].n, row).scope = "row";
          const cell = make("td", number === null ? words.none : undefined, row);
          cell.className = "r";
          if (number === null) continue;
          const button = make("button", number + (measure ? " " + measure : ""), cell);
          button.type = "button"; button.className = "v"; button.dataset.u = u; button.dataset.h = h;
        }
      });
    }
    function tellFinding(f) {
      const finding = data.findings[f];
      open(finding.t, (place) => {
        const list = make("dl", undefined, place);
        if (finding.u !== null) fact(list, words.unit, data.units[finding.u].n);
        fact(list, words.file, [finding.f, finding.l === null ? "" : say("line", finding.l)].filter(Boolean).join(" · "));
        fact(list, words.quote, finding.q); fact(list, words.evidence, finding.e);
        fact(list, words.cells, finding.c.join("、")); fact(list, words.mend, finding.m);
        fact(list, words.rule, "gouji explain " + finding.r.split(".")[0], true);
      });
    }
    function fillCells(details) {
      if (details.dataset.done) return;
      details.dataset.done = "1";
      const u = Number(details.dataset.cells);
      const box = make("div", undefined, details);
      box.className = "scroll"; box.tabIndex = 0; box.setAttribute("role", "region");
      box.setAttribute("aria-label", data.units[u].n + " " + words.all);
      const table = make("table", undefined, box);
      make("caption", data.units[u].n + " · " + words.all + " · " + data.year, table);
      const head = make("tr", undefined, make("thead", undefined, table));
      for (const text of [words.cell, words.value]) make("th", text, head).scope = "col";
      const section = make("tbody", undefined, table);
      for (const value of values(u)) {
        const row = make("tr", undefined, section);
        make("th", data.cells[value.cell][1], row).scope = "row";
        const cell = make("td", undefined, row);
        cell.className = "r";
        const button = make("button", value.number === null ? words["s_" + (value.x.s || "absent")] : value.number, cell);
        button.type = "button"; button.className = "v"; button.dataset.u = u; button.dataset.c = value.cell;
      }
    }

    // Events
    document.addEventListener("click", (event) => {
      const head = event.target.closest("button.sort");
      if (head) return sort(head.closest("th"));
      const button = event.target.closest("button.v");
      if (button) {
        const { u, c, h, f } = button.dataset;
        if (f !== undefined) tellFinding(Number(f));
        else if (c !== undefined) tell(Number(u), data.cells[c][0], "", button.textContent);
        else if (u !== undefined) tell(Number(u), data.head[h][0], data.head[h][1], button.textContent);
        else tellHead(Number(h));
        return;
      }
      if (event.target.closest("button.close") || event.target === dialog) dialog.close();
    });
    dialog.addEventListener("close", () => { if (opener) opener.focus(); opener = null; });
    document.addEventListener("input", (event) => { if (event.target.dataset.table) filter(event.target); });
    document.addEventListener("toggle", (event) => {
      if (event.target.open && event.target.dataset.cells) fillCells(event.target);
    }, true);
    function reveal() {
      const target = location.hash.length > 1 && one(decodeURIComponent(location.hash.slice(1)));
      if (target && target.tagName === "DETAILS") { target.open = true; target.scrollIntoView(); }
    }
    window.addEventListener("hashchange", reveal);
    reveal();
    })();

    """#
}
