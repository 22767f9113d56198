// Shows a drive and everything that it says. The drive's address stands behind `?drive=` in this example's own; a real portal
// knows it.
const drive = new URLSearchParams(location.search).get("drive");
const log = document.querySelector("#log");
const form = document.querySelector("#choices");

function note(text) {
  const line = document.createElement("li");
  line.textContent = text;
  log.append(line);
}

// A portal can also keep a copy of this file beside its own.
await import(new URL("/portico-embed.js", drive).href);

function show() {
  const said = new FormData(form);
  const element = document.createElement("portico-drive");
  element.setAttribute("src", drive);
  element.setAttribute("mode", said.get("mode"));
  element.setAttribute("theme", said.get("theme"));
  element.setAttribute("label", "Our drive");
  if (said.get("folder")) element.setAttribute("folder", said.get("folder"));
  const patience = new URLSearchParams(location.search).get("patience");
  if (patience) element.setAttribute("patience", patience);
  for (const name of ["ready", "navigate", "pick", "cancel", "session-needed", "signed-in", "error"]) {
    element.addEventListener(name, (event) => {
      const { event: kind, ...rest } = event.detail;
      note(`${kind} ${JSON.stringify(rest)}`);
    });
  }
  document.querySelector("#place").replaceChildren(element);
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  show();
});

show();
