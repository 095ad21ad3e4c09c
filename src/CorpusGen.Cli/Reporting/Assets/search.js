// Looks through the index, which files named search-1.js, search-2.js … hand to corpusSearch.add. What is found is shown as text and never as markup.
"use strict";

const corpusSearch = (() => {
  const mostShown = 60;
  const around = 140;
  const rows = [];
  const form = document.getElementById("_search");
  const query = document.getElementById("_query");
  const status = document.getElementById("_status");
  const results = document.getElementById("_results");
  const files = Number(form.dataset.files);
  let loaded = 0;

  // Letters without case and accents, kinds of apostrophes and blanks alike. As long as the text, so that places agree.
  function fold(text) {
    const lower = text.toLowerCase();
    return (lower.length === text.length ? lower : text)
      .replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, letter => letter.normalize("NFD")[0])
      .replace(/[\u2018\u2019\u02bc]/g, "'")
      .replace(/[\u201c\u201d\u00ab\u00bb]/g, '"')
      .replace(/\s/g, " ");
  }

  function add(groups) {
    for (const [title, entries] of groups) {
      for (const [address, text, quotations] of entries) {
        rows.push({ title, address, text, quotations, folded: fold(text) });
      }
    }

    loaded++;
    show();
  }

  // Where a row has all the words: the whole of the query if it stands there, else its longest word.
  function find(row, whole, words) {
    const at = row.folded.indexOf(whole);
    if (at >= 0) {
      return { row, at, length: whole.length, isWhole: true };
    }

    if (words.length < 2 || !words.every(word => row.folded.includes(word))) {
      return null;
    }

    const longest = words.reduce((a, b) => b.length > a.length ? b : a);
    return { row, at: row.folded.indexOf(longest), length: longest.length, isWhole: false };
  }

  function show() {
    const whole = fold(query.value).trim().replace(/ +/g, " ");
    const words = whole.split(" ");
    results.replaceChildren();
    if (whole.length < 2) {
      status.textContent = loaded < files ? "Reading the index …" : "";
      return;
    }

    const found = rows.map(row => find(row, whole, words)).filter(hit => hit !== null);
    found.sort((a, b) => Number(b.isWhole) - Number(a.isWhole));
    const count = found.length === 1 ? "1 passage" : `${found.length} passages`;
    const more = found.length > mostShown ? `, the first ${mostShown} are shown` : "";
    status.textContent = found.length === 0 && loaded === files ? "Nothing has these words." : `${count}${more}${loaded < files ? " so far" : ""}.`;
    results.append(...found.slice(0, mostShown).map(item));
  }

  function item({ row, at, length }) {
    const quotation = row.quotations.findLast(([start, size]) => start <= at && at < start + size);
    const link = element("a", "found");
    link.href = quotation ? quotation[2] : row.address;

    // Whole words around it, as far as there are blanks.
    const start = at <= around ? 0 : Math.min(at, row.text.indexOf(" ", at - around) + 1 || at);
    const end = at + length + around >= row.text.length ? row.text.length : Math.max(row.text.lastIndexOf(" ", at + length + around), at + length);
    const hit = element("mark", "", row.text.slice(at, at + length));
    link.append(start > 0 ? "…" : "", row.text.slice(start, at), hit, row.text.slice(at + length, end), end < row.text.length ? "…" : "");
    link.dir = "auto";
    const about = element("p", "quiet");
    about.append(element("bdi", "", row.title));
    if (quotation && quotation[3]) {
      about.append(" · ", element("bdi", "", quotation[3]));
    }

    const entry = element("li", "");
    entry.append(link, about);
    return entry;
  }

  function element(name, className, text) {
    const made = document.createElement(name);
    made.className = className;
    if (text !== undefined) {
      made.textContent = text;
    }

    return made;
  }

  // The query stands behind "#", so that a search can be kept and sent.
  function read() {
    query.value = new URLSearchParams(location.hash.slice(1)).get("q") ?? "";
    show();
  }

  query.addEventListener("input", () => {
    history.replaceState(null, "", `#${new URLSearchParams({ q: query.value })}`);
    show();
  });
  form.addEventListener("submit", event => event.preventDefault());
  addEventListener("hashchange", read);
  for (let file = 1; file <= files; file++) {
    const script = document.createElement("script");
    script.src = `search-${file}.js`;
    document.head.append(script);
  }

  read();
  return { add };
})();
