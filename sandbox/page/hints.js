import { upload } from "./api.js";
import { addBot, groupOf } from "./bot.js";
import { toNextReminder } from "./clock.js";
import { write } from "./composer.js";
import { byId, el } from "./dom.js";
import { attempt } from "./notices.js";
import { closePanel } from "./panel.js";
import { ROLES } from "./people.js";
import { change, store } from "./store.js";
import { become } from "./sync.js";
import { word } from "./words.js";

const SECRETARY = 101;
const SAMPLE = new URL("samples/ohjausryhma_2016-11-24.txt", import.meta.url);

const HINTS = [
  { key: "hint.add", act: () => inGroup(addBot) },
  { key: "hint.minutes", act: () => sendSample() },
  { key: "hint.save" },
  { key: "hint.clock", act: () => inGroup(toNextReminder) },
  { key: "hint.task", act: () => inGroup(() => write(word("hint.task.do"))) },
  { key: "hint.doubt", act: () => inGroup(() => write(word("hint.doubt.do"))) },
  { key: "hint.ask", act: () => inGroup(() => write(word("hint.ask.do"))) },
];

/** List what a newcomer may try, each with a button that does it. */
export function showHints() {
  byId("hints").replaceChildren(...HINTS.map(hint));
}

function hint({ key, act }) {
  if (!act) return el("li", {}, el("p", {}, word(key)));
  const onclick = () => {
    closePanel();
    attempt(act);
  };
  const button = el("button", { type: "button", onclick }, word(`${key}.do`));
  return el("li", {}, el("p", {}, word(key)), button);
}

async function inGroup(then) {
  if (ROLES[store.personId] === "stranger") await become(SECRETARY);
  change({ chatId: groupOf(store.view).id });
  await then();
}

async function sendSample() {
  await become(SECRETARY, SECRETARY);
  const answer = await fetch(SAMPLE);
  const file = new File([await answer.blob()], SAMPLE.pathname.split("/").at(-1), { type: "text/plain" });
  await upload({ as: SECRETARY, chat: SECRETARY, file });
}
