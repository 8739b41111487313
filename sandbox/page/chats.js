import { byId, el } from "./dom.js";
import { avatar, eventLine } from "./message.js";
import { change, store } from "./store.js";
import { word } from "./words.js";

const seen = new Map();

/** Show the chats that the person is in, with what is new in each. */
export function showChats() {
  markSeen();
  const chats = store.view.chats;
  const focused = document.activeElement?.dataset?.chat;
  byId("chat-list").replaceChildren(...chats.map((chat) => el("li", {}, entry(chat))));
  if (focused) byId("chat-list").querySelector(`[data-chat="${focused}"]`)?.focus();
}

const placeOf = (chatId) => `${store.personId}/${chatId}`;

function markSeen() {
  const open = store.view.chats.find(({ id }) => id === store.chatId);
  if (open) seen.set(placeOf(open.id), open.messages.at(-1)?.id ?? 0);
}

function entry(chat) {
  const isOpen = chat.id === store.chatId;
  const latest = chat.messages.at(-1);
  return el(
    "button",
    {
      type: "button",
      class: "chat",
      "data-chat": chat.id,
      "aria-current": isOpen ? "true" : null,
      onclick: () => change({ chatId: chat.id }),
    },
    avatar({ name: chat.title, kind: chat.kind === "private" ? "bot" : "group" }),
    el(
      "span",
      { class: "chat-names" },
      el("b", {}, chat.title),
      el("small", {}, latest ? lineOf(latest) : word(chat.kind === "private" ? "private" : "group")),
    ),
    badge(chat),
  );
}

function lineOf(message) {
  if (message.event) return eventLine(message.event);
  const [line] = (message.text || message.document.name).split("\n");
  return `${message.from.name.split(" ")[0]}: ${line}`;
}

function badge(chat) {
  const after = seen.get(placeOf(chat.id)) ?? 0;
  const isNew = ({ id, from }) => id > after && from.id !== store.personId;
  const count = chat.messages.filter(isNew).length;
  if (!count) return null;
  return el("span", { class: "badge", "aria-label": word("chat.unread", { count }) }, String(count));
}
