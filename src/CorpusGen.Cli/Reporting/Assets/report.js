// What every page can do: "/" leads to the search.
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
