import { moveClock } from "./api.js";
import { byId } from "./dom.js";
import { attempt, toast } from "./notices.js";
import { store } from "./store.js";
import { fieldOf, momentOf } from "./when.js";
import { word } from "./words.js";

const HOUR = 3600;
const DAY = 24 * HOUR;
let ahead = 0;

/** Make the clock's buttons work, and let it run. */
export function wireClock() {
  byId("clock-hour").addEventListener("click", () => move({ advance: HOUR }));
  byId("clock-day").addEventListener("click", () => move({ advance: DAY }));
  byId("clock-next").addEventListener("click", toNextReminder);
  byId("clock-form").addEventListener("submit", (event) => {
    event.preventDefault();
    const { value } = byId("clock-field");
    if (value) move({ to: value });
  });
  setInterval(tick, 1000);
}

/** Take the time over from what the person sees. */
export function showClock() {
  ahead = new Date(store.view.now) - Date.now();
  const field = byId("clock-field");
  if (document.activeElement !== field) field.value = fieldOf(new Date(store.view.now));
  tick();
}

/** Move to the instant of the next reminder; says so where none is to come. */
export const toNextReminder = () => move({ next: true });

function move(step) {
  return attempt(async () => {
    const { moved } = await moveClock(step);
    if (!moved) toast(word("clock.none"));
  });
}

function tick() {
  const now = new Date(Date.now() + ahead);
  const clock = byId("now");
  if (clock.textContent === momentOf(now)) return;
  clock.textContent = momentOf(now);
  clock.dateTime = now.toISOString();
}
