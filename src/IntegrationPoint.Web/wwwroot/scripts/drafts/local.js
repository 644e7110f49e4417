// Answers of a draft that cannot be sent stay on this device, encrypted. The key comes with the page and is never stored bare:
// beside the answers lies its sealed form, which the server opens only for the same person and the same draft.
const form = document.querySelector("form[data-local]");
const mark = "draft:";
const place = mark + location.pathname;
const longest = 7 * 24 * 3600 * 1000;
const bytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
const words = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)));
const key = (bare) => crypto.subtle.importKey("raw", bytes(bare), "AES-GCM", false, ["encrypt", "decrypt"]);
const read = (name) => {
  try {
    return JSON.parse(localStorage.getItem(name));
  } catch {
    return null;
  }
};
const answers = () => [...new FormData(form)].filter(([name, value]) => name.startsWith("Answers.") && typeof value === "string");

for (const name of Object.keys(localStorage).filter((n) => n.startsWith(mark))) {
  if (!(Date.now() - read(name)?.at < longest)) localStorage.removeItem(name);
}

const fill = (kept) => {
  const given = Map.groupBy(kept, ([name]) => name);
  for (const control of form.elements) {
    if (!control.name?.startsWith("Answers.")) continue;
    const values = (given.get(control.name) ?? []).map(([, value]) => value);
    if (control.type === "checkbox" || control.type === "radio") control.checked = values.includes(control.value);
    else if (control.type !== "hidden") control.value = values[0] ?? "";
  }
  form.dispatchEvent(new Event("input", { bubbles: true }));
};

const offer = async (kept) => {
  const asked = new FormData();
  asked.set("__RequestVerificationToken", form.elements.namedItem("__RequestVerificationToken").value);
  asked.set("seal", kept.seal);
  const answer = await fetch(form.dataset.local, { method: "POST", body: asked, headers: { Accept: "application/json" } }).catch(() => null);
  if (!answer?.ok) return;
  const opened = await crypto.subtle.decrypt({ name: "AES-GCM", iv: bytes(kept.iv) }, await key((await answer.json()).key), bytes(kept.data)).catch(() => null);
  const mine = opened && JSON.parse(new TextDecoder().decode(opened));
  if (!mine || JSON.stringify(mine) === JSON.stringify(answers())) {
    localStorage.removeItem(place);
    return;
  }
  const notice = document.querySelector("[data-local-notice]");
  notice.hidden = false;
  notice.querySelector("[data-local-take]").addEventListener("click", () => {
    fill(mine);
    notice.hidden = true;
  });
  notice.querySelector("[data-local-drop]").addEventListener("click", () => {
    localStorage.removeItem(place);
    notice.hidden = true;
  });
};

if (form && crypto.subtle) {
  let writing = Promise.resolve();
  const keep = async () => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const data = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await key(form.dataset.localKey), new TextEncoder().encode(JSON.stringify(answers())));
    localStorage.setItem(place, JSON.stringify({ at: Date.now(), seal: form.dataset.localSeal, iv: words(iv), data: words(data) }));
    const state = document.querySelector("[data-autosave-state]");
    state.textContent = state.dataset.local;
  };
  const drop = () => localStorage.removeItem(place);
  form.addEventListener("unsent", () => {
    writing = writing.then(keep).catch(() => {});
  });
  form.addEventListener("saved", () => {
    writing = writing.then(drop);
  });
  form.addEventListener("submit", () => {
    if (navigator.onLine) drop();
  });
  const kept = read(place);
  if (kept) offer(kept);
}
