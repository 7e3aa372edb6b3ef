// Keys for who decides about many wishes: the links and buttons of the list do the work.
const list = document.querySelector("[data-keys]");
const help = document.querySelector("[data-keys-help]");

/** The wish that has the focus, or -1. */
const here = (items) => items.findIndex((item) => item.contains(document.activeElement));

const deeds = {
  /** To the next wish, or the one before. */
  j: (items) => items[Math.min(here(items) + 1, items.length - 1)],
  k: (items) => items[Math.max(here(items) - 1, 0)],
  /** The first suggestion, as its button would. */
  a: (items) => items[here(items)]?.querySelector(".button--primary")?.click(),
  /** Another decision. */
  o: (items) => {
    const more = items[here(items)]?.querySelector("details");
    if (more) {
      more.open = true;
      more.querySelector("select, input:not([type=hidden])")?.focus();
    }
  },
};

if (list && help) {
  const on = help.querySelector("input");
  on.checked = localStorage.getItem("keys") !== "off";
  on.addEventListener("change", () => localStorage.setItem("keys", on.checked ? "on" : "off"));
  help.hidden = false;
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const deed = on.checked && plain && !typing && Object.hasOwn(deeds, event.key);
    if (!deed) return;
    event.preventDefault();
    const to = deeds[event.key]([...list.children]);
    to?.querySelector("a")?.focus();
    to?.scrollIntoView({ block: "start" });
  });
}
