// How far a list is, without reloading the page; when the work is over, the page shows the result.
for (const box of document.querySelectorAll("[data-import-progress]")) {
  const bar = box.querySelector("progress");
  const words = box.querySelector("p");
  const look = async () => {
    const answer = await fetch(box.dataset.importProgress).catch(() => null);
    if (answer?.ok) {
      const { busy, done, of, text } = await answer.json();
      if (!busy) return location.reload();
      if (bar) [bar.value, bar.max] = [done, of];
      if (words.textContent !== text) words.textContent = text;
    }
    setTimeout(look, 1500);
  };
  setTimeout(look, 1000);
}
