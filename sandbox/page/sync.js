import { getPeople, getView, waitForChange } from "./api.js";
import { attempt } from "./notices.js";
import { change, idsInAddress, store } from "./store.js";

const RETRY_AFTER = 2000;

/** Learn who there is, and open the chat that the address names. */
export async function begin() {
  const people = await getPeople();
  const wanted = idsInAddress();
  const known = people.some(({ id }) => id === wanted.personId);
  store.people = people;
  await become(known ? wanted.personId : people[0].id, wanted.chatId);
}

/** Be another person from now on, in the same chat where that person sees it. */
export async function become(personId, chatId = store.chatId) {
  store.personId = personId;
  store.chatId = chatId;
  await refresh();
}

/** Fetch what the person sees now. */
export async function refresh() {
  const { personId } = store;
  const view = await getView(personId);
  if (personId !== store.personId) return;
  const stays = view.chats.some(({ id }) => id === store.chatId);
  change({ view, chatId: stays ? store.chatId : (view.chats[0]?.id ?? null) });
}

/** Fetch anew whenever something has changed, for as long as the page is open. */
export async function follow() {
  for (;;) {
    const isDone = await attempt(async () => {
      await waitForChange(store.view.revision);
      await refresh();
    });
    if (!isDone) await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER));
  }
}
