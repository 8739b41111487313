import { showBot, wireBot } from "./bot.js";
import { showChats } from "./chats.js";
import { showClock, wireClock } from "./clock.js";
import { clearDraft, replyTo, showDraft, startEdit, wireComposer } from "./composer.js";
import { showConversation, showTitle, wireConversation } from "./conversation.js";
import { byId, el } from "./dom.js";
import { showHints } from "./hints.js";
import { wirePanel } from "./panel.js";
import { showPeople } from "./people.js";
import { onChange, store } from "./store.js";
import { begin, follow } from "./sync.js";
import { LANGUAGES, chooseLanguage, currentLanguage, word, writeWords } from "./words.js";

const WIRES = [wireLanguage, wireComposer, wireConversation, wireClock, wireBot, wirePanel];
let place = "";

function show() {
  const next = `${store.personId}/${store.chatId}`;
  if (place !== next) clearDraft();
  place = next;
  showPeople();
  showChats();
  showTitle();
  showConversation({ reply: replyTo, edit: startEdit });
  showClock();
  showBot();
}

function showWords() {
  writeWords(document);
  document.title = word("title");
  showHints();
  showDraft();
}

function wireLanguage() {
  const options = Object.entries(LANGUAGES).map(([code, { name }]) => el("option", { value: code }, name));
  byId("language").append(...options);
  byId("language").value = currentLanguage();
  byId("language").addEventListener("change", ({ target }) => {
    chooseLanguage(target.value);
    showWords();
    show();
  });
}

for (const wire of WIRES) wire();
byId("alert-close").addEventListener("click", () => byId("alert").close());
showWords();
onChange(show);
await begin();
document.body.inert = false;
follow();
