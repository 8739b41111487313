import { byId, el } from "./dom.js";
import { avatar } from "./message.js";
import { attempt } from "./notices.js";
import { store } from "./store.js";
import { become } from "./sync.js";
import { currentLanguage, word } from "./words.js";

/** What the people of the sandbox are in the steering group. */
export const ROLES = { 101: "secretary", 102: "member", 103: "member", 104: "stranger" };
let shown = "";

/** Show whom one can be; arrow keys choose, as among any radio buttons. */
export function showPeople() {
  const print = `${currentLanguage()} ${store.people.map(({ id }) => id)}`;
  if (print !== shown) byId("people-list").replaceChildren(...store.people.map(choice));
  shown = print;
  for (const radio of byId("people-list").querySelectorAll("input"))
    radio.checked = Number(radio.value) === store.personId;
}

function choice(person) {
  const onchange = () => attempt(() => become(person.id));
  return el(
    "label",
    { class: "person", title: person.username ? `@${person.username}` : null },
    el("input", { type: "radio", name: "person", class: "unseen", value: person.id, onchange }),
    avatar(person),
    el(
      "span",
      { class: "person-name" },
      el("b", {}, person.name),
      el("small", {}, word(`role.${ROLES[person.id]}`)),
    ),
  );
}
