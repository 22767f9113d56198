// Starts the app. A browser that cannot run it says so instead of staying blank.
import init from "./app.js";

init({ module_or_path: new URL("app_bg.wasm", import.meta.url) }).catch((error) => {
  console.error(error);
  const note = document.createElement("p");
  note.setAttribute("role", "alert");
  note.textContent =
    "This page could not be started. Please reload it; if that does not help, use a current browser.";
  document.body.append(note);
});
