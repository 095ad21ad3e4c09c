// What every page can do: "/" leads to the search, and a link to words that have moved to another page of a long article leads there.
"use strict";

document.addEventListener("keydown", event => {
  const isTyping = event.target instanceof HTMLInputElement;
  if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    const query = document.getElementById("_query");
    if (query) {
      query.focus();
    } else {
      location.href = "search.html";
    }
  }
});

// The pages of the article are looked through from the first on; "?find" says that this is being done.
function findPlace() {
  const pager = document.querySelector("article ~ .pager");
  if (!pager || !location.hash || [...document.querySelectorAll("[id]")].some(place => `#${encodeURIComponent(place.id)}` === location.hash)) {
    return;
  }

  const first = location.pathname.split("/").pop().replace(/[.][0-9]+[.]html$/, ".html");
  const next = location.search === "?find" ? pager.querySelector("a[rel=next]")?.getAttribute("href") : first;
  if (next) {
    location.replace(`${next}?find${location.hash}`);
  }
}

addEventListener("hashchange", findPlace);
findPlace();
