"""What a message to the bot asks for."""

from bot.parsing.message.due import parse_due
from bot.parsing.message.meeting import parse_meeting
from bot.parsing.message.period import find_period
from bot.parsing.message.task import parse_task

__all__ = ["find_period", "parse_due", "parse_meeting", "parse_task"]
