// While a search goes on: once it has ended, what it found is put in place of what was there.
const part = document.querySelector("[data-search]");
const source = part && new EventSource(part.dataset.search);

source?.addEventListener("uitkomst", async () => {
  source.close();
  const response = await fetch(location.href, { headers: { accept: "text/html" } }).catch(() => null);
  if (!response?.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const fresh = page.querySelector(`#${part.id}`);
  if (fresh) part.replaceChildren(...fresh.childNodes);
});
