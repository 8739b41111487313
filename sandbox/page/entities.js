import { el } from "./dom.js";
import { ownMomentOf } from "./when.js";

const TAGS = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strikethrough: "s",
  code: "code",
  pre: "pre",
  blockquote: "blockquote",
  expandable_blockquote: "blockquote",
};
const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);

/**
 * The nodes of a text with Telegram's entities: offsets count UTF-16 units, as strings here do.
 * `onCommand` is called with a command that is pressed.
 */
export function renderText(text, entities, onCommand) {
  const ordered = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return renderRange(text, ordered, 0, text.length, onCommand);
}

function renderRange(text, entities, start, end, onCommand) {
  const nodes = [];
  let position = start;
  while (entities.length) {
    const [entity, ...rest] = entities;
    const close = entity.offset + entity.length;
    const inner = rest.filter((other) => other.offset < close);
    nodes.push(text.slice(position, entity.offset));
    const children = renderRange(text, inner, entity.offset, close, onCommand);
    nodes.push(wrap(entity, text.slice(entity.offset, close), children, onCommand));
    position = close + (BLOCKS.has(entity.type) && text[close] === "\n" ? 1 : 0);
    entities = rest.filter((other) => other.offset >= close);
  }
  nodes.push(text.slice(position, end));
  return nodes.filter((node) => node !== "");
}

function wrap(entity, covered, children, onCommand) {
  if (entity.type in TAGS) return el(TAGS[entity.type], {}, children);
  if (entity.type === "url") return link(covered, children);
  if (entity.type === "text_link") return link(entity.url, children);
  if (entity.type === "date_time") return time(entity.unix_time, children);
  if (entity.type === "bot_command") return command(covered, onCommand);
  return el("span", { class: `entity ${entity.type}` }, children);
}

function command(covered, onCommand) {
  return el("button", { type: "button", class: "command", onclick: () => onCommand(covered) }, covered);
}

/** The words as they are; whoever points at them sees the instant in their own zone. */
function time(unixTime, children) {
  const instant = new Date(unixTime * 1000);
  return el("time", { datetime: instant.toISOString(), title: ownMomentOf(instant) }, children);
}

/** A link out of the sandbox; anything but the web stays plain text. */
export function link(address, children) {
  const url = URL.canParse(address) ? address : `https://${address}`;
  if (!/^https?:\/\//i.test(url)) return el("span", {}, children);
  return el("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, children);
}
