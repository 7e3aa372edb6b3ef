// While a wish is typed, shows the ones that are already there.
const WAIT = 350;

for (const field of document.querySelectorAll("[data-similar]")) {
  const into = document.getElementById(field.dataset.similarInto);
  let timer, running;
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      running?.abort();
      running = new AbortController();
      const text = field.value.trim();
      if (text.length < 6) return into.replaceChildren();
      const address = `${field.dataset.similar}?${new URLSearchParams({ tekst: text })}`;
      try {
        const answer = await fetch(address, { signal: running.signal, headers: { accept: "text/html" } });
        if (!answer.ok) return;
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        into.replaceChildren(...page.body.childNodes);
      } catch {
        // The form works without; the next letter tries again.
      }
    }, WAIT);
  });
}
