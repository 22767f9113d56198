// The types of portico-embed.js, version 1.0.0.

export declare const VERSION: "1.0.0";

export type DriveMode = "drive" | "folder" | "picker";
export type DriveTheme = "light" | "dark" | "system";

export interface PickedFile {
  /** The file's id, for the API. */
  id: string;
  name: string;
  /** Bytes. */
  size: number;
}

export interface DriveEvents {
  /** The drive answers. */
  ready: CustomEvent<{ event: "ready"; version: 1; capabilities: string[] }>;
  /** A folder is shown. */
  navigate: CustomEvent<{ event: "navigate"; folder: string }>;
  /** Files were chosen (mode `picker`). */
  pick: CustomEvent<{ event: "pick"; files: PickedFile[] }>;
  /** Nothing was chosen (mode `picker`). */
  cancel: CustomEvent<{ event: "cancel" }>;
  /** Nobody is signed in: the drive shows its sign-in page. */
  "session-needed": CustomEvent<{ event: "session-needed" }>;
  "signed-in": CustomEvent<{ event: "signed-in" }>;
  /** `bad-address`: `src` is no https address. `no-answer`: the drive does not let this site show it, or is not there. */
  error: CustomEvent<{ event: "error"; reason: "bad-address" | "no-answer" }>;
}

export declare class DriveElement extends HTMLElement {
  readonly ready: boolean;
  /** Shows a folder; an empty id is the root. */
  open(folder: string): Promise<void>;
  setTheme(theme: DriveTheme): Promise<void>;
  /** A BCP 47 tag. Rejected with `unknown-language` where there are no texts. */
  setLanguage(language: string): Promise<void>;
  addEventListener<K extends keyof DriveEvents>(
    type: K,
    listener: (this: DriveElement, event: DriveEvents[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

/** Registers the element under another name. */
export declare function define(name: string): void;

declare global {
  interface HTMLElementTagNameMap {
    "portico-drive": DriveElement;
  }
}
