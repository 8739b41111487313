"""The days on which a group works, by its policy and Finland's holidays."""

from bot.domain.policy import ReminderPolicy
from bot.domain.working_time import EVERY_DAY, WorkCalendar
from bot.parsing.dates import is_holiday


def calendar_of(policy: ReminderPolicy) -> WorkCalendar:
    """Return the policy's working days, without Finland's public holidays; none: every day."""
    if not policy.working_days:
        return EVERY_DAY
    return WorkCalendar(weekdays=policy.working_days, is_holiday=is_holiday)
