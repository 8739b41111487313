import { LANGUAGES, currentLanguage } from "./words.js";

const ZONE = "Europe/Helsinki";
const CLOCK = { hour: "numeric", minute: "2-digit" };
const DAY = { weekday: "short", day: "numeric", month: "numeric", year: "numeric" };

const format = (instant, locale, options) =>
  new Intl.DateTimeFormat(locale, { timeZone: ZONE, ...options }).format(instant);

const spoken = (instant, options) =>
  format(instant, LANGUAGES[currentLanguage()].locale, options);

/** "9.05" */
export const clockOf = (instant) => spoken(instant, CLOCK);

/** "to 24.11.2016" */
export const dayOf = (instant) => spoken(instant, DAY);

/** "to 24.11.2016 klo 10.00" */
export const momentOf = (instant) => spoken(instant, { ...DAY, ...CLOCK });

/** "to 24.11.2016 klo 10.00 UTC+2", in the zone of whoever looks. */
export const ownMomentOf = (instant) =>
  spoken(instant, { ...DAY, ...CLOCK, timeZoneName: "short", timeZone: undefined });

/** "2016-11-24T10:00": what a datetime-local field wants, in the wall time of the group. */
export function fieldOf(instant) {
  const time = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
  const day = format(instant, "sv-SE", { year: "numeric", month: "2-digit", day: "2-digit" });
  return `${day}T${format(instant, "sv-SE", time)}`;
}
