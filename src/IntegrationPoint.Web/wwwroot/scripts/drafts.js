// Saves a form as a draft three seconds after the last change, says so in words, and tries again when the net is back.
// The server answers { "state": words, "version": n }; 409 keeps what was typed and shows the words of the conflict.
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
  let timer, dirty = false, busy = false, left = false;

  const say = (words) => {
    if (state && words) state.textContent = words;
  };

  const save = async (last = false) => {
    if (!dirty || busy || left) return;
    busy = true;
    dirty = false;
    try {
      const answer = await fetch(form.dataset.autosave, { method: "POST", body: new FormData(form), keepalive: last, headers: { Accept: "application/json" } });
      if (!answer.ok && answer.status !== 409) throw new Error(String(answer.status));
      const told = await answer.json();
      say(told.state);
      const version = form.elements.namedItem("Version");
      if (version && told.version !== undefined) version.value = told.version;
      form.dispatchEvent(new CustomEvent("saved", { bubbles: true, detail: told }));
    } catch {
      dirty = true;
      say(state?.dataset.failed);
    } finally {
      busy = false;
      if (dirty) later();
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
  form.addEventListener("submit", () => {
    left = true;
  });
  addEventListener("online", () => save());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") save(true);
  });
}
