
// The page's only policy for Trusted Types (docs/security.md).
const policy = globalThis.trustedTypes?.createPolicy("app", {
  createHTML: (text) => text,
  createScriptURL: (url) => url,
});

// Markup is taken from the program's own constants and from nowhere else.
function trustedMarkup(address, length) {
  const start = address >>> 0;
  const end = start + (length >>> 0);
  if (length !== 0 && (start < CONSTANTS_START || end > CONSTANTS_END)) {
    throw new TypeError("Markup must be constant.");
  }
  const text = getStringFromWasm0(address, length);
  return policy ? policy.createHTML(text) : text;
}

// The one worker that there is lies beside this file.
function trustedWorker(address, length) {
  const url = new URL(getStringFromWasm0(address, length), document.baseURI).href;
  if (url !== new URL("hasher.js", import.meta.url).href) {
    throw new TypeError("There is no such worker.");
  }
  return policy ? policy.createScriptURL(url) : url;
}
