// Keeps a result up to date while it is open: whenever there is a new one, its part of the page
// is fetched anew and put in place of the old.
const part = document.querySelector("[data-live]");

async function renew() {
  const response = await fetch(location.href, { headers: { accept: "text/html" } }).catch(() => null);
  if (!response?.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const fresh = page.querySelector("main > :is(.result, .screen)");
  // Whoever reads on with the keyboard, or has something folded open, keeps their place.
  if (!fresh || part.contains(document.activeElement)) return;
  const open = [...part.querySelectorAll("details")].map((one) => one.open);
  part.replaceChildren(...fresh.childNodes);
  part.querySelectorAll("details").forEach((one, place) => { one.open = open[place] ?? false; });
  if (!fresh.hasAttribute("data-live")) source.close();
}

const source = part && new EventSource(part.dataset.live);
source?.addEventListener("uitkomst", renew);
