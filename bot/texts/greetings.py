"""Welcome, help, language and privacy: what the bot says of itself."""

from collections.abc import Sequence

from bot.domain.action import Action, Verb
from bot.domain.group import Group
from bot.domain.language import Language
from bot.texts.card import Button, Card
from bot.texts.catalog import Catalog
from bot.texts.fitting import join_lines
from bot.texts.people import join_names

SEND = "send"
DROP = "drop"
_TITLES_UNITS = 1000


def render_welcome(
    catalog: Catalog, *, username: str, group: Group | None = None, held: int = 0
) -> Card:
    """Greet a group; *username* is the bot's, without @.

    *held* reminders of *group* fell due while the bot was away: it asks what becomes of them.
    """
    button = Button(label=catalog.label("button.open_private"), url=f"https://t.me/{username}")
    text = catalog.html("welcome.text", username=username)
    if group is None or not held:
        return Card(text=text, rows=((button,),))
    text = join_lines([text, "", catalog.count("welcome.held", held)])
    return Card(text=text, rows=(_held_row(catalog, group), (button,)))


def _held_row(catalog: Catalog, group: Group) -> tuple[Button, ...]:
    labels = {SEND: "button.held_send", DROP: "button.held_drop"}
    return tuple(
        Button(
            label=catalog.label(key),
            action=Action(verb=Verb.HELD, chat_id=group.chat_id, value=value),
        )
        for value, key in labels.items()
    )


def render_start(catalog: Catalog, *, groups: Sequence[Group], username: str | None) -> Card:
    """Greet a person in private and name the groups they are known in."""
    lines = [
        catalog.html("start.text"),
        "",
        _groups_line(catalog, groups, username),
        catalog.html("start.help"),
    ]
    if username is None:
        return Card(text=join_lines(lines))
    url = f"https://t.me/{username}?startgroup=new"
    button = Button(label=catalog.label("button.add_to_group"), url=url)
    return Card(text=join_lines(lines), rows=((button,),))


def _groups_line(catalog: Catalog, groups: Sequence[Group], username: str | None) -> str:
    if groups:
        titles = join_names(catalog, [group.title for group in groups], limit=_TITLES_UNITS)
        return catalog.html("start.groups", groups=titles)
    if username is None:
        return catalog.html("chat.unknown_person")
    return catalog.html("start.no_groups", username=username)


def render_help(catalog: Catalog, *, commands: Sequence[tuple[str, str]], is_private: bool) -> Card:
    """List the commands: each its name in the language, without /, and its description."""
    listed = [
        catalog.html("help.command", name=name, description=description)
        for name, description in commands
    ]
    advice = catalog.html("help.private" if is_private else "help.group")
    recurring = catalog.html("help.recurring")
    return Card(text=join_lines([catalog.html("help.heading"), *listed, "", recurring, advice]))


def render_languages(catalog: Catalog, group: Group) -> Card:
    """Offer the languages, each by its own name."""
    row = tuple(
        Button(
            label=catalog.label(f"language.{language}"),
            action=Action(verb=Verb.LANGUAGE, chat_id=group.chat_id, value=language),
        )
        for language in Language
    )
    return Card(text=catalog.html("languages.text"), rows=(row,))


def render_language_set(catalog: Catalog, group: Group) -> Card:
    """Confirm, in the language chosen, that it is spoken from now on."""
    key = "languages.set_private" if group.is_private else "languages.set_group"
    return Card(text=catalog.html(key))


def render_privacy(catalog: Catalog) -> Card:
    """Tell what is stored, why, who sees it, for how long, and how it is deleted."""
    return Card(text=catalog.html("privacy.text"))
