// Keys for people who work with the list all day. Every key has a visible button or link; single letters can be switched off.
const root = document.documentElement;
const dialog = document.getElementById("keys");
const visible = (element) => element?.getClientRects().length > 0 && element.checkVisibility?.() !== false;
const inField = (element) => element?.closest?.("input:not([type=checkbox], [type=radio], [type=submit]), textarea, select, [contenteditable], dialog[open]");
let goUntil = 0;

function rows() {
  return [...document.querySelectorAll("main [data-rows] > li, main table tbody tr")]
    .filter((row) => visible(row) && row.querySelector("a[href], button"));
}

function currentRow() {
  return document.activeElement?.closest?.("[data-rows] > li, tbody tr") ?? document.querySelector("main [data-rows] > [aria-current], main tr[aria-current]");
}

function step(by) {
  const all = rows();
  const at = all.indexOf(document.activeElement?.closest?.("[data-rows] > li, tbody tr"));
  const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by];
  next?.querySelector("a[href], button")?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

function go(letter) {
  const link = [...document.querySelectorAll("[data-go]")].find((l) => l.dataset.go === letter);
  link?.click();
  return Boolean(link);
}

// The button of the row in focus comes first, then one that exists once on the page.
function press(key) {
  const find = (from) => [...(from?.querySelectorAll(`[data-key="${CSS.escape(key)}"]`) ?? [])].filter(visible);
  const [target] = find(currentRow()).concat(find(rows()[0]), find(document));
  if (!target) return false;
  if (target.matches("input, select, textarea")) {
    target.focus();
    target.select?.();
  } else target.click();
  return true;
}

function single(event) {
  if (Date.now() < goUntil) {
    goUntil = 0;
    return go(event.key);
  }
  switch (event.key) {
    case "j": step(1); return true;
    case "k": step(-1); return true;
    case "g": goUntil = Date.now() + 1500; return true;
    case "?": dialog?.showModal(); return true;
    case "o": {
      const link = currentRow()?.querySelector("a[href]");
      link?.click();
      return Boolean(link);
    }
    default: return press(event.key);
  }
}

function secondLanguage() {
  const pairs = document.querySelectorAll(".two");
  pairs.forEach((pair) => pair.classList.toggle("one-language"));
  return pairs.length > 0;
}

document.addEventListener("keydown", (event) => {
  if (event.isComposing || event.defaultPrevented) return;
  let done = false;
  if (event.ctrlKey && event.key === "Enter") {
    const form = document.activeElement?.form ?? document.activeElement?.closest?.("form");
    form?.requestSubmit(form.querySelector("button.primary[type=submit]")); // what the form does hangs on the button pressed
    done = Boolean(form);
  } else if (event.altKey && event.code === "Digit2") done = secondLanguage();
  else if (!event.ctrlKey && !event.altKey && !event.metaKey && event.key.length === 1 && root.dataset.keys !== "off" && !inField(event.target)) {
    done = single(event);
  }
  if (done) event.preventDefault();
});

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-close]")) event.target.closest("dialog")?.close();
  if (event.target.closest("[data-second-language]")) secondLanguage();
});
