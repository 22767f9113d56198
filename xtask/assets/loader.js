// Loads the parts of the app when they are first needed. It never gives up: a part that cannot be had is asked for
// again, and a page that is older than the server's release reloads itself.
import { initSync } from "./app.js";

const LONGEST_PAUSE = 15000;

// A part and what it stands on, loaded once; a failure is forgotten, so that the next attempt begins anew.
function part(file, needs) {
  let loading;
  const load = async () => {
    const source = fetch(new URL(file, import.meta.url));
    // Whoever awaits it below hears of the failure.
    source.catch(() => {});
    await Promise.all(needs.map((need) => need()));
    const app = initSync(undefined, undefined);
    await WebAssembly.instantiateStreaming(source, { __wasm_split: app, shared: app });
  };
  return () => {
    loading ??= load().catch((error) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

// A file of the glue: what the parts that need it import from the browser. A browser may remember that an address could
// not be had, so that the next attempt has another one.
function glue(file) {
  let loading;
  let attempts = 0;
  return () => {
    loading ??= import(attempts === 0 ? file : `${file}?${attempts}`).catch((error) => {
      loading = undefined;
      attempts += 1;
      throw error;
    });
    return loading;
  };
}

// What the app calls: it hears when the part is there.
function entry(load) {
  return async (callback, data) => {
    for (let pause = 500; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      try {
        await load();
        break;
      } catch {
        await reloadIfOld();
        await rest(pause);
      }
    }
    initSync(undefined, undefined).__indirect_function_table.get(callback)(data, true);
  };
}

// Waits, but not longer than until the connection is back.
function rest(pause) {
  return new Promise((done) => {
    setTimeout(done, pause);
    addEventListener("online", done, { once: true });
  });
}

async function reloadIfOld() {
  try {
    const page = await (await fetch("/", { cache: "no-store" })).text();
    const folder = new URL(".", import.meta.url).pathname;
    if (page.includes('src="/') && !page.includes(folder)) location.reload();
  } catch {
    // There is no connection: it is not the release's fault.
  }
}

