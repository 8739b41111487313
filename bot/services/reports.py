"""The follow-up report of a group: one reading of its minutes, its tasks and its log."""

from datetime import datetime

from bot.domain.following import Record, follow_up
from bot.domain.member import Member
from bot.domain.minutes import MinutesState
from bot.domain.report import Report
from bot.domain.untold import untold, within
from bot.parsing.search import read_query
from bot.services.access import names_in, require_group, require_member
from bot.services.ahead import next_meeting
from bot.services.ports import GroupUnit, Store
from bot.services.records import count_moves


async def report_on(
    store: Store, chat_id: int, text: str = "", *, by: Member, at: datetime
) -> Report:
    """Return what has become of the group's decisions; *text* may limit it to a period.

    Raises:
        NotAllowed: If the person is not in the group.
    """
    async with store.group(chat_id) as unit:
        require_member(unit, by.user_id, "view")
        report = follow_up(_record(unit, at), at=at)
    period = read_query(text, at=at.astimezone(report.group.zone)).period
    return untold(report) if period is None else within(report, period)


def _record(unit: GroupUnit, at: datetime) -> Record:
    return Record(
        group=require_group(unit),
        minutes=[m for m in unit.minutes.all() if m.state is MinutesState.SAVED],
        tasks=unit.tasks.all(),
        names=names_in(unit),
        moves=count_moves(unit.audit.all()),
        next_meeting=next_meeting(unit, now=at),
    )
