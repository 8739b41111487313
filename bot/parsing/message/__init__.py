"""What a message to the bot asks for."""

from bot.parsing.message.due import parse_due
from bot.parsing.message.meeting import parse_meeting
from bot.parsing.message.period import find_period
from bot.parsing.message.snoozing import asks_to_remind, parse_again
from bot.parsing.message.task import parse_task
from bot.parsing.message.topic import Topic, find_topic

__all__ = [
    "Topic",
    "asks_to_remind",
    "find_period",
    "find_topic",
    "parse_again",
    "parse_due",
    "parse_meeting",
    "parse_task",
]
