// chrono-node on JSON lines {"text", "at", "language"}: prints {"found", "ms"} for each.
const chrono = require("chrono-node");
const day = (c) => [c.get("year"), c.get("month"), c.get("day")].map((n) => String(n).padStart(2, "0")).join("-");
const clock = (c) => [c.get("hour"), c.get("minute")].map((n) => String(n).padStart(2, "0")).join(":");
const moment = (c) => (c.isCertain("hour") ? `${day(c)}T${clock(c)}` : day(c));

const lines = require("fs").readFileSync(0, "utf8").split("\n").filter(Boolean);
const parsers = { fi: chrono.fi, sv: chrono.sv, en: chrono.en.GB };
for (const line of lines) {
  const { text, at, language } = JSON.parse(line);
  const start = process.hrtime.bigint();
  const results = parsers[language].parse(text, { instant: new Date(at) }, { forwardDate: true });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  const found = results.map((r) => [moment(r.start), r.end ? moment(r.end) : null]);
  console.log(JSON.stringify({ found, ms }));
}
