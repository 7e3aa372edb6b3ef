// Adds a button that copies a list; without it, people select the list themselves.
const status = document.querySelector("[data-copy-status]");

for (const place of document.querySelectorAll("[data-copy]")) {
  const list = document.getElementById(place.dataset.copy);
  if (!list || !navigator.clipboard) continue;
  const button = document.createElement("button");
  button.className = "button";
  button.type = "button";
  button.textContent = place.dataset.copyLabel;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(list.value);
    if (status) status.textContent = place.dataset.copied;
  });
  place.replaceWith(button);
}
