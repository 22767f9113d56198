// Reloads the page when the server has another one; only in pages that `cargo xtask dev` serves.
let first;
setInterval(async () => {
  try {
    const page = await (await fetch("/", { cache: "no-store" })).text();
    first ??= page;
    if (page !== first) location.reload();
  } catch {
    // The server is being restarted.
  }
}, 1000);
