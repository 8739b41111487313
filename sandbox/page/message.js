import { addressOf } from "./api.js";
import { el } from "./dom.js";
import { link, renderText } from "./entities.js";
import { clockOf } from "./when.js";
import { word } from "./words.js";

const HUES = 5;

/** A round mark with initials; a person has the same colour each time, a bot and a group their own. */
export function avatar({ id, name, kind = `hue-${id % HUES}` }) {
  const initials = name.split(/\s+/).map((part) => part[0].toUpperCase()).slice(0, 2).join("");
  return el("span", { class: `avatar ${kind}`, "aria-hidden": "true" }, initials);
}

/**
 * One message of the log. `does` has what can be done with it: reply, edit, press,
 * command, follow (a link to the bot), show (another message).
 */
export function renderMessage(message, { isMine, isFollowing, replied, does }) {
  if (message.event) return el("p", { class: "service" }, eventLine(message.event));
  const side = `message ${isMine ? "mine" : "theirs"} ${isFollowing ? "following" : ""}`;
  return el(
    "article",
    { class: side, "data-id": message.id },
    isMine ? null : avatar(markOf(message.from)),
    el(
      "div",
      { class: "body" },
      bubble(message, { isMine, isFollowing, replied, does }),
      keyboard(message, does),
    ),
    acts(message, isMine, does),
  );
}

/** A service message in words: who came, who left. */
export function eventLine({ joined, left }) {
  const key = joined ? "event.joined" : "event.left";
  return word(key, { names: joined ? joined.join(", ") : left });
}

const markOf = ({ is_bot: isBot, ...person }) => (isBot ? { ...person, kind: "bot" } : person);

function bubble(message, { isMine, isFollowing, replied, does }) {
  return el(
    "div",
    { class: "bubble" },
    isMine || isFollowing
      ? el("span", { class: "unseen" }, `${message.from.name}: `)
      : el("p", { class: "sender" }, message.from.name),
    message.reply_to ? quote(message.reply_to, replied, does) : null,
    message.document ? file(message.document) : null,
    message.text
      ? el("div", { class: "text" }, renderText(message.text, message.entities, does.command))
      : null,
    el(
      "p",
      { class: "meta" },
      message.edited ? `${word("message.edited")} · ` : "",
      clockOf(new Date(message.date)),
    ),
  );
}

function quote(id, replied, does) {
  const text = replied ? replied.text || replied.document?.name : word("message.gone");
  return el(
    "button",
    { type: "button", class: "quote", onclick: () => does.show(id) },
    replied ? el("b", {}, replied.from.name) : null,
    el("span", {}, text),
  );
}

function file(document) {
  const label = word("message.download", { name: document.name });
  return el(
    "a",
    { class: "file", href: addressOf(document.file_id), download: document.name, "aria-label": label },
    el("span", { "aria-hidden": "true" }, "📄"),
    el("span", { class: "file-name" }, document.name),
    document.size == null ? null : el("small", {}, sizeOf(document.size)),
  );
}

const sizeOf = (bytes) => (bytes < 1024 ? `${bytes} B` : `${Math.round(bytes / 1024)} kB`);

function keyboard(message, does) {
  if (!message.buttons?.length) return null;
  const rows = message.buttons.map((row) =>
    el("div", { class: "row" }, row.map((button) => renderButton(message, button, does))),
  );
  return el("div", { class: "keyboard" }, rows);
}

function renderButton(message, button, does) {
  if (button.url && !does.isOwn(button.url)) return link(button.url, button.label);
  const onclick = button.url
    ? () => does.follow(button.url)
    : (event) => does.press(message, button, event.currentTarget);
  return el("button", { type: "button", onclick }, button.label);
}

function acts(message, isMine, does) {
  const canEdit = isMine && !message.document;
  return el(
    "div",
    { class: "acts" },
    act("message.reply", "↩", () => does.reply(message)),
    canEdit ? act("message.edit", "✎", () => does.edit(message)) : null,
  );
}

function act(key, sign, onclick) {
  return el("button", { type: "button", "aria-label": word(key), title: word(key), onclick }, sign);
}
