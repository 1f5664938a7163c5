// SPDX-License-Identifier: GPL-3.0-or-later
// Runs in the page: what is wrong with it, and what it was found to do.
(async () => {
  const problems = [], facts = {};
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const complain = (text, node) => problems.push(text + (node ? ": " + node.outerHTML.slice(0, 120) : ""));
  const tick = () => new Promise((done) => setTimeout(done, 30));

  // Structure
  if (document.title.trim() === "") complain("no title");
  if (!document.documentElement.lang) complain("no language");
  for (const name of ["header", "main", "footer"]) if (all(name).length !== 1) complain("not one " + name);
  for (const nav of all("nav")) if (!nav.getAttribute("aria-label")) complain("a navigation without a name", nav);
  const ids = new Set();
  for (const node of all("[id]")) { if (ids.has(node.id)) complain("an id twice", node); ids.add(node.id); }
  for (const node of all("[aria-labelledby]"))
    for (const id of node.getAttribute("aria-labelledby").split(" ")) if (!ids.has(id)) complain("a name that is not there", node);
  for (const link of all("a[href^='#']")) if (!ids.has(decodeURIComponent(link.hash.slice(1)))) complain("a link to nothing", link);
  let level = 1;
  for (const head of all("main h2, main h3, main h4")) {
    const own = Number(head.tagName[1]);
    if (own > level + 1) complain("a heading skips a level", head);
    level = own;
  }

  // Names
  for (const details of all("details:not(.cells)")) details.open = true;
  const first = document.querySelector("details.cells");
  if (first) first.open = true;
  await tick();
  for (const table of all("table")) {
    if (!table.caption) complain("a table without a caption", table);
    for (const cell of all("th", table)) if (!cell.scope) complain("a head without a scope", cell);
  }
  for (const node of all("button, a, summary"))
    if (node.textContent.trim() === "" && !node.getAttribute("aria-label")) complain("no name", node);
  for (const input of all("input")) if (!input.labels || input.labels.length === 0) complain("an input without a label", input);
  for (const picture of all("svg")) if (!picture.getAttribute("aria-label") || picture.getAttribute("role") !== "img") complain("a picture without a name", picture);
  if (all("[style], [onclick], [onload]").length > 0) complain("inline style or handler");
  if (all("script:not(#data)").length !== 1) complain("more than one script");
  if (window.hostile !== undefined) complain("text of a report ran");

  // Contrast
  const channel = (value) => { value /= 255; return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4; };
  const parse = (colour) => { const parts = colour.match(/[\d.]+/g).map(Number); return parts.length < 4 ? [...parts, 1] : parts; };
  const light = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
  const ground = (node) => {
    for (; node; node = node.parentElement) {
      const colour = parse(getComputedStyle(node).backgroundColor);
      if (colour[3] > 0.99) return colour;
    }
    return [255, 255, 255, 1];
  };
  let lowest = 21;
  const seen = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode.parentElement;
    if (walker.currentNode.textContent.trim() === "" || seen.has(node) || node.closest("script, svg, dialog:not([open])")) continue;
    seen.add(node);
    if (node.getClientRects().length === 0) continue;
    const [first, second] = [light(parse(getComputedStyle(node).color)), light(ground(node))];
    const ratio = (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    lowest = Math.min(lowest, ratio);
    if (ratio < 4.5) complain("contrast " + ratio.toFixed(1), node);
  }
  facts.contrast = Math.floor(lowest * 10) / 10;
  facts.overflows = document.documentElement.scrollWidth > document.documentElement.clientWidth + 1;

  // Sorting
  let sorted = 0;
  for (const table of all("main section > .scroll > table")) {
    for (const head of table.tHead.rows[0].cells) {
      const button = head.querySelector("button.sort");
      if (!button) continue;
      for (const direction of ["ascending", "descending"]) {
        button.click();
        if (head.getAttribute("aria-sort") !== direction) complain("aria-sort is wrong", head);
        const cells = [...table.tBodies[0].rows].map((row) => row.cells[head.cellIndex]);
        const keys = cells.map((cell) => cell.dataset.k).filter((key) => key !== undefined).map(Number);
        if (keys.every((key) => !Number.isNaN(key))) {
          const inOrder = keys.every((key, i) => i === 0 || (direction === "ascending" ? keys[i - 1] <= key : keys[i - 1] >= key));
          if (!inOrder) complain("not sorted by " + head.textContent + " " + direction);
        }
        const missing = cells.map((cell) => cell.textContent.trim() === "—" && cell.dataset.k === undefined);
        if (missing.lastIndexOf(false) > missing.indexOf(true) && missing.includes(true)) complain("missing values are not last", head);
        sorted += 1;
      }
    }
  }
  facts.sorted = sorted;

  // Filtering
  const input = document.getElementById("f-coverage");
  if (input) {
    const rows = [...document.getElementById("t-coverage").tBodies[0].rows];
    input.value = rows[0].cells[0].textContent;
    input.dispatchEvent(new Event("input", { bubbles: true }));
    const shown = rows.filter((row) => !row.hidden);
    if (shown.length === 0 || shown.length === rows.length) complain("the filter keeps " + shown.length + " of " + rows.length);
    if (input.parentElement.querySelector("output").textContent === "") complain("the filter says nothing");
    input.value = "";
    input.dispatchEvent(new Event("input", { bubbles: true }));
    if (rows.some((row) => row.hidden)) complain("an empty filter hides rows");
    facts.filtered = rows.length;
  }

  // Origins: every number of the report year and every finding leads somewhere; some of them are asked
  const dialog = document.getElementById("origin");
  const data = JSON.parse(document.getElementById("data").textContent);
  const buttons = all("main button.v");
  for (const button of buttons) {
    const { u, c, h, f } = button.dataset;
    const leads = f !== undefined ? data.findings[f] : c !== undefined ? data.units[u] && data.cells[c] : data.head[h] && (u === undefined || data.units[u]);
    if (!leads) complain("an origin that is not there", button);
  }
  const asked = buttons.filter((_, i) => i % Math.ceil(buttons.length / 40) === 0);
  for (const button of asked) {
    button.click();
    if (!dialog.open) { complain("no origin", button); continue; }
    const text = document.getElementById("origin-text").textContent;
    if (text.trim().length < 4 || text.includes("undefined")) complain("an origin says “" + text + "”", button);
    dialog.close();
  }
  await tick();
  facts.origins = buttons.length;
  for (const details of all("details.cells")) details.open = true;
  await tick();
  await tick();
  const last = buttons[buttons.length - 1];
  if (last) {
    last.focus(); last.click(); dialog.close(); await tick();
    if (document.activeElement !== last) complain("the focus does not come back");
  }
  facts.cells = all("details.cells tbody tr").length;
  return { problems: problems.slice(0, 20), facts };
})()
