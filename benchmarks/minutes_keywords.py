"""The reader that one would write in an afternoon: keywords, and dateparser's search_dates."""

import re
from datetime import datetime, time

from dateparser.search import search_dates

from tests.parsing.minutes.minutes_case import MinutesCase
from tests.parsing.minutes.minutes_score import Found

DEADLINE = re.compile(
    r"\b(mennessä|viimeistään|deadline|määräaika|päättyy|senast|före|innan|sista dag|by|before"
    r"|until|due|ska|skall|måste|will|must|should|to be|on \w+ttava|pitää|tehtävä|todo|action)\b",
    re.IGNORECASE,
)
MEETING = re.compile(
    r"\b(seuraava kokous|seuraava palaveri|nästa möte|next meeting|next call)\b", re.IGNORECASE
)
DECISION = re.compile(
    r"\b(päätettiin|hyväksyttiin|päätös|beslut\w*|godkändes|agreed|approved|resolved|carried)\b",
    re.IGNORECASE,
)
HEADING = re.compile(r"\s*(?:#+\s*)?(?:§\s*)?(\d{1,2})[.)]?\s*§?\s+([A-ZÅÄÖ].{2,80})$")
SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-ZÅÄÖ])")


def read_keywords(case: MinutesCase) -> Found:
    """Return what keywords and search_dates find, sentence by sentence."""
    tasks: list[tuple[str | None, str]] = []
    meetings: list[str] = []
    decisions: list[str] = []
    sections: list[str] = []
    label = ""
    for line in case.text.splitlines():
        if heading := HEADING.match(line):
            label = heading[1]
            sections.append(f"{heading[1]} {heading[2]}")
            continue
        for sentence in SENTENCE.split(line):
            moment = _first_date(sentence, case)
            if MEETING.search(sentence) and moment:
                meetings.append(_written(moment))
            elif DEADLINE.search(sentence):
                tasks.append((f"{moment:%Y-%m-%d}" if moment else None, sentence))
            if DECISION.search(sentence):
                decisions.append(f"{label} {sentence}".strip())
    return Found(tasks=tasks, meetings=meetings, decisions=decisions, sections=sections)


def _first_date(sentence: str, case: MinutesCase) -> datetime | None:
    settings = {"RELATIVE_BASE": case.at.replace(tzinfo=None), "PREFER_DATES_FROM": "future"}
    found = search_dates(sentence, languages=[case.gold["language"]], settings=settings)
    moment: datetime | None = found[0][1] if found else None
    return moment


def _written(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d}" if moment.time() == time(0) else f"{moment:%Y-%m-%dT%H:%M}"
