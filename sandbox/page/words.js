import en from "./words/en.js";
import fi from "./words/fi.js";
import sv from "./words/sv.js";

export const LANGUAGES = { fi, sv, en };
const KEPT_AS = "sandbox-language";

let language = localStorage.getItem(KEPT_AS) in LANGUAGES ? localStorage.getItem(KEPT_AS) : "fi";

/** The language in use. */
export const currentLanguage = () => language;

/** The text of a key in the language in use, its {fields} filled in. */
export function word(key, fields = {}) {
  return LANGUAGES[language][key].replace(/\{(\w+)\}/g, (_, field) => fields[field]);
}

/** Speak another language from now on. */
export function chooseLanguage(choice) {
  language = choice;
  localStorage.setItem(KEPT_AS, choice);
}

/** Write the words that stand in the page itself: data-word, data-word-label and so on. */
export function writeWords(root) {
  document.documentElement.lang = language;
  for (const node of root.querySelectorAll("[data-word]")) node.textContent = word(node.dataset.word);
  for (const node of root.querySelectorAll("[data-word-label]"))
    node.setAttribute("aria-label", word(node.dataset.wordLabel));
  for (const node of root.querySelectorAll("[data-word-hint]"))
    node.setAttribute("placeholder", word(node.dataset.wordHint));
}
