// Shows a drive in a page of your own: `<portico-drive src="https://acme.drive.example"></portico-drive>`.
// Version 1.0.0. How to use it: docs/embedding.md; its types: portico-embed.d.ts.

export const VERSION = "1.0.0";

/** The number of the protocol that both sides speak. */
const PROTOCOL = 1;
/** How long an answer is waited for, in milliseconds. */
const PATIENCE = 15000;
/** Where each layout begins. */
const PATHS = { drive: "/files", folder: "/files", picker: "/pick" };

const sheet = new CSSStyleSheet();
sheet.replaceSync(
  ":host { display: block; min-block-size: 24rem; } :host([hidden]) { display: none; } " +
    "iframe { display: block; inline-size: 100%; block-size: 100%; border: 0; }",
);

export class DriveElement extends HTMLElement {
  static observedAttributes = ["src", "mode", "folder", "theme", "language", "label"];

  #frame = document.createElement("iframe");
  #origin = null;
  #port = null;
  #last = 0;
  #waiting = new Map();
  #silence = 0;
  #hear = (event) => this.#greet(event);

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet];
    this.#frame.allow = "clipboard-write; fullscreen";
  }

  connectedCallback() {
    addEventListener("message", this.#hear);
    this.#load();
  }

  disconnectedCallback() {
    removeEventListener("message", this.#hear);
    clearTimeout(this.#silence);
    this.#close("disconnected");
  }

  attributeChangedCallback(name, before, after) {
    if (!this.isConnected || before === after) return;
    if (name === "theme" || name === "language") {
      // Who asks for it hears of a refusal; an attribute has nobody.
      if (after !== null && this.#port) this.#ask(name, { [name]: after }).catch(() => {});
    } else if (name === "folder" && this.#port && this.#mode() !== "picker") {
      this.open(after ?? "").catch(() => {});
    } else if (name === "label") {
      this.#frame.title = after ?? "";
    } else {
      this.#load();
    }
  }

  /** True as soon as the drive answers. */
  get ready() {
    return this.#port !== null;
  }

  /** Shows a folder; an empty id is the root. */
  open(folder) {
    return this.#ask("open", { folder: String(folder) });
  }

  /** `light`, `dark` or `system`. */
  setTheme(theme) {
    return this.#ask("theme", { theme: String(theme) });
  }

  /** A BCP 47 tag, such as `de`. */
  setLanguage(language) {
    return this.#ask("language", { language: String(language) });
  }

  #mode() {
    const mode = this.getAttribute("mode") ?? "drive";
    return Object.hasOwn(PATHS, mode) ? mode : "drive";
  }

  #load() {
    this.#close("reloaded");
    this.#origin = null;
    clearTimeout(this.#silence);
    const src = this.getAttribute("src");
    if (!src) return;
    let address;
    try {
      address = new URL(src, location.href);
    } catch {
      return this.#fail("bad-address");
    }
    const isLocal = /^(localhost|127\.0\.0\.1|.+\.localhost)$/.test(address.hostname);
    if (address.protocol !== "https:" && !(address.protocol === "http:" && isLocal)) {
      return this.#fail("bad-address");
    }
    this.#origin = address.origin;
    const mode = this.#mode();
    const folder = this.getAttribute("folder");
    const said = new URLSearchParams({ embed: mode });
    let path = PATHS[mode];
    if (folder && mode !== "picker") path += `/${encodeURIComponent(folder)}`;
    if (folder && mode === "folder") said.set("folder", folder);
    // The name stays with the frame wherever it goes, the address does not; a frame takes its name when it enters the page.
    this.#frame.remove();
    this.#frame.name = String(said);
    this.#frame.title = this.getAttribute("label") ?? "Drive";
    this.#frame.src = `${address.origin}${path}?${said}`;
    this.shadowRoot.append(this.#frame);
    const patience = Number(this.getAttribute("patience")) || PATIENCE;
    this.#silence = setTimeout(() => this.#fail("no-answer"), patience);
  }

  // The drive says that it listens; it gets the one end of a channel, addressed to its own origin and to nobody else.
  #greet(event) {
    const isDrive =
      event.source === this.#frame.contentWindow &&
      event.origin === this.#origin &&
      event.data?.kind === "drive:listening" &&
      event.data.version === PROTOCOL;
    if (!isDrive) return;
    this.#close("reloaded");
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (message) => this.#take(port1, message.data);
    event.source.postMessage({ kind: "drive:hello", version: PROTOCOL }, this.#origin, [port2]);
  }

  #take(port, words) {
    if (typeof words !== "object" || words === null) return;
    if (words.event === "ready") {
      clearTimeout(this.#silence);
      this.#port = port;
      for (const name of ["theme", "language"]) {
        const value = this.getAttribute(name);
        if (value !== null) this.#ask(name, { [name]: value }).catch(() => {});
      }
    }
    if (typeof words.event === "string") {
      this.dispatchEvent(new CustomEvent(words.event, { detail: words }));
    } else if (this.#waiting.has(words.id)) {
      const { done, failed } = this.#waiting.get(words.id);
      this.#waiting.delete(words.id);
      if (words.ok) done();
      else failed(new Error(words.error));
    }
  }

  #ask(method, params) {
    if (!this.#port) return Promise.reject(new Error("not-ready"));
    const id = ++this.#last;
    return new Promise((done, failed) => {
      this.#waiting.set(id, { done, failed });
      setTimeout(() => {
        if (this.#waiting.delete(id)) failed(new Error("no-answer"));
      }, PATIENCE);
      this.#port.postMessage({ id, method, params });
    });
  }

  #close(why) {
    this.#port?.close();
    this.#port = null;
    for (const { failed } of this.#waiting.values()) failed(new Error(why));
    this.#waiting.clear();
  }

  #fail(reason) {
    this.dispatchEvent(new CustomEvent("error", { detail: { event: "error", reason } }));
  }
}

/** Registers the element under another name. */
export function define(name) {
  if (!customElements.get(name)) customElements.define(name, class extends DriveElement {});
}

define("portico-drive");
