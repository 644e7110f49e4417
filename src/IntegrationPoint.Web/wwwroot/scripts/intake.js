// After each saved draft the panel beside the form is read again: similar records and the responsible body.
const aside = document.querySelector("[data-aside]");
let shown = "";

addEventListener("saved", async () => {
  if (!aside) return;
  const answer = await fetch(aside.dataset.aside, { headers: { Accept: "text/html" } });
  if (!answer.ok) return;
  const html = await answer.text();
  if (html !== shown && !aside.contains(document.activeElement)) {
    shown = html;
    aside.replaceChildren(...new DOMParser().parseFromString(html, "text/html").body.childNodes);
  }
});

// The questions beside the fields follow the language of the person: the page as the server writes it now has them.
const two = document.querySelector("[data-second]");

addEventListener("saved", async ({ detail: { second } }) => {
  if (!two || second === undefined || second === two.dataset.second) return;
  const answer = await fetch(location.pathname, { headers: { Accept: "text/html" } });
  const fresh = answer.ok && new DOMParser().parseFromString(await answer.text(), "text/html");
  const questions = fresh && fresh.querySelector("[data-second]");
  if (!questions) return;
  two.dataset.second = questions.dataset.second;
  [...two.children].forEach((pair, i) => {
    pair.querySelector(":scope > .second")?.remove();
    pair.append(...questions.children[i].querySelectorAll(":scope > .second"));
  });
  document.querySelector("[data-second-note]").replaceWith(fresh.querySelector("[data-second-note]"));
});
