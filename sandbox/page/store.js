/**
 * What the page knows: people, who is writing, in which chat, and what that person sees.
 * The person and the chat stand in the address, so that two tabs can be two people.
 */
export const store = { people: [], personId: null, chatId: null, view: null };

const listeners = [];

/** Call the listener after every change. */
export const onChange = (listener) => listeners.push(listener);

/** Take a change over and tell everybody. */
export function change(patch) {
  Object.assign(store, patch);
  history.replaceState(null, "", `#${store.personId}/${store.chatId ?? ""}`);
  for (const listener of listeners) listener(store);
}

/** The person and the chat in the address, where it names any. */
export function idsInAddress() {
  const [personId, chatId] = location.hash.slice(1).split("/").map(Number);
  return { personId: personId || null, chatId: chatId || null };
}

/** The person who is writing. */
export const person = () => store.people.find(({ id }) => id === store.personId);

/** The chat that is open, or undefined where the person sees none. */
export const chat = () => store.view?.chats.find(({ id }) => id === store.chatId);
