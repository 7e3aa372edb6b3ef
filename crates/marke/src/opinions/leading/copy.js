// A button that copies a list; without it, people select the list themselves.
const status = document.querySelector("[data-copy-status]");

for (const button of document.querySelectorAll("[data-copy]")) {
  const list = document.getElementById(button.dataset.copy);
  button.hidden = !list || !navigator.clipboard;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(list.value);
    if (status) status.textContent = button.dataset.copied;
  });
}
