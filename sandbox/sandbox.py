"""The sandbox as one object: what the page, the story and the tests hold in their hands."""

from dataclasses import dataclass

from sandbox.bot_process import BotProcess
from sandbox.clock import SandboxClock
from sandbox.people import People
from sandbox.telegram import Telegram


@dataclass(frozen=True, slots=True, kw_only=True)
class Sandbox:
    """A Telegram with its people, its clock and its bot, served at `url`."""

    url: str
    telegram: Telegram
    people: People
    clock: SandboxClock
    bot: BotProcess
