import { Refused } from "./api.js";
import { byId, el } from "./dom.js";
import { word } from "./words.js";

const SHOWN_FOR = 4000;

/** Say something in passing. */
export function toast(text) {
  const note = el("p", { class: "toast" }, text);
  byId("toasts").append(note);
  setTimeout(() => note.remove(), SHOWN_FOR);
}

/** Say something that has to be read. */
export function alertBox(text) {
  byId("alert-text").textContent = text;
  byId("alert").showModal();
}

/** Do what a person asked for; a refusal becomes a toast. Tells whether it was done. */
export async function attempt(act) {
  try {
    await act();
    return true;
  } catch (error) {
    if (!(error instanceof Refused || error instanceof TypeError)) throw error;
    const isRefusal = error instanceof Refused;
    toast(isRefusal ? word("error.request", { reason: error.message }) : word("error.offline"));
    return false;
  }
}
