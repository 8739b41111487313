"""Doubts of a reading: what is wrong, and the question that settles it."""

from collections.abc import Iterable, Sequence
from zoneinfo import ZoneInfo

from bot.domain.moment import Moment
from bot.domain.understanding import Doubt
from bot.texts.catalog import Catalog
from bot.texts.moments import say_moment
from bot.texts.timed import join_timed

MAX_CANDIDATES = 6
MAX_STATED = 3


def ask_doubts(catalog: Catalog, doubts: Iterable[Doubt]) -> list[str]:
    """Return a line for each kind of doubt, with its question."""
    return [
        catalog.label(
            "doubt.asked",
            doubt=catalog.label(f"doubt.{kind}"),
            question=catalog.label(f"ask.{kind}"),
        )
        for kind in dict.fromkeys(doubt.kind for doubt in doubts)
    ]


def state_doubt(catalog: Catalog, doubt: Doubt, zone: ZoneInfo) -> str:
    """Return the doubt with the moments it hesitates between, asking nothing."""
    words = catalog.label(f"doubt.{doubt.kind}")
    moments = [say_moment(catalog, moment, zone) for moment in candidates_of([doubt])[:MAX_STATED]]
    if not moments:
        return catalog.label("doubt.line", doubt=words)
    candidates = join_timed(catalog.label("list.or"), moments)
    return catalog.timed("doubt.with_candidates", doubt=words, candidates=candidates)


def candidates_of(doubts: Sequence[Doubt]) -> list[Moment]:
    """Return the moments to choose between: those of the first doubt that has any."""
    candidates = next((doubt.candidates for doubt in doubts if doubt.candidates), ())
    return list(dict.fromkeys(candidates))[:MAX_CANDIDATES]
