import { edit, say, upload } from "./api.js";
import { byId, el } from "./dom.js";
import { attempt } from "./notices.js";
import { store } from "./store.js";
import { word } from "./words.js";

const draft = { replyTo: null, editing: null, file: null };
const field = () => byId("text");

/** Make the field, its buttons and the place to drop files work. */
export function wireComposer() {
  byId("composer").addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });
  field().addEventListener("keydown", onKey);
  field().addEventListener("input", grow);
  byId("attach").addEventListener("click", () => byId("file").click());
  byId("file").addEventListener("change", ({ target }) => target.files[0] && attach(target.files[0]));
  wireDrop(byId("conversation"));
}

/** Answer a message with the next one. */
export function replyTo(message) {
  Object.assign(draft, { replyTo: message, editing: null });
  showDraft();
  field().focus();
}

/** Change a message of one's own. */
export function startEdit(message) {
  Object.assign(draft, { replyTo: null, editing: message, file: null });
  write(message.text);
}

/** Put a text into the field, ready to be sent. */
export function write(text) {
  field().value = text;
  grow();
  showDraft();
  field().focus();
}

/** Begin afresh: another person, another chat. */
export function clearDraft() {
  Object.assign(draft, { replyTo: null, editing: null, file: null });
  byId("file").value = "";
  field().value = "";
  grow();
  showDraft();
}

/** Show what the text will be: an answer, a change, a file's caption. */
export function showDraft() {
  const context = byId("context");
  const about = draft.editing
    ? [word("message.editing"), draft.editing.text]
    : draft.replyTo
      ? [word("message.replying", { name: draft.replyTo.from.name }), draft.replyTo.text]
      : null;
  const cancel = el(
    "button",
    { type: "button", onclick: cancelDraft, "aria-label": word("message.cancel") },
    "✕",
  );
  context.replaceChildren(...(about ? [el("b", {}, about[0]), el("span", {}, about[1]), cancel] : []));
  byId("attached").replaceChildren(...(draft.file ? [chip(draft.file)] : []));
  byId("send").setAttribute("aria-label", word(draft.editing ? "write.save" : "write.send"));
}

function cancelDraft() {
  if (draft.editing) clearDraft();
  draft.replyTo = null;
  showDraft();
  field().focus();
}

function chip(file) {
  const label = word("write.detach", { name: file.name });
  const detach = () => {
    draft.file = null;
    byId("file").value = "";
    showDraft();
    field().focus();
  };
  return el("button", { type: "button", onclick: detach, "aria-label": label }, `📄 ${file.name} ✕`);
}

function attach(file) {
  draft.file = file;
  showDraft();
  field().focus();
}

async function send() {
  const text = field().value.trim();
  if (!text && !draft.file) return;
  if (await attempt(() => deliver(text))) clearDraft();
}

function deliver(text) {
  const where = { as: store.personId, chat: store.chatId };
  if (draft.editing) return edit({ ...where, message: draft.editing.id, text });
  if (draft.file) return upload({ ...where, file: draft.file, caption: text });
  return say({ ...where, text, ...(draft.replyTo ? { reply_to: draft.replyTo.id } : {}) });
}

function onKey(event) {
  if (event.key === "Escape") cancelDraft();
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  send();
}

function grow() {
  field().style.height = "auto";
  field().style.height = `${field().scrollHeight}px`;
}

function wireDrop(area) {
  const hint = byId("drop");
  const hover = (event) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    hint.hidden = false;
  };
  area.addEventListener("dragenter", hover);
  area.addEventListener("dragover", hover);
  area.addEventListener("dragleave", (event) => {
    if (!area.contains(event.relatedTarget)) hint.hidden = true;
  });
  area.addEventListener("drop", (event) => {
    event.preventDefault();
    hint.hidden = true;
    if (event.dataTransfer.files[0]) attach(event.dataTransfer.files[0]);
  });
}
