// Shows hits under a search field while somebody types: `data-suggest` is where to ask.
// Without this script the form goes to the search page.
const PAUSE = 180;

for (const input of document.querySelectorAll("input[data-suggest]")) {
  const list = document.createElement("div");
  list.className = "suggestions";
  list.hidden = true;
  input.after(list);
  let timer;
  let asked = 0;

  async function ask() {
    const words = input.value.trim();
    if (words.length < 2) {
      list.hidden = true;
      return;
    }
    const turn = ++asked;
    const answer = await fetch(input.dataset.suggest + encodeURIComponent(words), {
      headers: { accept: "text/html" },
    });
    if (turn !== asked || !answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    list.replaceChildren(...page.body.childNodes);
    list.hidden = list.querySelector("a") === null;
  }

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape") list.hidden = true;
    if (event.key === "ArrowDown") {
      const first = list.querySelector("a");
      if (first && !list.hidden) {
        event.preventDefault();
        first.focus();
      }
    }
  });
  document.addEventListener("click", (event) => {
    if (!list.contains(event.target) && event.target !== input) list.hidden = true;
  });
}
