import { byId, el } from "./dom.js";
import { renderMessage } from "./message.js";
import { PRESSES } from "./presses.js";
import { chat, person, store } from "./store.js";
import { dayOf } from "./when.js";
import { currentLanguage, word } from "./words.js";

const NEAR_END = 80;
const nodes = new Map();
let opened = "";
let isAtEnd = true;

/** Keep the newest message in sight for as long as the reader is there. */
export function wireConversation() {
  const log = byId("log");
  log.addEventListener("scroll", () => {
    isAtEnd = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_END;
    if (isAtEnd) byId("latest").hidden = true;
  });
  new ResizeObserver(() => isAtEnd && toEnd()).observe(log);
  byId("latest").addEventListener("click", toEnd);
}

/** Show the open chat; only what has changed is drawn anew. `does` has reply and edit. */
export function showConversation(does) {
  const log = byId("log");
  const messages = chat()?.messages ?? [];
  const place = `${store.personId}/${store.chatId}/${currentLanguage()}`;
  if (place !== opened) clear(log);
  const hasNew = draw(log, messages, { ...does, ...PRESSES, show: reveal });
  if (place !== opened || isAtEnd || (hasNew && isMine(messages.at(-1)))) toEnd();
  else if (hasNew) byId("latest").hidden = false;
  opened = place;
  log.setAttribute("aria-busy", "false");
  byId("empty").hidden = messages.length > 0;
}

/** Scroll to the newest message. */
function toEnd() {
  const log = byId("log");
  log.scrollTop = log.scrollHeight;
  isAtEnd = true;
  byId("latest").hidden = true;
}

const isMine = (message) => message?.from.id === store.personId;

function clear(log) {
  log.setAttribute("aria-busy", "true");
  log.replaceChildren();
  nodes.clear();
}

function draw(log, messages, does) {
  const wanted = [...items(messages, does)];
  const keys = new Set(wanted.map(({ key }) => key));
  for (const [key, { node }] of nodes)
    if (!keys.has(key)) {
      node.remove();
      nodes.delete(key);
    }
  const hasNew = wanted.some(({ key }) => !nodes.has(key));
  wanted.forEach((item, index) => place(log, item, index));
  return hasNew;
}

function place(log, { key, print, make }, index) {
  const known = nodes.get(key);
  if (known?.print === print) return;
  const node = make();
  if (known) replaceKeepingFocus(known.node, node);
  else log.insertBefore(node, log.children[index] ?? null);
  nodes.set(key, { node, print });
}

function replaceKeepingFocus(old, fresh) {
  const position = [...old.querySelectorAll("a, button")].indexOf(document.activeElement);
  old.replaceWith(fresh);
  if (position < 0) return;
  const next = fresh.querySelectorAll("a, button")[position] ?? byId("log");
  next.focus({ preventScroll: true });
}

function* items(messages, does) {
  const byMessageId = new Map(messages.map((message) => [message.id, message]));
  let previous = null;
  for (const message of messages) {
    const day = dayOf(new Date(message.date));
    const isNewDay = !previous || dayOf(new Date(previous.date)) !== day;
    if (isNewDay) yield dayItem(day);
    const isFollowing = !isNewDay && previous.from.id === message.from.id && !previous.event;
    const replied = byMessageId.get(message.reply_to);
    const about = { isMine: isMine(message), isFollowing, replied };
    yield {
      key: message.id,
      print: JSON.stringify([message, isFollowing, replied?.text]),
      make: () => renderMessage(message, { ...about, does }),
    };
    previous = message;
  }
}

const dayItem = (day) => ({ key: day, print: day, make: () => el("p", { class: "day" }, day) });

function reveal(id) {
  const node = nodes.get(id)?.node;
  node?.scrollIntoView({ block: "center", behavior: "smooth" });
  node?.animate({ opacity: [0.4, 1] }, 800);
}

/** Write the title over the messages. */
export function showTitle() {
  const open = chat();
  byId("chat-title").textContent = open?.title ?? word("chat.none");
  byId("chat-about").textContent = open ? `${word(kindOf(open))} · ${person().name}` : "";
}

const kindOf = ({ kind }) => (kind === "private" ? "private" : "group");
