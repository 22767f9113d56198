// The worker's entry: keeps what arrives while the wasm is still loading, then hands everything over in order.
import init, { receive } from "./hasher_glue.js";

const waiting = [];
self.onmessage = (event) => waiting.push(event.data);

init({ module_or_path: new URL("hasher_bg.wasm", import.meta.url) }).then(() => {
  self.onmessage = (event) => receive(event.data);
  for (const message of waiting.splice(0)) receive(message);
});
