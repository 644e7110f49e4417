// Whenever typing rests, the panel beside the form follows what stands there, kept or not: similar records and the responsible body.
const aside = document.querySelector("[data-aside]");
const desk = aside && document.getElementById("desk");
const rest = 300;
let shown = "", asked = 0, resting;

const look = async () => {
  const mine = ++asked;
  const answer = await fetch(aside.dataset.aside, { method: "POST", body: new FormData(desk), headers: { Accept: "text/html" } }).catch(() => null);
  if (!answer?.ok) return;
  const html = await answer.text();
  // A later question may be answered first, and a panel somebody works in stays as it is.
  if (mine === asked && html !== shown && !aside.contains(document.activeElement)) {
    shown = html;
    aside.replaceChildren(...new DOMParser().parseFromString(html, "text/html").body.childNodes);
  }
};

desk?.addEventListener("input", () => {
  clearTimeout(resting);
  resting = setTimeout(look, rest);
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
