// Saves a form as a draft three seconds after the last change, says so in words, and tries again when the net is back.
// The server answers { "state": words, "version": n }. At 409 somebody else kept the draft: the answer shows both values, and nothing is saved until the person decides.
const pause = 3000;
const offline = document.querySelector("[data-offline]");

const net = () => {
  if (offline) offline.hidden = navigator.onLine;
};
addEventListener("online", net);
addEventListener("offline", net);
net();

for (const form of document.querySelectorAll("form[data-autosave]")) {
  const state = document.querySelector("[data-autosave-state]");
  let timer, dirty = false, busy = false;
  // After a conflict shown by the page itself, too, only a button decides.
  let left = form.querySelector("[data-conflict]")?.children.length > 0;

  const say = (words) => {
    if (state && words) state.textContent = words;
  };

  const save = async (last = false) => {
    if (!dirty || busy || left) return;
    busy = true;
    dirty = false;
    try {
      const answer = await fetch(form.dataset.autosave, { method: "POST", body: new FormData(form), keepalive: last, headers: { Accept: "application/json" } });
      if (answer.status === 409) {
        left = true;
        say(state?.dataset.stopped);
        const slot = form.querySelector("[data-conflict]");
        slot.replaceChildren(...new DOMParser().parseFromString(await answer.text(), "text/html").body.childNodes);
        slot.focus();
        return;
      }
      if (!answer.ok) throw new Error(String(answer.status));
      const told = await answer.json();
      say(told.state);
      const version = form.elements.namedItem("Version");
      if (version && told.version !== undefined) version.value = told.version;
      form.dispatchEvent(new CustomEvent("saved", { bubbles: true, detail: told }));
    } catch {
      dirty = true;
      say(state?.dataset.failed);
      form.dispatchEvent(new CustomEvent("unsent"));
    } finally {
      busy = false;
      if (dirty && !left) later();
    }
  };

  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(save, pause);
  };

  form.addEventListener("input", () => {
    dirty = true;
    later();
  });
  // Enter in a field keeps the draft; only a button takes a person in.
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.ctrlKey || event.isComposing || !event.target.matches("input:not([type=submit])")) return;
    event.preventDefault();
    save();
  });
  form.addEventListener("submit", () => {
    left = true;
  });
  addEventListener("online", () => save());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") save(true);
  });
}
