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
