import { press, say } from "./api.js";
import { addBot, groupOf } from "./bot.js";
import { alertBox, attempt, toast } from "./notices.js";
import { change, store } from "./store.js";
import { word } from "./words.js";

/** What can be pressed in a message: buttons, commands, and links that lead to the bot itself. */
export const PRESSES = { press: pressButton, command: sendCommand, isOwn, follow };

async function pressButton(message, { data }, button) {
  button.setAttribute("aria-busy", "true");
  await attempt(async () => {
    const answer = await press({ as: store.personId, chat: store.chatId, message: message.id, data });
    if (!answer.answered) toast(word("bot.silent"));
    else if (answer.text) (answer.show_alert ? alertBox : toast)(answer.text);
  });
  button.removeAttribute("aria-busy");
}

function sendCommand(text) {
  attempt(() => say({ as: store.personId, chat: store.chatId, text }));
}

/** Whether a link is one of those that Telegram's apps follow without leaving: t.me/the_bot. */
function isOwn(url) {
  const { host, pathname } = new URL(url);
  return host === "t.me" && pathname === `/${store.view.bot.username}`;
}

/** Follow such a link: ?startgroup adds the bot to the group, others open the private chat. */
function follow(url) {
  const group = groupOf(store.view);
  if (!group || !new URL(url).searchParams.has("startgroup")) {
    change({ chatId: store.personId });
    return;
  }
  change({ chatId: group.id });
  addBot();
}
