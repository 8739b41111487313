"""The bot's commands: one visible list, from which help and Telegram's menus are derived."""

import re
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass

from bot.chat.context import ChatContext
from bot.chat.handlers.about import choose_language, tell_privacy
from bot.chat.handlers.arrivals import start
from bot.chat.handlers.decisions import list_decisions
from bot.chat.handlers.entering import enter
from bot.chat.handlers.meetings import add_meeting, list_meetings
from bot.chat.handlers.minutes import explain_minutes
from bot.chat.handlers.outcome import Answer
from bot.chat.handlers.reports import report
from bot.chat.handlers.settings import show_settings
from bot.chat.handlers.status import show_status
from bot.chat.handlers.tasks import add_task, list_tasks
from bot.chat.handlers.undoing import take_back
from bot.chat.handlers.why import tell_why
from bot.chat.incoming import Said
from bot.domain.language import Language
from bot.texts.card import Card
from bot.texts.catalog import Catalog
from bot.texts.greetings import render_help

Act = Callable[[ChatContext, Said], Awaitable[Answer]]

FI, SV, EN = Language.FI, Language.SV, Language.EN


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A command by its name in each language (Telegram takes `a-z0-9_` only).

    *about* is the key of its description. *is_edit* tells that an edited
    message changes what the first one made.
    """

    names: Mapping[Language, str]
    act: Act
    about: str
    is_edit: bool = False


async def help_with_commands(chat: ChatContext, said: Said) -> Card:
    """List the commands in the language of the chat."""
    group = await enter(chat, said)
    catalog = chat.catalog(group)
    suffix = "" if said.is_private else f"@{chat.username}"
    listed = [(name + suffix, about) for name, about in described(catalog)]
    return render_help(catalog, commands=listed, is_private=said.is_private)


COMMANDS = (
    Command(
        names={FI: "tehtava", SV: "uppgift", EN: "task"},
        act=add_task,
        about="command.task",
        is_edit=True,
    ),
    Command(
        names={FI: "tehtavat", SV: "uppgifter", EN: "tasks"},
        act=list_tasks,
        about="command.tasks",
    ),
    Command(
        names={FI: "kokous", SV: "mote", EN: "meeting"},
        act=add_meeting,
        about="command.meeting",
        is_edit=True,
    ),
    Command(
        names={FI: "kokoukset", SV: "moten", EN: "meetings"},
        act=list_meetings,
        about="command.meetings",
    ),
    Command(
        names={FI: "poytakirja", SV: "protokoll", EN: "minutes"},
        act=explain_minutes,
        about="command.minutes",
    ),
    Command(
        names={FI: "paatokset", SV: "beslut", EN: "decisions"},
        act=list_decisions,
        about="command.decisions",
    ),
    Command(
        names={FI: "raportti", SV: "rapport", EN: "report"},
        act=report,
        about="command.report",
    ),
    Command(
        names={FI: "miksi", SV: "varfor", EN: "why"},
        act=tell_why,
        about="command.why",
    ),
    Command(
        names={FI: "kumoa", SV: "angra", EN: "undo"},
        act=take_back,
        about="command.undo",
    ),
    Command(
        names={FI: "tila", SV: "lage", EN: "status"},
        act=show_status,
        about="command.status",
    ),
    Command(
        names={FI: "asetukset", SV: "installningar", EN: "settings"},
        act=show_settings,
        about="command.settings",
    ),
    Command(
        names={FI: "kieli", SV: "sprak", EN: "language"},
        act=choose_language,
        about="command.language",
    ),
    Command(
        names={FI: "tietosuoja", SV: "integritet", EN: "privacy"},
        act=tell_privacy,
        about="command.privacy",
    ),
    Command(
        names={FI: "ohje", SV: "hjalp", EN: "help"},
        act=help_with_commands,
        about="command.help",
    ),
    Command(
        names=dict.fromkeys(Language, "start"),
        act=start,
        about="command.start",
    ),
)
BY_NAME = {name: command for command in COMMANDS for name in command.names.values()}

WRITTEN = re.compile(r"/(?P<name>\w{1,32})(?:@(?P<bot>\w+))?(?=\s|$)\s*")
UNACCENTED = str.maketrans("äöå", "aoa")


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A command as written: *command* is None where it is none of ours; *said* holds the rest."""

    command: Command | None
    said: Said


def find_call(said: Said, *, username: str) -> Call | None:
    """Return the command at the head of the message; None for talk, and for another bot's.

    `/tehtävä` is `/tehtava`, though Telegram's own names are unaccented.
    """
    written = WRITTEN.match(said.text)
    if written is None:
        return None
    if written["bot"] and written["bot"].lower() != username.lower():
        return None
    name = written["name"].lower().translate(UNACCENTED)
    return Call(command=BY_NAME.get(name), said=said.after(written.end()))


def described(catalog: Catalog) -> Iterator[tuple[str, str]]:
    """Yield each command's name and description in the catalog's language."""
    for command in COMMANDS:
        yield command.names[catalog.language], catalog.label(command.about)
