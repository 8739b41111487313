"""A reading of minutes as JSON, for programs and for measuring."""

from datetime import date, datetime
from typing import Any

from bot.domain.minutes import Decision, MinutesReading, Proposal, ProposalKind
from bot.domain.moment import Moment


def to_json(reading: MinutesReading, *, read_at: date) -> dict[str, Any]:
    """Return the reading in the form of the labelled minutes, each proposal with `ticked`."""
    return {
        "language": reading.language.value,
        "read_at": read_at.isoformat(),
        "doc_date": reading.meeting_on.isoformat() if reading.meeting_on else None,
        "body": reading.body,
        "sections": [{"number": item.number, "title": item.title} for item in reading.sections],
        "decisions": [_decision(decision) for decision in reading.decisions],
        "tasks": [_task(p) for p in reading.proposals if p.kind is ProposalKind.TASK],
        "meetings": [_meeting(p) for p in reading.proposals if p.kind is ProposalKind.MEETING],
    }


def _decision(decision: Decision) -> dict[str, Any]:
    proposal = {"proposal": decision.proposal} if decision.proposal else {}
    return {"section": decision.section, "text_start": decision.text, **proposal}


def _task(proposal: Proposal) -> dict[str, Any]:
    return {
        "title": proposal.summary,
        "due": _due(proposal),
        "owner": ", ".join(proposal.owners) or None,
        **_source(proposal),
    }


def _meeting(proposal: Proposal) -> dict[str, Any]:
    start, end = proposal.start, proposal.end
    return {
        "date": _day(start),
        "time": _time(start),
        "end_date": _day(end),
        "end_time": _time(end),
        "place": proposal.location or None,
        "title": proposal.summary or None,
        **_source(proposal),
    }


def _source(proposal: Proposal) -> dict[str, Any]:
    return {
        "section": proposal.section,
        "quote": proposal.quote,
        "ticked": proposal.is_ticked,
        "doubts": [
            {"kind": doubt.kind.value, "candidates": [_moment(c) for c in doubt.candidates]}
            for doubt in proposal.doubts
        ],
    }


def _due(proposal: Proposal) -> str | dict[str, str] | None:
    if proposal.start is None:
        return None
    if proposal.end is None:
        return _moment(proposal.start)
    return {"start": _moment(proposal.start), "end": _moment(proposal.end)}


def _moment(moment: Moment) -> str:
    return f"{moment:%Y-%m-%dT%H:%M}" if isinstance(moment, datetime) else moment.isoformat()


def _day(moment: Moment | None) -> str | None:
    return f"{moment:%Y-%m-%d}" if moment else None


def _time(moment: Moment | None) -> str | None:
    return f"{moment:%H:%M}" if isinstance(moment, datetime) else None
