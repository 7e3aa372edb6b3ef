// Answers a statement without loading the page anew: one small request gives the next one.
// The keys 1, 2 and 3 answer, b says that it matters, u takes the last answer back.
const form = document.querySelector("[data-answer]");
const back = document.querySelector("[data-answer-back]");

const part = (name) => form.querySelector(`[data-answer-${name}]`);

async function send(action, fields) {
  form.ariaBusy = "true";
  const headers = { accept: "application/json" };
  const response = await fetch(action, { method: "post", headers, body: fields }).catch(() => null);
  const next = response?.ok ? await response.json() : null;
  // Whatever is not a next statement, the page itself tells.
  if (!next?.card || next.pause) {
    location.assign(form.dataset.answer);
    return;
  }
  show(next);
  form.ariaBusy = "false";
}

function show({ card, answered, total, progress }) {
  const text = part("text");
  text.textContent = card.text;
  text.lang = card.language;
  part("number").value = card.number;
  part("important").checked = false;
  part("progress").textContent = progress;
  part("bar").max = total;
  part("bar").value = answered;
  back.hidden = answered === 0;
  text.focus({ preventScroll: true });
}

form?.addEventListener("submit", (event) => {
  event.preventDefault();
  if (form.ariaBusy !== "true") {
    send(form.action, new URLSearchParams(new FormData(form, event.submitter)));
  }
});

back?.addEventListener("submit", (event) => {
  if (!form) return;
  event.preventDefault();
  send(back.action, new URLSearchParams());
});

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input:not([type=checkbox], [type=radio]), textarea, select");
  if (!form || typing || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  const reply = form.querySelector(`button[aria-keyshortcuts="${CSS.escape(event.key)}"]`);
  if (reply) form.requestSubmit(reply);
  if (event.key === "b") part("important").click();
  if (event.key === "u" && !back.hidden) back.requestSubmit();
});
