import { tellBot } from "./api.js";
import { byId } from "./dom.js";
import { attempt } from "./notices.js";
import { store } from "./store.js";
import { word } from "./words.js";

/** Make the buttons that add, remove, crash and start the bot work. */
export function wireBot() {
  byId("bot-kill").addEventListener("click", () => attempt(() => tellBot({ do: "kill" })));
  byId("bot-start").addEventListener("click", () => attempt(() => tellBot({ do: "start" })));
  byId("bot-add").addEventListener("click", addBot);
  byId("bot-remove").addEventListener("click", () => attempt(() => tellOfGroup("remove")));
}

/** Show whether the bot runs, and only what can be done with it. */
export function showBot() {
  const { running } = store.view.bot;
  const group = groupOf(store.view);
  byId("bot-state").textContent = word(running ? "bot.running" : "bot.stopped");
  byId("bot-state").classList.toggle("stopped", !running);
  byId("bot-kill").hidden = !running;
  byId("bot-start").hidden = running;
  byId("bot-add").hidden = !group || group.has_bot;
  byId("bot-remove").hidden = !group?.has_bot;
}

/** Add the bot to the person's group, where it is not there yet. */
export function addBot() {
  return groupOf(store.view).has_bot ? null : attempt(() => tellOfGroup("add"));
}

/** The group among what a person sees. */
export const groupOf = (view) => view.chats.find(({ kind }) => kind !== "private");

const tellOfGroup = (order) =>
  tellBot({ do: order, as: store.personId, chat: groupOf(store.view).id });
