// Small comforts: the error summary takes the focus, the current tab is in sight, toasts can be hidden, chosen rows are counted.
document.getElementById("errors")?.focus();

for (const tab of document.querySelectorAll(".tabs [aria-current]")) {
  const [bar, at] = [tab.parentElement.getBoundingClientRect(), tab.getBoundingClientRect()];
  tab.parentElement.scrollBy({ left: at.left + at.width / 2 - bar.left - bar.width / 2, behavior: "instant" });
}

for (const button of document.querySelectorAll("[data-dismiss]")) {
  button.hidden = false;
  button.addEventListener("click", () => button.closest(".toast").remove());
}

for (const bar of document.querySelectorAll("[data-bulk]")) {
  const boxes = [...document.querySelectorAll(`input[name="${CSS.escape(bar.dataset.bulk)}"]`)];
  const told = bar.querySelector("[data-count]");
  const start = told.textContent;
  const count = () => {
    const chosen = boxes.filter((box) => box.checked).length;
    told.textContent = chosen ? `${chosen} ${told.dataset.count}` : start;
  };
  boxes.forEach((box) => box.addEventListener("change", count));
  count();
}
