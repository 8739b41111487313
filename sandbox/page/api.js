/** What the sandbox refused, in its own words. */
export class Refused extends Error {}

async function call(path, options = {}) {
  const response = await fetch(`/api/${path}`, options);
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Refused(answer.error ?? response.statusText);
  return answer;
}

const post = (path, body) =>
  call(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });

export const getPeople = () => call("people");
export const getView = (as) => call(`view?as=${as}`);
export const waitForChange = (since) => call(`changes?since=${since}`);
export const say = (message) => post("say", message);
export const edit = (message) => post("edit", message);
export const press = (button) => post("press", button);
export const moveClock = (step) => post("clock", step);
export const tellBot = (order) => post("bot", order);
export const addressOf = (fileId) => `/api/file/${encodeURIComponent(fileId)}`;

/** Send a file to a chat, with a caption or without. */
export function upload({ as, chat, file, caption }) {
  const form = new FormData();
  form.set("as", as);
  form.set("chat", chat);
  if (caption) form.set("caption", caption);
  form.set("file", file, file.name);
  return call("upload", { method: "POST", body: form });
}
