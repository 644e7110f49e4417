// Turns a GET search form into a combobox with live suggestions; the form stays what it is.
const wait = 80;

for (const form of document.querySelectorAll("form[data-suggest]")) {
  const input = form.querySelector("input[type=search]");
  const list = document.createElement("ul");
  const said = document.createElement("span");
  list.id = `${input.id}-list`;
  list.className = "suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.getAttribute("aria-label"));
  said.className = "visually-hidden";
  said.setAttribute("role", "status");
  form.append(list, said);
  for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-controls", list.id], ["aria-expanded", "false"]]) {
    input.setAttribute(name, value);
  }

  let timer, request, chosen = -1, dead = false;

  const close = () => {
    list.hidden = true;
    chosen = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };

  const part = (tag, text, more = {}) => {
    const element = document.createElement(tag);
    element.textContent = text;
    for (const [name, value] of Object.entries(more)) if (value) element.setAttribute(name, value);
    return element;
  };

  const option = (hit, i) => {
    const item = part("li", "", { role: "option", id: `${list.id}-${i}`, "aria-selected": "false" });
    const name = document.createElement("b");
    name.append(part("bdi", hit.name));
    item.append(name);
    if (hit.ownScript) item.append(part("bdi", hit.ownScript, { lang: hit.lang, dir: hit.dir }));
    const facts = [hit.file, hit.born, hit.why].filter(Boolean).join(" · ");
    if (facts) item.append(part("span", facts, { class: "sub" }));
    item.dataset.href = hit.href;
    return item;
  };

  const show = (hits) => {
    list.replaceChildren(...hits.map(option));
    said.textContent = hits.length ? `${form.dataset.some} ${hits.length}` : form.dataset.none;
    chosen = -1;
    list.hidden = hits.length === 0;
    input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-expanded", String(hits.length > 0));
  };

  const ask = async () => {
    request?.abort();
    const words = input.value.trim();
    if (words.length < 2 || dead) return close();
    request = new AbortController();
    try {
      const answer = await fetch(form.dataset.suggest, { method: "POST", body: new URLSearchParams({ q: words }), signal: request.signal, headers: { Accept: "application/json" } });
      if (!answer.ok) {
        dead = answer.status === 404;
        return close();
      }
      show(await answer.json());
    } catch (error) {
      if (error.name !== "AbortError") close();
    }
  };

  const choose = (to) => {
    const items = [...list.children];
    items[chosen]?.setAttribute("aria-selected", "false");
    chosen = (to + items.length) % items.length;
    items[chosen].setAttribute("aria-selected", "true");
    items[chosen].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", items[chosen].id);
  };

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, wait);
  });
  input.addEventListener("keydown", (event) => {
    if (list.hidden) {
      if (event.key === "ArrowDown" && list.children.length) show([]), ask();
      return;
    }
    if (event.key === "ArrowDown") choose(chosen + 1);
    else if (event.key === "ArrowUp") choose(chosen < 0 ? -1 : chosen - 1);
    else if (event.key === "Escape") close();
    else if (event.key === "Enter" && chosen >= 0) location.assign(list.children[chosen].dataset.href);
    else return;
    event.preventDefault();
  });
  input.addEventListener("blur", () => setTimeout(close, 150));
  list.addEventListener("mousedown", (event) => {
    const item = event.target.closest("li");
    event.preventDefault();
    if (item) location.assign(item.dataset.href);
  });
}
